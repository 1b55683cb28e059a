"""partystate: a running model of a closed party-state, kept up to date by reading its communiqués."""

__version__ = "0.1.0"
