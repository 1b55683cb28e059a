"""Who says, orders and announces what: claims and directives, and through whom they came."""
