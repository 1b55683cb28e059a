"""Reading a person's name in any script or romanisation: its key, its possible hangul, and how far two names agree.

Romanisation loses letters (state media write both 정 and 종 as "Jong"), so a name is read as one set of possible
hangul syllables for each place. The *key* is the likeliest reading in the spelling of state media with
its voicing undone ("kim jong kak" for Kim Jong Gak); it is what persons are blocked by. Whether two names can be the
same is a question of `compatible`, whether one may be a misprint of the other one of `slip_distance`.
"""

from __future__ import annotations

import functools
import itertools
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from partystate.romanisation.hangul import is_hangul, northern, southern
from partystate.romanisation.misprints import as_meant
from partystate.romanisation.spelling import Style, candidates, with_assimilation
from partystate.romanisation.systems import dprk_syllable, romanise, split_name
from partystate.romanisation.tables import given_weights, hanja_readings, surname_table

Script = Literal["hangul", "hanja", "latin"]
_UNLISTED = 0.02
"""Weight of a syllable that is not known from given names."""
_SOUTHERN = 0.6
"""How well a given-name syllable agrees with its spelling under the southern rule (룡, 용)."""
_GIVEN_PLACE = 1500
"""Divides the weight of a syllable into its chance at one of the two places of a given name: the weights count both
places and add up to 2,271, but a syllable has its usual place (철 the last)."""
_ONE_SYLLABLE = 0.05
"""Share of people whose given name is one syllable."""
_UNLIKELY_STYLE = 0.25
"""A style less likely than this lends its readings only part of their likelihood."""
_PRIORS: dict[str, dict[Style, float]] = {
    # what a name looks like → how likely each style is before its letters are read
    "breves": {"mr": 1.0},
    "apostrophe": {"mr-plain": 0.85, "press": 0.15},
    "digraphs": {"revised": 0.75, "press": 0.25},
    "words": {"dprk": 0.95, "press": 0.05},
    "joined": {"dprk": 0.5, "press": 0.3, "mr-plain": 0.13, "revised": 0.07},
    "revised surname": {"revised": 0.95, "press": 0.05},
    "foreign surname": {"dprk": 0.4, "press": 0.4, "mr-plain": 0.2},
}
_REVISED_ONLY = frozenset({"gim", "i", "bak", "gwon", "gwak", "gang", "byeon", "jeong", "jeon"})
"""Surnames hardly printed like this outside the Revised Romanisation."""
_APOSTROPHES = str.maketrans(dict.fromkeys("’‘ʼʻ`´′", "'") | {"ǒ": "ŏ", "ǔ": "ŭ", "Ǒ": "Ŏ", "Ǔ": "Ŭ"})
_GLUED = re.compile(r"(?<=[a-zŏŭ])(?=[A-Z])")
_STRICT_DPRK = re.compile(
    r"(?:[gknrdtmpbsjh]|kk|kh|tt|th|pp|ph|ss|jj|ch)?(?:y?ae|y[aou]|y?e|oe|w[aeio]|wae|ui|[aoui])(?:ng|[knlmpt])?"
)
_VOICELESS = {"g": "k", "d": "t", "b": "p"}


@dataclass(frozen=True, slots=True)
class NameReading:
    """One name, read. For a name that cannot be Korean `syllables` is empty and the key its folded letters."""

    name: str
    key: str
    script: Script
    korean: bool
    syllables: tuple[Mapping[str, float], ...] = ()
    """For each place (the surname is the first) the hangul it can stand for → likelihood in (0, 1]."""
    keys: tuple[str, ...] = ()
    """The key and the next likeliest readings, for looking a name up."""


def name_key(name: str) -> str:
    """The key that the spellings of one name share, whatever the script, the romanisation, the hyphens and the case.

    >>> {name_key(n) for n in ("Kim Jong Un", "Kim Chŏng-ŭn", "Gim Jeong-eun", "김정은", "金正恩")}
    {'kim jong un'}

    Any text has a key; that of a name that is not Korean is its letters folded ("vladimir putin").
    """
    return read_name(name).key


def name_keys(name: str) -> tuple[str, ...]:
    """The key of a name and the keys of its next likeliest readings (at most four), the likeliest first."""
    return read_name(name).keys


def to_hangul_candidates(name: str, limit: int = 8) -> list[tuple[str, float]]:
    """The likeliest hangul of a name with their shares (of 1, among all readings), the likeliest first.

    >>> to_hangul_candidates("Choe Ryong Hae")[0][0]
    '최룡해'

    Empty for a name that cannot be Korean. A name in hangul is its own and only candidate.
    """
    reading = read_name(name)
    if not reading.korean:
        return []
    if reading.script != "latin":
        return [("".join(next(iter(place)) for place in reading.syllables), 1.0)]
    ranked = []
    for i, place in enumerate(reading.syllables):
        weights = {h: likelihood * _frequency(h, surname=i == 0) for h, likelihood in place.items()}
        total = sum(weights.values())
        best = sorted(weights.items(), key=lambda pair: (-pair[1], pair[0]))[:4]
        ranked.append([(h, w / total) for h, w in best])
    joined = []
    for combination in itertools.product(*ranked):
        share = 1.0
        for _, w in combination:
            share *= w
        joined.append(("".join(h for h, _ in combination), round(share, 6)))
    joined.sort(key=lambda pair: (-pair[1], pair[0]))
    return joined[:limit]


def compatible(a: str, b: str) -> float:
    """How well two names agree as spellings of one name: 1 for no objection, 0 where they cannot be the same.

    Two names in hangul agree only if equal (or equal under the southern spelling rule: 0.6). A romanised name agrees
    with every hangul it can stand for, so "Ri Yong Ho" agrees with both 리영호 and 리용호, which do not agree.
    Names that are not Korean agree (1.0) if their folded letters do.
    """
    first, second = read_name(a), read_name(b)
    if not (first.korean and second.korean):
        return 1.0 if first.key == second.key else 0.0
    if len(first.syllables) != len(second.syllables):
        return 0.0
    result = 1.0
    for left, right in zip(first.syllables, second.syllables, strict=True):
        if len(right) < len(left):
            left, right = right, left
        result *= max((min(w, right[h]) for h, w in left.items() if h in right), default=0.0)
        if not result:
            return 0.0
    return round(result, 4)


def slip_distance(a: str, b: str) -> int:
    """How many slips of the pen part two names: letters added, lost, changed or swapped (OSA distance).

    Counted once on the letters as printed and once on the keys, and the smaller number taken: a difference of
    voicing (Mun Kyong Dok, Mun Kyong Tok) is no slip.
    """
    from rapidfuzz.distance import OSA  # deferred: a quarter of this module's loading time, and seldom wanted

    keys = OSA.distance(name_key(a).replace(" ", ""), name_key(b).replace(" ", ""))
    return min(keys, OSA.distance(_folded(a).replace(" ", ""), _folded(b).replace(" ", "")))


@functools.lru_cache(maxsize=65_536)
def commonness(name: str) -> float:
    """About how many of 1,000 named Koreans have this name's key (Kim Yong Chol 1, Jang Song Thaek 0.004).

    Taken from how common its surname and syllables are, as if they were chosen independently; 0 for a name that
    cannot be Korean.
    """
    reading = read_name(name)
    if not reading.korean:
        return 0.0
    parts = reading.key.split()
    result = 1000.0
    for i, part in enumerate(parts):
        result *= _class_weights(surname=i == 0).get(part, _UNLISTED) / (_GIVEN_PLACE if i else 1000)
    return result * (_ONE_SYLLABLE if len(parts) == 2 else 1.0)


@functools.cache
def _class_weights(surname: bool) -> Mapping[str, float]:
    """Spelling in the key → bearers in 1,000, added up over the hangul it can stand for."""
    result: dict[str, float] = {}
    for hangul, weight in (surname_table().weight if surname else given_weights()).items():
        spelled = _key([hangul])
        result[spelled] = result.get(spelled, 0.0) + weight
    return result


@functools.lru_cache(maxsize=65_536)
def read_name(name: str) -> NameReading:
    """Reads one name; see `NameReading`. Never raises: what cannot be Korean comes back with `korean` False."""
    text = unicodedata.normalize("NFC", name).translate(_APOSTROPHES).strip()
    bare = "".join(text.split())
    if is_hangul(bare) and len(bare) >= 2:
        return _read_hangul(name, bare)
    if bare and all("\u3400" <= c <= "\u9fff" or "\uf900" <= c <= "\ufaff" for c in bare):
        return _read_hanja(name, unicodedata.normalize("NFKC", bare))
    return _read_latin(name, text)


def _read_hangul(name: str, text: str, script: Script = "hangul") -> NameReading:
    surname, given = split_name(text)
    surname = surname_table().southern.get(surname, surname)
    places: list[dict[str, float]] = [{surname: 1.0}]
    for syllable in given:
        place = {syllable: 1.0}
        for other in (*northern(syllable), southern(syllable)):
            place.setdefault(other, _SOUTHERN)
        places.append(place)
    key = _key([surname, *given])
    return NameReading(name, key, script, True, tuple(places), (key,))


def _read_hanja(name: str, text: str) -> NameReading:
    surnames, readings = surname_table().hanja, hanja_readings()
    size = 2 if text[:2] in surnames else 1
    parts = [surnames.get(text[:size]), *(readings.get(c) for c in text[size:])]
    if len(parts) < 2 or None in parts:
        return NameReading(name, text, "hanja", False, (), (text,))
    return _read_hangul(name, "".join(part for part in parts if part), "hanja")


def _read_latin(name: str, text: str) -> NameReading:
    words, joined = _words(text)
    folded = _folded(text)
    foreign = NameReading(name, folded, "latin", False, (), (folded,))
    if not 2 <= len(words) <= 4 or not all(words):
        return foreign
    priors = _priors(words, joined)
    shares, places = _weigh(words, priors)
    strict = not joined and all(_STRICT_DPRK.fullmatch(word) for word in words)
    if strict and words[0] in surname_table().spellings and dprk_surname(words[0]):
        # printed as state media print: the key is what stands there, even for syllables rare in names
        key = " ".join([dprk_surname(words[0]), *(_voiceless(word) for word in words[1:])])
        if not shares:
            return foreign if len(words) > 3 else NameReading(name, key, "latin", False, (), (key,))
        others = tuple(k for k in _ranked_keys(places) if k != key)
        return NameReading(name, key, "latin", True, _likelihoods(words, shares), (key, *others[:3]))
    if not shares:
        return foreign
    ranked = _ranked_keys(places)
    return NameReading(name, ranked[0], "latin", True, _likelihoods(words, shares), ranked)


def _words(text: str) -> tuple[list[str], bool]:
    """The surname and the syllables of the given name in small letters, and whether the given name was one word."""
    tokens = [t for t in re.split(r"[\s,.]+", _GLUED.sub(" ", as_meant(text))) if t]
    low = [t.lower() for t in tokens]
    if len(low) == 2 and "," not in text and not _surname_options(low[0]) and _surname_options(low[1]):
        low.reverse()  # "Jong-un Kim"
    if len(low) < 2:
        return low, False
    given: list[str] = []
    joined = False
    for token in low[1:]:
        parts = [p for p in token.replace("'-", "-").strip("-'").split("-") if p]
        joined = joined or len(parts) > 1
        for part in parts:
            halves = _halves(part) if len(low) == 2 and len(parts) == 1 else None
            joined = joined or halves is not None
            given.extend(halves or [part])
    return [low[0].replace("-", ""), *given], joined


def _halves(word: str) -> list[str] | None:
    """Two syllables that a given name without a hyphen consists of ("jongun"), None if it can be one syllable."""
    styles: tuple[Style, ...] = ("dprk", "press", "revised", "mr")
    if any(candidates(word, style) for style in styles):
        return None
    best: tuple[float, list[str]] | None = None
    for i in range(1, len(word)):
        weight = max(_mass(word[:i], style) * _mass(word[i:], style) for style in styles)
        if weight and (best is None or weight > best[0]):
            best = weight, [word[:i], word[i:]]
    return best[1] if best else None


def _mass(syllable: str, style: Style) -> float:
    return sum(w * given_weights().get(h, 0.0) for h, w in candidates(syllable, style).items())


def _priors(words: list[str], joined: bool) -> dict[Style, float]:
    whole = "".join(words)
    if "ŏ" in whole or "ŭ" in whole:
        return _PRIORS["breves"]
    if "'" in whole:
        return _PRIORS["apostrophe"]
    if joined and words[0] in _REVISED_ONLY:
        return _PRIORS["revised surname"]
    if any("eo" in w or "eu" in w for w in words):
        return _PRIORS["digraphs"]
    if not joined and not dprk_surname(words[0]):
        return _PRIORS["foreign surname"]
    return _PRIORS["joined" if joined else "words"]


def _weigh(words: list[str], priors: dict[Style, float]) -> tuple[dict[Style, float], list[dict[str, float]]]:
    """How likely each style is for these words, and for each place hangul → share over all styles.

    Both empty if no style reads every word as a known surname and given-name syllables.
    """
    found: dict[Style, tuple[float, list[dict[str, float]]]] = {}
    for style, prior in priors.items():
        evidence, places = prior, []
        for i, word in enumerate(with_assimilation(words, style)):
            options = _surname_options(word) if i == 0 else candidates(word, style)
            place = {h: w * _frequency(h, surname=i == 0) for h, w in options.items()}
            mass = sum(place.values())
            if not place or (i and max(place.values()) <= _UNLISTED):
                break
            evidence *= mass
            places.append({h: w / mass for h, w in place.items()})
        else:
            found[style] = evidence, places
    total = sum(evidence for evidence, _ in found.values())
    shares = {style: evidence / total for style, (evidence, _) in found.items()}
    mixed: list[dict[str, float]] = [{} for _ in words] if found else []
    for style, (_, places) in found.items():
        for into, place in zip(mixed, places, strict=True):
            for hangul, weight in place.items():
                into[hangul] = into.get(hangul, 0.0) + shares[style] * weight
    return shares, mixed


def _likelihoods(words: list[str], shares: dict[Style, float]) -> tuple[dict[str, float], ...]:
    result: list[dict[str, float]] = [{} for _ in words]
    for style, share in shares.items():
        trust = min(1.0, share / _UNLIKELY_STYLE)
        for i, word in enumerate(with_assimilation(words, style)):
            place = result[i]
            for hangul, weight in (_surname_options(word) if i == 0 else candidates(word, style)).items():
                if weight * trust > 0.01:
                    place[hangul] = max(place.get(hangul, 0.0), round(weight * trust, 4))
    return tuple(result)


def _ranked_keys(places: list[dict[str, float]]) -> tuple[str, ...]:
    classes = []
    for place in places:
        spelled: dict[str, float] = {}
        for hangul, weight in place.items():
            letters = _key([hangul])
            spelled[letters] = spelled.get(letters, 0.0) + weight
        classes.append(sorted(spelled.items(), key=lambda pair: (-pair[1], pair[0]))[:3])
    joined: list[tuple[float, str]] = []
    for combination in itertools.product(*classes):
        share = 1.0
        for _, weight in combination:
            share *= weight
        joined.append((-share, " ".join(letters for letters, _ in combination)))
    joined.sort()
    return tuple(key for share, key in joined[:4] if share < -0.02) or (joined[0][1],)


@functools.lru_cache(maxsize=4_096)
def _surname_options(word: str) -> dict[str, float]:
    table = surname_table()
    listed = table.spellings.get(word)
    if listed:
        return {hangul: 1.0 if dprk_surname(word) == _key([hangul]) else 0.8 for hangul in listed}
    styles: tuple[Style, ...] = ("mr", "revised")
    found: dict[str, float] = {}
    for style in styles:
        for hangul, weight in candidates(word, style).items():
            if hangul in table.weight and weight == 1.0:
                found[hangul] = 1.0
    return found


@functools.cache
def dprk_surname(word: str) -> str:
    """The key form of a surname that state media spell like this, "" if they do not ("kim" → "kim", "lee" → "")."""
    options = [
        hangul
        for hangul in surname_table().spellings.get(word, ())
        if _key([hangul]) == _voiceless(word) or (len(hangul) > 1 and _compound_surname(hangul) == word)
    ]
    return _key(options[:1]) if options else ""


@functools.cache
def _compound_surname(hangul: str) -> str:
    """How state media spell a surname of two syllables; what stands before the second voices it (남궁: namgung)."""
    return romanise(f"{hangul}철").split()[0].lower()


@functools.cache
def _frequency(hangul: str, surname: bool) -> float:
    if surname:
        return surname_table().weight.get(hangul, _UNLISTED)
    return given_weights().get(hangul, _UNLISTED)


@functools.lru_cache(maxsize=16_384)
def _syllable_key(hangul: str) -> str:
    return "".join(dprk_syllable(syllable) for syllable in hangul)


def _key(parts: list[str]) -> str:
    return " ".join(_syllable_key(part) for part in parts)


def _voiceless(word: str) -> str:
    return _VOICELESS.get(word[:1], word[:1]) + word[1:]


def _folded(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.translate(_APOSTROPHES)).casefold()
    plain = "".join(c for c in plain if not unicodedata.combining(c) and c != "'")
    return " ".join(re.split(r"[^\w]+", plain)).strip()
