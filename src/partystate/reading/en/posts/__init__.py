"""Names, posts and bodies as printed, in canonical form."""
