"""What only the general press words so."""
