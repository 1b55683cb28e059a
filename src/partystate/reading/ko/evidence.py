"""How name-like a word must be (`names.weight`) beside each kind of evidence that it is a name."""

from __future__ import annotations

AFTER_POST = 60.0
"""Least weight of a name beside a post; `weight("전문가")` and its like are in the lexicon's list of ordinary words."""
BESIDE_FULL_POST = 1.0
"""The same where the post is printed with its body ("현송월 당 선전선동부 부부장")."""
IN_LIST = 60.0
IN_CHANGE = 150.0
"""Least weight of a name that only a verb of appointment vouches for."""
SHORT = 200.0
"""Least weight of a name of two syllables without an address."""
