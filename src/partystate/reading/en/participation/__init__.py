"""Participation frames: who took part, and in what capacity."""
