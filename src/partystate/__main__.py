"""`python -m partystate` is `partystate`."""

from partystate.cli import main

if __name__ == "__main__":
    main()
