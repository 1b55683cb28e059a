"""Quantities: a number, its unit, what it counts and in what sense ("at least five million tonnes of crops").

Left out: days, years, times and ages, numbers that are names ("Unit 3870", "No. 4", "the 10-point programme"), scores,
and small numbers in words that only determine a noun ("two countries"). Units stand as printed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final, NamedTuple

from partystate.reading.en.programmes.measured import STRICKEN, measured
from partystate.reading.en.programmes.senses import sense_of
from partystate.reading.en.text.views import SentenceView
from partystate.reading.numbers import FIGURE, IN_WORDS, is_small, number
from partystate.reading.patterns import pattern, phrases
from partystate.reading.report import Quantity

WORDS = (
    "million", "billion", "trillion", "thousand", "hundred", "percent", "per cent", "tons", "tonnes", "hectares",
    "dollars",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
)  # fmt: skip
"""Words that wake this reader; figures wake it too."""

_NUMBER: Final = pattern(rf"{FIGURE}|{IN_WORDS}")
_FIGURE_ONLY: Final = pattern(FIGURE)
_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)"
)
_MONTHS: Final = frozenset(
    "January February March April May June July August September October November December Jan Feb Mar Apr "
    "Jun Jul Aug Sept Sep Oct Nov Dec".split()
)
_MONTH_BEFORE: Final = pattern(rf"\b{_MONTH}\.?(?: \d{{1,2}}\s*(?:,|and|to|or|-|–|till|through))?\s*$")
_DATE_AFTER: Final = pattern(
    rf"\s*(?:st|nd|rd|th)? (?:of )?{_MONTH}\b(?! be\b)|\s*(?:[ap]\.m\.|o['’]clock|hrs\b)|:\d\d"
    rf"|\s*-\s*\d+ win"
)
_LABEL_BEFORE: Final = pattern(
    r"(?:\b(?:Nos?\.?|Unit|Article|Articles|Chapter|Room|Office|Channel|Resolution|Decree|Order|Ordinance"
    r"|Protocol|Section|"
    r"Volume|Vol\.|[Pp]age|[Pp]ages|pp?\.|[Cc]lass|[Gg]rade|Mach|[Mm]agnitude|[Mm]agnitude of|Flight"
    r"|Route|Highway|"
    r"Phase|phase|Type|type|[Aa]ged?|age of|numbered|point|points|Item|Group|[Ll]evel|[Nn]umber|ranked"
    r"|ranks?)|#|№)\s*$"
)
_PAIR_BEFORE: Final = pattern(r"\bNos?\.? \d+(?:, \d+)* and $")
_YEAR_BEFORE: Final = pattern(
    r"(?:\b(?:in|In|of|since|Since|from|From|by|By|until|till|for|between|to|and|or|early|late|mid|during|year"
    r"|years|before|after|"
    r"fiscal|around|about|through|the|new|this|back|than|with|autumn|spring|summer|winter)|[(,–-]|^)\s*$"
)
_NAME_BEFORE: Final = pattern(r"[a-z0-9,;’'\")] [A-Z][\w.’'-]* $")
_CURRENCY_BEFORE: Final = pattern(r"(?P<c>US\$|U\.S\.\s?\$|\$|€|£|¥|₩|USD\s?|EUR\s?|RMB\s?)$")
_CURRENCIES: Final = {"$": "U.S. dollars", "US$": "U.S. dollars", "U.S.$": "U.S. dollars", "USD": "U.S. dollars",
               "€": "euros", "EUR": "euros",
               "£": "pounds", "¥": "yen", "₩": "won", "RMB": "yuan"}  # fmt: skip
_MEASURES: Final = (
    r"(?:m/s|km/h|(?:m|meters|metres) per second|(?:km|kilometers|kilometres|miles) per hour"
    r"|per\s?cent(?:age points?)?|%|percentage points?"
    r"|(?:(?:U\.\s?S\.|US|American|Australian|Canadian|Hong Kong|Singapore) )?dollars?|euros?"
    r"|(?:[A-Z][a-z]+(?:ese|an) )?yen"
    r"|(?:[A-Z][a-z]+(?:ese|an) |RMB )?yuan|RMB|rubles?|roubles?|pounds sterling|rupees?|pesos?"
    r"|(?:(?:metric|short|square|cubic) )?(?:tons?|tonnes?|kilometers?|kilometres?|km|meters?|metres?|m|feet"
    r"|miles?|cm|centimeters?|centimetres?)"
    r"|mm|millimeters?|millimetres?|kg|kilograms?|kilogrammes?|grams?|liters?|litres?|barrels?|hectares?|ha"
    r"|acres?"
    r"|(?:million |thousand )?(?:kilowatts?|megawatts?|kW|kw|MW|kWh|kwh|KW)|kilowatt[- ]hours?|kilotons?"
    r"|knots?|megabytes?|bushels?"
    r"|degrees?(?: (?:centigrade|[Cc]elsius|C|below zero))?|°C)"
)
_NO_MEASURE: Final = (
    r"(?![\w-])(?! (?:category|class|division|event|weight|race|sprint|long|high|deep|wide|away|north|south|east"
    r"|west)\w*)"
)
_SINGULAR: Final = pattern(
    r"(?:ton|tonne|met(?:er|re)|\w+met(?:er|re)|hectare|lit(?:er|re)|barrel|\w*gram|degree|acre|mile|\w+watt"
    r"|megabyte)$"
)
_DIMENSION: Final = r" (?:long|high|deep|wide)\b"
_TIMES: Final = pattern(
    r" (?P<u>times)(?P<than> (?:as )?(?:higher|more|larger|greater|bigger|that\b|those\b|the\b|as\b|over|compared"
    r"|against|in output)|[.,])"
)
_COMPARING: Final = pattern(r"increas|rose|grew|rais|boost|multipl|produc")
_MOST_TIMES: Final = 10**6
_HYPHEN_ODD: Final = pattern(r"[-–](?:\d|odd|plus)")
_STANDS_ALONE: Final = pattern(r" of\b|\W*$|[,;]")
_DURATION: Final = pattern(
    r"(?:-|\s)?(?:odd[\s-]+)?(?:consecutive |long |full |whole |more )?(?:years?|months?|days?"
    r"|nights?|weeks?|hours?|minutes?|seconds?|decades?|centur(?:y|ies)"
    r"|generations?|times|percent of the way|th\b|rounds?|innings|sets)\b"
)
_BEFORE_UNITS: Final = frozenset((" ", "%", "-", "+", "–", "\u00a0", "\n"))
"""A figure followed by anything else has no unit."""
_BARE_SCALES: Final = frozenset(("hundred", "thousand", "million", "billion", "trillion"))
_ODD: Final = pattern(r"(?:[-\s](?:odd|plus)\b|\+)")
_WORD = r"(?:[a-z][a-z’'-]*|[A-Z][\w.’'-]*)"
_COUNTED = pattern(rf" (?P<np>(?:{_WORD} ){{0,4}}?{_WORD})(?=[\s.,;:)\"”’]|$)")
_NP_WORD: Final = pattern(rf" [“\"]?({_WORD})(?:[”\"](?= ))?")
_STOP: Final = frozenset(
    "of in on at for to from by with and or was were is are be been has have had will would that which who "
    "whose when where "
    "while as than per a an the this these those his her its their our into over under about after before during since "
    "against among between through within without upon across toward towards not also only all both each "
    "every any some "
    "last this next each every year down up compared except said says told took take takes held made did do "
    "does came come went go goes can could may might must should if but "
    "respectively together respective alone ago later earlier won lost reached met marks runs stands makes "
    "remains".split()
)
_IRREGULAR: Final = frozenset(
    "people men women children personnel servicemen servicewomen servicepersons youth deputies aircraft "
    "troops teeth cattle "
    "sheep poultry fish police staff officials flats families workforce".split()
)
_AND_WORD: Final = pattern(r" and (?!the\b|a\b|his\b|\w+ly\b)[a-z]{3,}(?= [a-z]+s\b)")
_PREMODIFIERS: Final = frozenset("fish police staff aircraft cattle poultry youth sheep".split())
"""Plurals that also stand before a noun ("fish farms")."""
_NOT_PLURAL: Final = pattern(r"(?:ss|us|is|ics|news|as|perhaps|overseas)$")
_COMPOUND: Final = frozenset("sports arms women's men's armoured goods".split())
_NOT_UNITS: Final = pattern(
    r"(?:anniversar|birthday|uprising|incident|declaration|statement|agreement|event|resistance|movement"
    r"|struggle|magazine|pages?$|era$|"
    r"points?$|goals?$|medal|others?$|ones$|win$|wins$|point$|championship|Olympi|Summer|Winter|degrees?$"
    r"|o['’]clock|th$|s$(?<=^s))"
)
_OF: Final = pattern(
    rf"(?: \([^()]{{3,40}}\)|\))? of (?:the |its |their |his |all (?:the )?|our )?(?P<o>(?!(?:which|them|whom|20\d\d"
    rf"|19\d\d|{_MONTH})\b){_WORD}(?: (?!(?:{'|'.join(sorted(_STOP))})\b){_WORD}){{0,5}})"
)
_VERB_INSIDE: Final = pattern(
    r" (?:\w{3,}ed|subject|dead|killed|lost|left|made|taken|given|are|is|was|were)\b.*$"
    r"|^(?:it|each)\b.*$|^new$"
)
"""Where "of …" runs into what is said about it ("of the pupils polled")."""
class _Unit(NamedTuple):
    text: str
    end: int
    measure: bool = False
    """A measure, which measures something, and no noun that is counted."""


class _Words(NamedTuple):
    """The patterns that know words of one state."""

    measure: re.Pattern[str]
    dimension: re.Pattern[str]
    of_an_era: re.Pattern[str] | None
    """Before a year of the state's own era."""
    currencies: frozenset[str]


class QuantityReader:
    """Reads the quantities of sentences. Built once per lexicon."""

    def __init__(
        self,
        eras: Iterable[str] = (),
        measures: Iterable[str] = (),
        currencies: Iterable[str] = (),
    ) -> None:
        """`eras`, `measures` and `currencies` are the state's own, singular and plural."""
        eras, own = tuple(eras), tuple(currencies)
        money = rf"(?:(?:[A-Z]\w+ )?[A-Z][a-z]+(?:ese|an|ish) |[a-z]+ [A-Z][a-z]+(?:ese|an) )?{phrases(own)}"
        units = rf"(?:{_MEASURES}|{money}|{phrases(measures)})"
        self._words = _Words(
            pattern(rf"\s?(?P<u>{units}){_NO_MEASURE}"),
            pattern(rf"\s?(?P<u>{units}){_DIMENSION}"),
            pattern(rf"\b{phrases(eras)}(?: \d+[ (–-]*)?\s*$") if eras else None,
            frozenset(own),
        )

    def read(self, view: SentenceView, words: bool = True) -> list[Quantity]:
        """The quantities of one sentence, in order. `words`: look for numbers in words too, not only in figures."""
        text = view.sentence.text
        out: list[Quantity] = []
        for m in (_NUMBER if words else _FIGURE_ONLY).finditer(text):
            start, end = m.span()
            if text[start].isdigit() and (end == start + 1 or end == start + 2) and _is_day(text, start, end):
                continue
            found = _read(self._words, text, m, view.sentence.start)
            if found is not None:
                out.append(found)
        return out


def _is_day(text: str, start: int, end: int) -> bool:
    """A quick look: the word before is a month ("on March 8")."""
    space = text.rfind(" ", 0, max(0, start - 1))
    return text[space + 1 : start].rstrip(" .") in _MONTHS


def _read(known: _Words, text: str, m: re.Match[str], base: int) -> Quantity | None:
    start, end = m.span()
    figure = m.group()[0].isdigit()
    if _is_part(text, start, end):
        return None
    if figure and text[end : end + 1] not in _BEFORE_UNITS and not (start and text[start - 1] in "$€£¥₩"):
        return None
    before = text[max(0, start - 60) : start]
    if figure and _is_name(known, text, start, end, before):
        return None
    value = number(m.group())
    if value is None:
        return None
    odd = _ODD.match(text, end)
    after = odd.end() if odd else end
    if figure and m.group().endswith("s"):
        after = text.index("of", after) + 2  # "2.5 millions | of trees"
    currency = _CURRENCY_BEFORE.search(before)
    if currency is not None:
        unit = _Unit(_CURRENCIES.get(currency.group("c").strip().replace(" ", ""), "U.S. dollars"), after, True)
        start -= len(currency.group())
        before = text[max(0, start - 60) : start]
    else:
        found = _unit(known, text, after, m.group(), value, before, figure)
        if found is None:
            return None
        unit = found
    of = _OF.match(text, unit.end) or STRICKEN.match(text, unit.end)
    counted = of.group("o").strip(" .,") if of else None
    if counted and counted.split()[0] in _STOP:
        counted = None
    if counted:
        cut = _VERB_INSIDE.search(counted)
        counted = counted[: cut.start()] if cut else counted
    stop = of.start("o") + len(counted) if of and counted else unit.end
    spans = [(base + start, base + stop)]
    change: str | None = None
    if not counted and unit.measure:
        thing = measured(text, start, unit.end)
        if thing is not None:
            counted = thing.text
            spans.append((base + thing.start, base + thing.end))
            change = thing.change
    sense = sense_of(text, before, (unit.text, unit.end), odd=odd is not None, change=change)
    return Quantity(value, unit.text, counted or None, sense, spans)


def _is_part(text: str, start: int, end: int) -> bool:
    """Whether the number is part of a word, a score or a time ("Hwasong-18", "4:1", "80-day")."""
    if start and (text[start - 1].isalnum() or text[start - 1] in ".,:/№#_×"):
        return True
    if start and text[start - 1] in "-–" and not (start > 1 and (text[start - 2].isdigit() or text[start - 2] == " ")):
        return True
    return end < len(text) and (text[end] in ":/_×" or (text[end] in "-–" and not _HYPHEN_ODD.match(text, end)))


def _is_name(known: _Words, text: str, start: int, end: int, before: str) -> bool:
    """Whether a figure names or dates something: a day, a year, "No. 4", "Unit 3870"."""
    near = before[-24:]
    if _MONTH_BEFORE.search(near) or _DATE_AFTER.match(text, end) or _LABEL_BEFORE.search(near):
        return True
    if known.of_an_era is not None and known.of_an_era.search(near):
        return True
    digits = text[start:end]
    if len(digits) == 4 and digits.isdigit() and 1500 <= int(digits) <= 2100 and not known.measure.match(text, end):
        behind = _NP_WORD.match(text, end)
        return bool(_YEAR_BEFORE.search(near)) or behind is None or behind[1][0].isupper()
    if _PAIR_BEFORE.search(near):
        return True
    return bool(_NAME_BEFORE.search(near)) and not known.measure.match(text, end)


def _unit(
    known: _Words, text: str, at: int, said: str, value: float, before: str, figure: bool
) -> _Unit | None:
    if said.lower() in _BARE_SCALES:
        return None
    measure = known.measure.match(text, at) or known.dimension.match(text, at)
    if measure is not None:
        unit = " ".join(measure["u"].split())
        if not figure and is_small(said) and (unit in ("m", "feet") or unit in known.currencies):
            return None  # "two won" may tell of winners
        if value != 1 and _SINGULAR.search(unit) and not _STANDS_ALONE.match(text, measure.end("u")):
            return None  # "a 3 000 ton press" names the press
        return _Unit("percent" if unit == "%" else unit, measure.end("u"), True)
    times = _TIMES.match(text, at)
    if times is not None and value > 1:
        comparing = len(times["than"]) > 1 or _COMPARING.search(before)
        return _Unit("times", times.end("u")) if comparing and value < _MOST_TIMES else None
    if value < 2 or (not figure and is_small(said)) or _DURATION.match(text, at):
        return None
    return _noun(text, at)


def _noun(text: str, at: int) -> _Unit | None:
    """The plural noun counted, with what stands before it ("dwelling houses", "U.S. soldiers")."""
    position, words = at, 0
    while words < 5:
        m = _NP_WORD.match(text, position)
        if m is None:
            return None
        word = m.group(1).rstrip(".")
        if word in _STOP or word.lower() in ("percent", "per"):
            return None
        position = m.end()
        words += 1
        if word in _COMPOUND:
            continue
        lower = word.lower()
        if lower in _PREMODIFIERS and (after := _NP_WORD.match(text, position)) and after.group(1).endswith("s"):
            continue
        if lower in _IRREGULAR or (
            lower.endswith("s")
            and len(lower) > 3
            and not _NOT_PLURAL.search(lower)
            and "'" not in lower
            and "’" not in lower
        ):
            unit = text[at:position].strip(" .,")
            return (
                None
                if _NOT_UNITS.search(unit) or _DURATION.match(" " + unit)
                else _Unit(unit, at + len(text[at:position].rstrip(" .,")))
            )
        if text[position - 1] == "." and not m[1].endswith("S."):
            return None
        joined = _AND_WORD.match(text, position)
        position = joined.end() if joined is not None else position  # "civic and public organizations"
    return None
