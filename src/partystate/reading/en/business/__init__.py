"""What meetings discussed and decided."""
