"""Personnel changes: elected, appointed, relieved, promoted, died."""
