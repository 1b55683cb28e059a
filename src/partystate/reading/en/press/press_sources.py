"""Where the press names its source within the news: taken out of a sentence's skeleton, so that the rest reads plainly.

"⟦0⟧ oversaw a drill, | state media said on Thursday, | days after …", "…, according to KCNA". What stands in its place
are as many blanks, so that offsets stay. A source named first ("KCNA said that …") is `press_heads`' to tell.
"""

from __future__ import annotations

from dataclasses import replace

from partystate.reading.en.text.views import SentenceView, from_here
from partystate.reading.guards import guarded
from partystate.reading.lexicon import Lexicon
from partystate.reading.patterns import MARK, pattern, phrases

_MEDIUM = (
    r"media|[Aa]gency|agencies|[Bb]roadcasting Station|[Tt]elevision|newspapers?|paper|daily|tabloid|television"
    r"|TV|radio|broadcasters?|outlets?|websites?"
    r"|mouthpiece|propaganda|network|service|ministry|military|office|embassy|spokes\w+|officials?|lawmakers?"
    r"|statement|reports?|dispatch|communiqu[eé]|photo(?:graph)?s|pictures|images|footage|sources?|Times|News"
    r"|[A-Z]{2,7}|it|he|she|they"
)
_SAID = (
    r"(?:said|says|say|reported|reports|report|announced|added|adds|showed|shows|show|suggested|claimed|claims"
    r"|confirmed|gushed|wrote|noted|quoted|revealed|disclosed|trumpeted|declared|indicated)"
)
_WHO = r"(?:who|which|whose|when|where|accompanied|flanked|with|alongside|including|and)\b"
_CLAUSE = r"(?:which|where|who|whom|that|when) (?!\w+day\b)"
"""Words of a clause: what stands before it is no source (", | delivered a speech in which he said …")."""
_NOT = r"(?:not|cannot|never|no|nor|unable|den(?:y|ies|ied)|refut(?:es|ed)|reject(?:s|ed)|disputed|doubts?|\w+n['’]t)\b"
"""A source behind one of these is not believed ("could | not | confirm a media report that …")."""
_CITED = guarded(
    r",? (?:(?:[Aa]ccording to|citing|quoting|as reported by)\b[^,.;:⟦“\"]{3,110})(?=[,.;]|\s*$)",
)


_QUOTED_DEED = pattern(
    r"[“\"](?=(?:dealt with|discussed|decided|adopted|elected|dismissed|appointed|relieved|examined|approved)\b)"
)
"""A meeting's deed in the words of its communiqué ("A meeting, presided over by ⟦0⟧, “dealt with …”")."""
_DEED_QUOTED = pattern(
    rf"{MARK}(?:, [^⟦“\"]{{3,120}},|,)? [“\"](?=(?:visited|inspected|guided|watched|oversaw|attended|toured|met"
    r"|received|supervised|observed|provided|gave|presided|held|led)\b)"
)
""" "⟦0⟧ “visited the ground” on Monday": the deed in the agency's own words."""
_WITHOUT_QUOTES = str.maketrans(dict.fromkeys("“”\"", " "))
_DESCRIBED = guarded(
    rf"(?<=⟧), (?:the|an?|his|her|one of|two of|both) (?:(?!{_WHO})[a-zA-Z0-9’'-]+ ){{1,12}}?(?!{_WHO})[a-z’'-]+,"
    rf"(?= (?:and )?⟦| and [a-z]| [a-z]+(?:ed|ook|aid|ent|et)\b)"
)
""" "⟦0⟧, the country's ceremonial head of state, and ⟦1⟧": words that only describe somebody."""
_RELATIVES = (
    r"(?:aides?|ally|allies|advis[eo]rs?|confidantes?|associates?|(?:half-)?(?:brother|sister)s?|sons?|daughters?|widow"
    r"|wife|husband|uncle|aunt|nephew|niece|cousin|mother|father|brother-in-law)"
)
_OF_HIM = (
    r" (?:to|of) (?:(?:the|late|former|then|current|supreme|top|leader|dictator|president|founder|ruler"
    rf"|[A-Z][\w’'-]+) ){{0,6}}?{MARK}"
)
_OF_WHOM = guarded(
    rf"(?P<all>(?<=⟧), (?:[\w’'-]+ ){{0,7}}?{_RELATIVES}{_OF_HIM},)(?= [a-z])"
    rf"|\b{_RELATIVES}(?P<of>{_OF_HIM})(?!['’]s|,? who\b)"
    rf"|(?P<s>{MARK}['’]s(?: (?:[\w-]+ ){{0,3}}?{_RELATIVES},?)?) (?={MARK})",
    rf"|(?P<like>^(?:Like|Unlike|Much like|Just like) (?:[^,.;⟦]{{0,60}} )?{MARK}[^,.;⟦]{{0,40}},) (?=⟦|[a-z])",
)
""" "met a close aide | to leader ⟦1⟧", "⟦1⟧'s sister ⟦2⟧": whose somebody is takes no part himself."""


class PressSources:
    """Takes out of press sentences the sources they name, by the outlets and governments of a lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        named = phrases([*lexicon.outlets, *lexicon.governments, *lexicon.short_names])
        self._source = guarded(
            rf",[”\"]? (?!whose )(?:(?:the|its|his|a|an) )*(?:(?!{_CLAUSE}|(?:it|he|she|they) )[\w’'.-]+ ){{0,8}}?"
            rf"(?:{_MEDIUM}|{named})(?: \([A-Z]+\))?"
            rf"(?: (?:has|have|also|later|early|on|in [a-z][^,.;⟦]{{2,30}}?|published|released|posted|carried|broadcast"
            rf"|aired|by [^,.;⟦]{{3,60}}?|\w+day)){{0,5}} {_SAID}\b[^,.;:⟦“\"]{{0,100}}(?=[,.;]|\s*$)"
        )
        self._said_first = guarded(
            rf"^(?:(?:[Tt]he|A|An) )?(?:(?!{_NOT})[\w’'.-]+ ){{0,8}}?(?:{_MEDIUM}|{named})(?: \([A-Z]+\))?"
            rf"(?: (?:has|have|also|later|early|on|\w+day)){{0,4}} {_SAID}(?: (?:on|late|early|\w+day)){{0,3}} that "
            r"|^(?:According to|Citing|Quoting) [^;⟦]{3,160}?, "
            rf"(?:(?:the|an?|its) [^,;⟦]{{0,60}}?(?:{_MEDIUM}), )?"
            r"(?:[«“\"]\s*(?=[TA]))?"
            rf"(?=⟦|(?:[Tt]he|[Aa]n?|its|in|on|after|during|{phrases(lexicon.own_names | lexicon.short_names)})\b)"
        )
        """A source that begins the sentence: what follows is the news."""
        self._outlet = pattern(
            r"\b(?:[Aa]gency|media|newspaper|daily|broadcaster|television|TV|radio|[A-Z]{4,5}"
            rf"|{phrases(lexicon.outlets)})\b"
        )

    def without(self, view: SentenceView) -> SentenceView:
        """The view of a press sentence with blanks for the sources it names and the words describing those it names."""
        skeleton = view.skeleton
        said = self._said_first.match(skeleton) if " that " in skeleton or ", " in skeleton else None
        if said is not None:
            view = from_here(view, said.end())
            skeleton = view.skeleton
            if skeleton.startswith(("on ", "in ", "at ", "after ")):  # as a sentence begins
                skeleton = skeleton[0].upper() + skeleton[1:]
                view = replace(view, skeleton=skeleton)
        plain = skeleton
        for found in _OF_WHOM.finditer(skeleton):
            start, end = found.span(found.lastgroup or 0)
            plain = plain[:start] + " " * (end - start) + plain[end:]
        if "," not in skeleton and " to " not in skeleton and "ing " not in skeleton:
            return view if plain is skeleton else replace(view, skeleton=plain)
        if ("“" in plain or '"' in plain) and (_QUOTED_DEED.search(plain) or _DEED_QUOTED.search(plain)):
            plain = plain.translate(_WITHOUT_QUOTES)
        for source in (self._source, _CITED, _DESCRIBED):
            for found in source.finditer(plain):
                start, end = found.span()
                if start == 0:
                    continue
                stop = plain[end : end + 1]  # what ends the source ends the words before it
                if source is not _DESCRIBED and stop and stop in ",.;":
                    quote = plain[start + 1 : start + 2]
                    quote = quote if quote in "”\"" else ""
                    if quote and plain.lstrip().startswith(("“", '"')) and self._outlet.search(found.group()):
                        plain = plain.translate(_WITHOUT_QUOTES)  # its report, word for word
                        quote = " "
                    kept = quote + stop
                    plain = plain[:start] + kept + " " * (end + 1 - start - len(kept)) + plain[end + 1 :]
                else:
                    plain = plain[:start] + " " * (end - start) + plain[end:]
        return view if plain is skeleton else replace(view, skeleton=plain)
