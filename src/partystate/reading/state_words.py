"""A state's own words for the grammars of events and meetings: `lexicon/events.yaml`, `lexicon/meetings.yaml`.

Grammar is code, words are data: whatever a grammar says of one state only stands in these two files, where each list
is explained.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EventWords:
    """What the reader of events knows of one state (`lexicon/events.yaml`)."""

    homeland: str
    nationality: str
    compatriots: str
    overseas: Words
    other_state: Words
    other_state_offices: Words
    """Offices that only the nation's other state has."""
    epithets: Words
    """Words of praise before a title of the leader."""
    titles: Words
    """Titles by which a report goes on to call the leader or the head of government."""
    own_titles: Words
    """Titles that nobody but the leader bears."""
    post_title: str
    post: str
    """The bare post that `post_title`, printed alone, attests."""
    older_posts: Words
    no_ranks: Mapping[str, Words]
    """Name → ranks that, printed bare before it, are honorifics."""
    premier: str
    homage_sites: Words
    mourning_halls: Words
    own_foreign: Words
    neighbours: Words
    destinations: Words
    comments: Words
    press_signs: Words
    hyphenated_surnames: Words
    own_mark: str
    ruling_party: Words
    parliaments: Words
    """What the press calls the state's assembly."""

    @classmethod
    def compile(cls, data: Mapping[str, Any]) -> EventWords:
        """The words of a loaded `events.yaml`. Raises KeyError naming the missing list."""
        leader, press = data["leader"], data["press"]
        return cls(
            homeland=data["homeland"],
            nationality=data["nationality"],
            compatriots=data["compatriots"],
            overseas=tuple(data["overseas"]),
            other_state=tuple(data["other_state"]),
            other_state_offices=tuple(data.get("other_state_offices", ())),
            no_ranks={name: tuple(ranks) for name, ranks in leader.get("no_ranks", {}).items()},
            epithets=tuple(leader["epithets"]),
            titles=tuple(leader["titles"]),
            own_titles=tuple(leader["own_titles"]),
            post_title=leader["post_title"],
            post=leader["post"],
            older_posts=tuple(leader["older_posts"]),
            premier=data["premier"],
            homage_sites=tuple(data["homage_sites"]),
            mourning_halls=tuple(data["mourning_halls"]),
            own_foreign=tuple(data["own_foreign"]),
            neighbours=tuple(data["neighbours"]),
            destinations=tuple(data["destinations"]),
            comments=tuple(data["comments"]),
            press_signs=tuple(press["signs"]),
            hyphenated_surnames=tuple(press["hyphenated_surnames"]),
            own_mark=press["own_mark"],
            ruling_party=tuple(press["ruling_party"]),
            parliaments=tuple(press.get("parliaments", ())),
        )


@dataclass(frozen=True, slots=True)
class MeetingBody:
    """A body whose meetings have a kind of their own: the words that name it, and its short name."""

    words: Words
    short: Words
    """The shorter words that suffice beside a word for a meeting."""
    body: str

    @classmethod
    def compile(cls, data: Mapping[str, Any]) -> MeetingBody:
        """One row of `meetings.yaml`."""
        return cls(tuple(data["words"]), tuple(data.get("short", data["words"])), data["body"])


@dataclass(frozen=True, slots=True)
class MeetingWords:
    """The bodies that meet (`lexicon/meetings.yaml`)."""

    party: Words
    party_name: str
    foreign_parties: Words
    foreign_organs: Words
    central_committee: MeetingBody
    political_bureau: MeetingBody
    military_commission: MeetingBody
    secretariat: MeetingBody
    committee_organs: tuple[MeetingBody, ...]
    """Further organs of the party's committee, whose meetings are counted within its term."""
    cabinet: MeetingBody
    assembly: MeetingBody
    assembly_standing: tuple[MeetingBody, ...]
    local_assembly: str
    lesser_conferences: Words
    lesser_congresses: Words

    @classmethod
    def compile(cls, data: Mapping[str, Any]) -> MeetingWords:
        """The words of a loaded `meetings.yaml`. Raises KeyError naming the missing list."""
        return cls(
            party=tuple(data["party"]),
            party_name=data["party_name"],
            foreign_parties=tuple(data["foreign_parties"]),
            foreign_organs=tuple(data["foreign_organs"]),
            central_committee=MeetingBody.compile(data["central_committee"]),
            political_bureau=MeetingBody.compile(data["political_bureau"]),
            military_commission=MeetingBody.compile(data["military_commission"]),
            secretariat=MeetingBody.compile(data["secretariat"]),
            committee_organs=tuple(MeetingBody.compile(row) for row in data.get("committee_organs", ())),
            cabinet=MeetingBody.compile(data["cabinet"]),
            assembly=MeetingBody.compile(data["assembly"]),
            assembly_standing=tuple(MeetingBody.compile(row) for row in data["assembly_standing"]),
            local_assembly=data["local_assembly"],
            lesser_conferences=tuple(data["lesser_conferences"]),
            lesser_congresses=tuple(data["lesser_congresses"]),
        )
