"""Which language a text is in: by script, then by its commonest words, and only in doubt by a model."""

from __future__ import annotations

import re
from copy import copy
from functools import lru_cache
from typing import Any

_SAMPLE = 1200
"""Characters looked at: enough for two hundred words, few enough to be free."""

_SCRIPTS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, re.compile(f"[{ranges}]"))
    for name, ranges in (
        ("hangul", "\uac00-\ud7a3\u1100-\u11ff\u3131-\u318e"),
        ("kana", "\u3041-\u30ff"),
        ("han", "\u3400-\u9fff"),
        ("cyrillic", "\u0400-\u04ff"),
        ("arabic", "\u0600-\u06ff"),
        ("lao", "\u0e80-\u0eff"),
        ("thai", "\u0e00-\u0e7f"),
        ("khmer", "\u1780-\u17ff"),
        ("burmese", "\u1000-\u109f"),
        ("devanagari", "\u0900-\u097f"),
        ("greek", "\u0370-\u03ff"),
        ("hebrew", "\u0590-\u05ff"),
    )
)
_LANGUAGE_OF = {
    "hangul": "ko", "kana": "ja", "han": "zh", "lao": "lo", "thai": "th", "khmer": "km", "burmese": "my",
    "devanagari": "hi", "greek": "el", "hebrew": "he",
}  # fmt: skip
_MODEL_LANGUAGES = {
    "latin": ["en", "es", "fr", "de", "it", "pt", "nl", "sv", "pl", "cs", "ro", "hu", "tr", "vi", "id"],
    "cyrillic": ["ru", "uk", "bg", "sr", "mn", "kk"],
    "arabic": ["ar", "fa", "ur"],
}

# The commonest words; one that several languages share votes for each of them.
_COMMON: dict[str, str] = {
    "en": "the of and to in for that is was with by at which from it its be this are were been has have had will would "
    "their they he his who said on not a as an after here over or all more between into",
    "es": "a de en que la un el los las del y una por con su sus al lo como fue han esta este para pero más mas "
    "también tambien sobre entre ha son es día ano año según dijo",
    "fr": "de en que la un le les des du et une dans qui pour sur au aux par est avec ce cette ont été il pas sont "
    "plus leur",
    "de": "der das und den von zu mit sich des auf für ist dem nicht eine als auch nach wurde bei sind",
    "it": "a la un il di che della del gli per una con dei nel alla sono anche delle dal degli è ha",
    "pt": "a de que o os da do das dos e um uma em com não para por foi ao mais como na no pela pelo são",
    "vi": "của và các là trong cho với được có những này đã một không người về",
    "id": "yang dan di dengan untuk dari pada ini itu dalam tidak akan oleh telah",
}
_VOTES: dict[str, tuple[str, ...]] = {}
for _language, _words in _COMMON.items():
    for _word in set(_words.split()):
        _VOTES[_word] = (*_VOTES.get(_word, ()), _language)
_ENGLISH = frozenset(_COMMON["en"].split())
_OF_OTHERS = frozenset(_word for _word, _languages in _VOTES.items() if _languages != ("en",))

_LEAD = 3
"""Votes by which a language must be ahead of the next one."""
_SURE = 0.8
_LIKELY = 0.35
"""Probability from which the model outweighs what the input says; and from which it is heard when that says nothing."""


def detect(text: str, hint: str | None = None) -> str:
    """The ISO 639-1 code of the language of `text`, or "und" if it cannot be told.

    What the input says (`hint`) only counts where the text itself does not tell: a name, a table of figures.
    """
    sample = text[:_SAMPLE]
    script = "latin" if sample.isascii() else _script(sample)
    if script in _LANGUAGE_OF:
        return _LANGUAGE_OF[script]
    if script == "latin":
        if language := _by_words(sample):
            return language
        if len(text) > _SAMPLE and (language := _by_words(text[_SAMPLE : 4 * _SAMPLE])):
            return language
    return _by_model(sample, script, hint)


def _script(sample: str) -> str:
    letters = sum(map(str.isalpha, sample))
    counts = {name: len(pattern.findall(sample)) for name, pattern in _SCRIPTS}
    if counts["kana"] > 0.05 * letters:  # Japanese is written with more Han characters than kana
        counts["kana"] += counts["han"]
    best = max(counts, key=lambda name: counts[name])
    # A syllable of these scripts says as much as two or three Latin letters.
    return best if counts[best] * 2.5 > letters - counts[best] else "latin"


def _by_words(sample: str) -> str | None:
    words = sample.lower().split()
    if sum(map(_ENGLISH.__contains__, words)) - sum(map(_OF_OTHERS.__contains__, words)) >= _LEAD:
        return "en"  # as the count below would find: no other language has more votes than they have together
    counts: dict[str, int] = {}
    for word in words:
        for language in _VOTES.get(word, ()):
            counts[language] = counts.get(language, 0) + 1
    if not counts:
        return None
    best = max(counts, key=lambda language: counts[language])
    second = max((count for language, count in counts.items() if language != best), default=0)
    lead = counts[best] - second
    return best if lead >= _LEAD or (lead >= 2 and counts[best] >= 2 * second) else None


def _by_model(sample: str, script: str, hint: str | None) -> str:
    letters = sum(map(str.isalpha, sample))
    if letters < 8:
        return hint or "und"
    language, probability = _model(script).classify(sample)
    if probability >= _SURE and letters >= 20:
        return str(language)
    return hint or (str(language) if probability >= _LIKELY else "und")


@lru_cache(maxsize=4)
def _model(script: str) -> Any:
    """The model for one script; all of them share what they are made of."""
    model = copy(_whole_model())
    model.set_languages(_MODEL_LANGUAGES[script])
    return model


@lru_cache(maxsize=1)
def _whole_model() -> Any:
    """The model for all languages, loaded when first needed: 0.3 s and 85 MiB that most archives never spend."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
