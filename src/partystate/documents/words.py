"""Plain word lists of this room: generic English and typography, nothing of any one state."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


TITLES = _words("""
    Admiral Chairman Chairwoman Chief Colonel Commander Comrade Comrades Director Excellency General Generalissimo
    Generalissimos Generals Leader Marshal Minister Premier President Secretary Supreme Vice Mr Mrs Ms Dr
""")
"""Titles that pages glue to the name that follows."""

AGENCIES = _words("""
    AFP ANSA AP Bernama BBC CNN DPA EFE Interfax Itar-Tass Kyodo Lusa NHK NK-News Prensa-Latina PTI Reuters
    RIA-Novosti TASS UNI UPI VNA Xinhua Yonhap
""")
"""News agencies as they sign in datelines; a hyphen stands for a space."""

ABBREVIATIONS = _words("""
    bros co corp dept dr etc gen gov inc jr lt ltd messrs mr mrs ms mt no nos pp prof rep rev sen sr st univ vol vs
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun cia sra
""")
"""Words whose full stop ends no sentence, in lower case."""

BEFORE_NAMES = _words("""
    a after and as at before by for from in including is of on over that the to under when where which while with
    When Where While With From After Before That This Who
""")
"""Short words that get glued to the front of a name."""

AFTER_NAMES = _words("""
    a also am an and are as at but by can did do for got had has he her him his if in is it its led let lie may met no
    nor not of on or our put ran sat saw say set she so the to too up was we who why won
""")
"""Words of up to three letters that get glued to the end of a name; longer ones need no list."""

BRANDS = _words("UnitedHealth UnitedHealthcare LendingTree BusinessWeek LinkedIn WhatsApp")
"""Proper names written as two joined words of which the first looks like plain English."""

CAPITALS_BUT_NO_CITY = _words("""
    AIDS ASEAN ATTENTION BREAKING BRICS CORRECTION COVID COVID-19 DPRK EDITORIAL EXCLUSIVE IAEA NASA NATO NOTE OPEC
    OPINION UNESCO UNICEF UPDATE URGENT WATCH
""")
"""Words in capitals before a dash that are acronyms or labels."""

NOTHING = _words("unknown null none n/a nan -")
"""What a field of the input says when it says nothing, in lower case."""
