"""Heads of journeys: who left, arrived, came back or began a visit. The groups are those of `head_patterns`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from partystate.reading.en.heads.clause import ADVERB, UNNAMED_BESIDE, WORKS
from partystate.reading.guards import Guarded, guarded
from partystate.reading.lexicon import Lexicon
from partystate.reading.patterns import MARK, MARKS, WEEKDAY, phrases
from partystate.reading.report import EventKind

DELEGATION = r"(?:delegation|group|party|troupe|team|envoy|mission|squad)"
_VISIT_OVER = (
    r"(?:(?:\w+ly )?(?:finished|wound up|ended|concluded|completed|wrapped up) (?:an?|the|his|her|its|their) "
    r"[^.;⟦]{3,160}? and )?"
)
""" "finished his visit to X and | left Y"."""
_VEHICLE = r"(?:[\w-]+ ){0,2}?(?:plane|train|ship|aircraft|airliner|flight|car|bus|motorcade)\b"
"""What carries travellers, of whom another sentence tells ("A plane carrying him and his party touched down")."""
_TRAVELLERS = (
    rf"(?:(?:A|An|The|the|a) (?!{_VEHICLE})[^.]{{0,220}}?{DELEGATION}\b[^.]{{0,260}}?)|Delegation of [^.;]{{3,260}}?"
    r"|(?:Several|Various|Different|Many|Two|Three|Four) [^.;⟦]{0,60}?delegations\b[^.;⟦]{0,80}?"
    rf"|{MARKS}(?: and (?:his|her|their) (?:party|entourage))?, who (?:[^.;⟦]|{MARK}){{3,160}}?,"
    rf"|{MARKS}(?:(?!\s(?:who|which|that|when|whose|(?:as|after|before|while) (?:he|she|they))\s"
    r"|(?<!aide)(?<!adviser)\sto\s)[^.]){0,80}?"
)
_WITH_PARTY = (
    rf"(?!(?:An?|The) {_VEHICLE})[A-Z][^.;⟦]{{3,200}}?,? and (?:his|her) (?:party|entourage|companions?|suite)"
)
"""A guest by his title, or by a name that shows no sign of being one."""
_TOURISTS = (
    r"(?:The )?(?:(?!(?:Some|Many|Among|All|When|While|After|As|Few|Most)\b)[A-Za-z][\w’'-]* ){0,3}?"
    r"(?:[Oo]fficials|[Pp]articipants|[Dd]elegates|[Dd]eputies|[Ll]abou?r innovators|[Ii]nnovators"
    r"|[Ss]cientists|[Tt]eachers|[Vv]eterans|[Hh]eroes|[Ww]orkers|[Ff]armers|[Bb]uilders|[Mm]erited persons"
    r"|[Cc]hildren|[Ss]tudents|[Ss]choolchildren|[Mm]odels|[Aa]ctivists|[Ss]hock brigade members|[Aa]rtistes)\b"
    r"(?:[^.;⟦]{3,220}?)?"
)
"""The unnamed of a trade ("War veterans", "Teachers and students of X")."""

_PLAYERS = r"(?:[Pp]layers|[Cc]oaches|[Ss]portspersons|[Ff]ootballers|[Aa]thletes|team)"
_AT_A_PORT = (
    r"at (?=[^,;⟦.]{0,80}?(?:[Aa]irport|[Ss]tation|[Pp]ort\b|[Aa]irfield|[Bb]order)"
    r"|[A-Z]\w+, (?:an?|the) (?:[\w-]+ ){0,3}(?:station|city|port|town|airport)\b)"
)
"""Somebody who arrives at a hall or a school has not travelled."""

_LEAVING = (
    r"(?:(?:[Ll]eaving|[Aa]rriving|[Rr]eturning|[Dd]eparting) (?:here|home|CAPITAL|from here|in CAPITAL)"
    r"|(?:(?<=Also[ ])leaving|[Ff]lying back))\b"
    r"(?:(?! with (?:him|her|them)\b)[^⟦.]){0,60}? (?:was|were)"
)


def travel_patterns(lexicon: Lexicon) -> Iterator[tuple[EventKind, Guarded]]:
    """The patterns, each with its kind."""
    verb = rf"(?:{ADVERB}| )"
    capital = phrases([lexicon.capital])
    abroad = phrases(lexicon.names_of_states)
    moved = (
        rf"(?:left|departed(?: from)?) (?:here|the country(?= (?:on |today|to |for |by |{WEEKDAY}))"
        rf"|(?:the capital(?: city)? of )?{capital}|(?:on )?{WEEKDAY}"
        r"|for (?:home|[A-Z]|the next)|today|yesterday"
        r"|by (?:air|plane|train|special)|after (?:winding|ending|concluding|completing|finishing))"
        rf"|(?:set (?:off|out)|flew out)(?: (?:from|of) (?:here|{capital}))? (?:for (?=[A-Z])|(?=on [A-Z]"
        rf"|to (?:pay|make|attend|take part|visit|participate)|today|yesterday|by (?:air|plane|train)|{WEEKDAY}))"
        rf"|(?:arrived|arrive|landed|touched down) (?:here|home|in|{_AT_A_PORT}|back|by (?:air|plane|train|special))"
        rf"|(?:left|departed(?: from)?) [A-Z][\w-]+(?: City)?(?: \([A-Z]\w+\))?"
        rf"(?= (?:on [A-Z]|for (?:home|[A-Z])|today|yesterday|{WEEKDAY}|to (?:pay|make|attend|take part|visit)\b))"
        rf"|returned (?:home|here|to {capital}|on the same day from|{WEEKDAY} from|on {WEEKDAY} from)"
        rf"|(?:was|were) back (?:home|here|in {capital})"
        rf"|came (?:back|here|home|to {capital})|flew (?:in|to|back|here|into {capital})|passed through|crossed the"
        rf"|paid an?\s+(?:official|unofficial|state|goodwill|working)?\s*(?:goodwill\s+)?visit to(?! (?:the )?{WORKS})"
        r"|paid an? (?!congratulatory|condol|consol|courtesy|farewell|field)(?:[\w-]+ ){1,3}?visit to (?:the )?"
        rf"(?:(?:[Nn]orth|[Ss]outh)?(?:[Ee]ast|[Ww]est)(?:ern)? |(?:[A-Z][\w-]+ )+[Rr]egions? of (?:the )?)?{abroad}"
        r"|(?:began|started|made|launched|kicked off|embarked on|set out on|wrapped up|concluded|completed|finished"
        r"|wound up|rounded off|cut short|ended) (?:an?|his|her|its|their) "
        r"(?!congratulatory|condol|consol|courtesy|field)(?:[\w-]+ ){0,4}?"
        rf"(?:visit|trip|tour|journey) to (?:the )?{abroad}"
        rf"|visited {phrases(lexicon.events.destinations)}"
    )
    yield "travel", guarded(rf"(?P<s>{_TRAVELLERS}){verb}{_VISIT_OVER}", core=rf"(?P<v>{moved})")
    yield "travel", guarded(
        rf"^(?:An?|The) (?:[\w-]+ ){{0,4}}?(?:visit|trip|tour) of (?P<s>{MARK})(?: and (?:his|her) party)?,? to ",
        rf"(?:the )?{abroad},? ",
        r"(?P<v>began|started|ended|concluded|came to (?:an end|a close)|was (?:concluded|completed))\b",
    )
    yield "travel", guarded(rf"^(?:Also |Meanwhile,? )?(?P<v>{_LEAVING.replace('CAPITAL', capital)}) (?P<s>.+)")
    yield "travel", guarded(rf"^(?P<s>{_WITH_PARTY}){verb}(?P<v>{moved})")
    yield "travel", guarded(
        rf"^(?P<s>{_TOURISTS}){verb}(?P<v>(?:left|arrived(?: in)?|departed) (?:here|{capital}|the capital))\b"
    )
    ours = re.escape(lexicon.state)
    players = (
        rf"(?:(?:The )?{ours} (?:[\w'’-]+ ){{0,5}}?{_PLAYERS}\b[^.,⟦]{{0,60}}?"
        rf"|(?:The )?(?:[\w'’-]+ ){{0,4}}?{_PLAYERS} of (?:the )?{ours}\b[^.,⟦]{{0,90}}?)"
    )
    yield "travel", guarded(rf"(?P<s>{players}){verb}(?P<v>{moved})")
    hosts = rf"^(?:[^.;,⟦]{{3,40}}, )?{MARKS}(?:{UNNAMED_BESIDE})?{ADVERB}"
    yield "travel", guarded(
        rf"{hosts}(?P<v>saw off|sent off|bade farewell to) (?P<s>[^.;⟦]{{0,90}}?{MARK}"
        r"(?: and (?:his|her) (?:wife|party|entourage))?)(?! to\b)"
    )
    yield "travel", guarded(rf"{hosts}(?P<v>saw) (?P<s>{MARK}),? off\b")
    yield "travel", guarded(rf"^(?P<s>They){verb}(?P<v>returned home|arrived (?:back|home))\b")
