"""Programmes, laws and quantities."""
