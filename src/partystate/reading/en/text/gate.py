"""Which sentences deserve a parser, and which grammars: one pass of an automaton over the whole text.

Every grammar of this language fires on a few words ("accompanied", "banquet", "appointed"). One Aho-Corasick automaton
finds them all in a single pass over the document; a sentence that holds none of a grammar's words is not shown to it.
A gate may let through too much, never too little: each word list covers all that its grammar can match.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from partystate.reading.automata import each_of
from partystate.reading.en.text.tokens import Sentence
from partystate.reading.guards import AnyPart
from partystate.reading.lexicon import Lexicon


class Signs:
    """What the words of a sentence can be signs of: bits of a plain int (an IntFlag costs a third of the reading)."""

    NONE: Final = 0
    NAME: Final = 1
    ROLE: Final = 2
    HELD: Final = 4
    MOURNING: Final = 8
    TRAVEL: Final = 16
    RECEPTION: Final = 32
    TALKS: Final = 64
    PERFORMANCE: Final = 128
    VISIT: Final = 256
    CEREMONY: Final = 512
    PRESENCE: Final = 1024
    SPEECH: Final = 2048
    CHANGE: Final = 4096
    BUSINESS: Final = 8192
    MEETING: Final = 16384
    TITLE: Final = 32768
    OWN: Final = 65536
    """The state, its party, army or capital is named."""
    OCCASION: Final = 131072
    """A noun for an event or for a company that travels."""
    NAME_OR_WORD: Final = 262144
    """What may be a surname, and is a word too ("In", "No", the "U" of "U.S.")."""
    HERE: Final = 524288
    """Where the report is written from ("arrived here") is said without a name."""
    DAY: Final = 1048576
    """A day may be worded otherwise than plainly ("on the 3rd of May", `plain_days`)."""
    TELLING: Final = 2097152
    """What somebody does who speaks at an event, be he a guest never named before."""
    LIST: Final = 4194304
    """A list of people may be announced, or a committee told to be formed."""


# Words, and phrases with their blank written "_", by the grammar they wake. Beginnings are left off where a capital may
# stand there, endings where forms vary.
_WORDS: dict[int, str] = {
    Signs.DAY: (
        "day,_J day,_F day,_M day,_A day,_S day,_O day,_N day,_D day,_1 day,_2 day,_3 day,_4 day,_5 day,_6 day,_7 "
        "day,_8 day,_9 day,_the_ day_( day_this_week day_last 1st 2nd 3rd 0th 1th 2th 3th 4th 5th 6th 7th 8th 9th "
        "on_1 on_2 on_3 on_4 on_5 on_6 on_7 on_8 on_9 noon_of noon_on ning_of ning_on ight_of ight_on "
        "late_on ater_on lier_on arly_on late_M late_T late_W late_F late_S lier_M lier_T lier_W lier_F lier_S "
        "last_M last_T last_W last_F last_S arly_M arly_T arly_W arly_F arly_S past_M past_T past_W past_F past_S"
    ),
    Signs.HELD: (
        "held convened carried opened closed given arranged inaugurated unveiled organized organised staged wound "
        "continued hosted called presented premiered screened signed inked conducted concluded took takes met kicked "
        "began came wrapped ended sponsored laid placed_before placed_at there_w had_between had_here had_an_en "
        "had_a_gath had_a_meet "
        "had_a_pl entered_its entered_the had_its ran_from got_under drew_to treated_to listened_to "
        "awarded conferred bestowed handed_over handed_to marked_with celebrated_with observed_with marked_by "
        "marked_at celebrated_by commemorated_at commemorated_by "
        "commemorated_with the_scene_of the_venue_of started sat_in went_into decorated "
        "made_at made_in made_here went_on proceeded "
        "launched_with gathered_at gathered_in gathered_on congregated assembled_at rallied_at together_at together_in "
        "as_played shown performed put_on interviewed_at interviewed_here"
    ),
    Signs.MOURNING: (
        "sympathy called_at bier condolence condolatory mourn funeral coffin tribute respects homage memorial farewell "
        "consolatory hearse "
        "ritual requiem"
    ),
    Signs.TRAVEL: (
        "eaving_h rriving_h eturning_h eaving_P eparting_h eparting_f lso_leaving lying_back left departed "
        "arrived arrive returned came flew set_off_ set_out_ landed touched_down "
        "passed crossed paid visited trip_to visit_to journey_to seen_off study_tour"
    ),
    Signs.RECEPTION: "reception banquet lunch cocktail dinner tea party dined_ meal breakfast supper",
    Signs.TALKS: (
        "saw_ discussions_with consultations_with negotiations_with conferred consulted met discussed received "
        "receiving interview audience talk conversed conversation call "
        "credentials meeting hosted working_session "
        "meets_ shakes_hands "
        "welcomed greeted summit tete-a-tete sat_down shook_hands courtesy phone rang_ spoke_with spoke_to spoke_on"
    ),
    Signs.PERFORMANCE: "took_in performed_at performed_in performed_here repertoire show_at show_in show_on show_here "
        "watched enjoyed saw viewed appreciated attended watch "
        "performance concert film match opera ballet premiere recital",
    Signs.VISIT: (
        "er_the_watch er_the_super atching guidance inspected inspecting visiting touring "
        "visited toured looked went dropped paid rounds round surveyed called acquainted familiar amiliari ield_trip "
        "reviewed_the_cons reviewed_the_prod examined_the_ "
        "eading_the uiding_the irecting_the verseeing_the upervising_the ommanding_the resent_at_ "
        "stopped_ spection_of visit_to guided oversaw supervised directed watched observed saw commanded inspection "
        "survey understanding learned study_tour"
    ),
    Signs.CEREMONY: "awarded_Order awarded_the_Order was_awarded to_receive_ broke_the_ground broke_ground "
        "first_shovel "
        "roken_for conferred_ awarded_to laid photo signed posed moving_into moved_into "
        "placed_a_ placed_wr placed_fl placed_b "
        "ceremony parade wreath planted picture celebrat statue events_held functions_held cut_the_i cut_the_t "
        "cut_the_r",
    Signs.PRESENCE: (
        "resent ttend ccompan reet eceiv elcom on_hand articipa udience pectators nvited een_off eeing sent_off "
        "presence went_there came_there een_there een_on een_at een_in oining atched mong in_company "
        "atching njoying ppreciat bserv eception in_tow his_side her_side "
        "arade_was_ the_salute reviewed_the_ commanded_the_ columns guard_of_h guards_of_h "
        "suite ntourage retinue waiting_there saw_off them_off him_off her_off see_it_off "
        "also_enjoyed also_appreciated also_saw enjoyed_it enjoyed_the appreciated_it appreciated_the "
        "platform rostrum tribune met_by met_at met_on seen_by watched_by enjoyed_by appreciated_by laid paid "
        "meeting_him followed_by escorted_by turned_up_ howed_up_ ppearance_at He_was_with_ She_was_with_ was_there_ "
        "oing_with_ oming_with_ ravelling_with_ "
        "with_him with_her "
        "meeting_her meeting_⟦ Meeting joined_by joined_on flanked "
        "icials_including icials,_including oversaw took_part aking_part "
        "elegation_includ elegation_compri elegation_consist elegation_is_ elegation_was_ elegation_are_ "
        "elegation_were_ ncluded_in party_were_ party_include mission_include "
        "aking_the aking_their illing_the acking_the ccupying_the packed_with crowded_with filled_with thronged_with "
        "packed_the packed_a_ packed_into filled_the filled_a_ thronged_the thronged_a_ crowded_into raveling_with_ "
        "jammed_with capacity_with placed_before placed_at taken_by "
        "guests end-off endoff bouquet flowers "
        "ompanions ith_him_w ith_her_w rought_together gathered_together itting_in sat_in list_of nked_by igned_by "
        "was_signed were_signed was_inked "
        "There_were There_was Also_there Also_at_ f_the_presidium eserved_seats heir_seats "
        "ack_were ack_with ack_together ome_were ome_with ome_together "
        "followed_him followed_her was_cut_by then_cut_by lso_along athered_there athered_at ame_along oming_along "
        "longside_h "
        "bade_ "
        "company_of is_company er_company heir_company to_greet to_meet_ to_welcome to_bid_ urned_out_for "
        "waiting_for_h waiting_for_t joined_it linked_up_ followed_it observing_it urned_up_for made_the_trip "
        "made_the_j were_along "
        "bows_b saw_it They_included They_also_included They_are_a_del They_were_a_del They_are_del"
    ),
    Signs.SPEECH: (
        "turned_up_at showed_up_at ppearance_at joined_the greeted welcomed received_the_ received_them received_him "
        "received_her met_the_ "
        "met_them told_the to_see to_greet to_welcome "
        "to_meet_him to_meet_them "
        "sat_together seated his_seat their_seat "
        "moving_into moved_into "
        "platform rostrum tribune presid chair guided led directed report read conveyed speech address toast "
        "remarks lecture eulogy oratory spoke debate briefed guard vigil pledge said stressed noted clarif review "
        "analy made deliver gave called pointed expounded vowed declared underlined emphasized set_forth proposed "
        "ordered accused urged the_floor appeared arrived mounted came_out came_to_the entered_the joined present "
        "watched_together enjoyed_together appreciated_together saw_together "
        "attended participa took_part was_at concluded roceeded_under held_under place_under "
        "hosted arranged sponsored speaking_at speaking_to speaking_before alongside with_his with_her "
        "the_floor eaking_there peakers speaker_was with_a_speech with_an_address summed_up answered_q "
        "answers_to egan_the_report "
        "egan_his_report voted cast_his referred_to_the refuted explained disclosed denounced cut_the handed_ pinned"
    ),
    Signs.TELLING: (
        "said noted stressed emphasized spoke expressed_ extended_ introduced explained told_about told_of officiated "
        "lecture dwelt_ outlined speech thanked read_out praised lauded hailed"
    ),
    Signs.CHANGE: (
        "elect endors appoint nominat named designat transferr made assigned installed relie dismiss remov recall "
        "releas sacked oust expel replac demot purg stripp "
        "fired tapped picked_ posted_as as_ambassador promot succeed rank title assumed took_over took_office "
        "passed_away died death_of killed_in obituary _bier_of succumb breathed returns_as executed put_to_death "
        "iously_held rmerly_held ntil_then_held _once_held een_held_by who_previously who_formerly "
        "returned_as becam become acclaim "
        "co-opt coopt "
        "chose resign stepped_down steps_down stood_down stands_down retire membership seat_on seats_on seat_in "
        "reinstat reassign selected_as posted_to moved_from moved_to moves_up moved_up shifted_to shifted_from elevat "
        "raised_to restored_to restored_as axed deposed unseat discharg takes_over taking_over taken_over becomes "
        "takes_the takes_office comeback came_back comes_back relinquish vacat bowed_out bows_out quit_as quits "
        "way_for "
        "ewcomers regained_h consists_of comprises composed_of made_up_of itting_on let_go ousts handed_the "
        "given_the gave_the "
        "vacanc vacant_ post_of_ the_place_of received_the_mil received_the_rank called_back to_name_ ly_name_ "
        "was_dropped were_dropped lost_his lost_her lost_the lost_their sworn_in "
        "new_chief will_serve new_head new_minister new_premier new_prime in_place_of the_helm identified_as "
        "introduced_as referred_to_as presented_as naming_ sacking_ execution_of losing_t losing_h excused_f"
    ),
    Signs.BUSINESS: (
        "discuss examin deliberat deal_with tabled studied review debat dealt heard decided decide exchanged "
        "took_up put_on agenda "
        "reported exchange discussion debate consultation "
        "touched_on focused_on centred_on centered_on "
        "adopt enact approv ratif pass confirm expound analy convened held considered promulgat "
        "the_table looked_at looked_into went_into resolved abolish abrogat annulled repeal focused_on amended revised "
        "supplemented endorse_ endorsed weighed tackled addressed the_issue "
        "theme_ topic_ rescind voted_ a_decision _item_"
    ),
    Signs.MEETING: (
        "eeting ession lenary lenum olitburo ongress onference liament_met gislature_met ssembly_met liament_convened "
        "gislature_convened ssembly_convened"
    ),
    Signs.HERE: (
        "arrived_here left_here embassy_here here_on here_today here_by here_for here_Mon here_T here_Wed here_Fri "
        "officials_concerned"
    ),
    Signs.LIST: (
        "follow ollowing list_of _are: _were: _as_chair _as_Chair _as_its _as_the_chair _as_president _as_head"
    ),
    Signs.OCCASION: (
        "meeting session sitting conference congress rally rallies seminar lecture symposium workshop forum "
        "gathering consultat plenum plenary convention assembly round-table roundtable talks ceremon exhibition "
        "festival contest fair parade march-past march_of inaugurat unveil tournament championship games olympiad "
        "presentation send-off soiree camp bazaar show performance concert film opera ballet circus match game recital "
        "gala preview premiere play drama funeral memorial service wreath basket bouquet delegation group party "
        "team troupe mission squad envoy course debate discussion hearing colloquium procession relay visit "
        "election final celebration event commemoration lecture launch test drill agreement protocol minutes "
        "memorandum treaty contract tree-planting briefing consultation negotiations oratorical comedy operetta "
        "dialogue joint_mass ist_mass ancing_parties asses_praying documentary_\" "
        "MEETING SESSION met_at met_in together_at together_in gathered_ congregated assembled_ got_together "
        "turned_out rallied flocked packed filled thronged activities_were activities_took study_tour "
        "interviewed_at interviewed_here"
    ),
}


_RARE: Final = Signs.MOURNING | Signs.RECEPTION | Signs.CEREMONY | Signs.TITLE
_ACTS: Final = Signs.TRAVEL | Signs.TALKS | Signs.PERFORMANCE | Signs.VISIT | Signs.CHANGE
_SOMEONE: Final = Signs.NAME | Signs.ROLE
_OPENINGS: Final = ("He ", "She ", "They ", "The ", "It ", "Then ", "Later ", "In a ", "In his ", "In her ")
_SET_FIRST: Final = ("On ", "To mark ", "To celebrate ", "To commemorate ", "At the invitation ")
"""Beginnings of a sentence whose actor, perhaps unnamed, stands behind the day or the occasion."""
_LED_BY: Final = (
    *(f"{whole} {be} {led}" for whole in ("It", "The delegation", "The group", "The mission", "The party")
      for be in ("is", "was") for led in ("headed", "led")),
    *("Heading ", "The head of", "The leader of", "They are ", "They were "),
)
"""Beginnings of a sentence that tells who heads the delegation told of before."""
_ACTORS: Final = (
    *("He ", "She ", "The ", "North ", "His ", "In ", "On ", "It ", "They "),
    *(f"{day}day" for day in "Mon Tues Wednes Thurs Fri Satur Sun".split()),
)
"""Beginnings of a press sentence that may mean the leader without his name, or tell the day ("Monday's test …")."""
_IN_A_SPEECH: Final = (" in his speech", " in her speech", " made a speech", " in his address", " in a speech")
_EVENT_AGAIN: Final = ("It was ", "It took ")
"""Beginnings of a sentence that tells day and place of the event before it."""
_DURING_IT: Final = ("During the ", "At the meet", "At the talk", "In the talk")
"""Beginnings of a sentence that may tell the day of the event before it."""
_WATCHED: Final = (" enjoyed ", " watched ")
_MANY: Final = (
    "Officials", "Participants", "The participants", "Delegates", "The delegates", "Deputies", "Labor innovators",
    "Labour innovators", "Scientists", "War veterans", "Workers",
)  # fmt: skip
"""Beginnings of a sentence about the unnamed, who may have travelled."""


def deserves_parser(signs: int, sentence: Sentence, *, told: bool, press: bool) -> bool:
    """Whether a sentence can hold a fact of an event or a change.

    `told`: the document has told of an event or an actor already, to which presence, speech and business add.
    `press`: the general press, which names meetings in passing.
    """
    if signs & _RARE or (signs & Signs.NAME and signs & (Signs.ROLE | Signs.SPEECH)):
        return True
    if signs & Signs.MEETING and signs & Signs.BUSINESS and "genda" in sentence.text:
        return True  # a meeting told by what it took up
    if signs & Signs.OCCASION and signs & (Signs.HELD | Signs.PRESENCE | Signs.TRAVEL):
        return True
    if press and (signs & Signs.NAME or sentence.text.startswith(_ACTORS)):
        return True
    if press and signs & Signs.TALKS and signs & Signs.OCCASION:
        return True  # "The two sides are holding talks", of whom the next sentence tells who leads them
    if press and signs & _ACTS and (" he " in sentence.text or " she " in sentence.text):
        return True  # "State media said that he inspected …"
    if (press and signs & Signs.MEETING) or (told and signs & (Signs.PRESENCE | Signs.BUSINESS)):
        return True
    if told and signs & Signs.ROLE and sentence.text.startswith(_LED_BY):
        return True
    if told and signs & Signs.OCCASION and sentence.text.startswith(_DURING_IT):
        return True
    if told and signs & Signs.CHANGE and _tells_of_holders(sentence.text):
        return True
    if told and signs & Signs.NAME and _puts_behind(sentence.text):
        return True
    if told and signs & Signs.ROLE and signs & Signs.SPEECH and any(word in sentence.text for word in _IN_A_SPEECH):
        return True  # a guest who has not been named before
    if told and speaks_at_it(signs, sentence.text):
        return True  # a foreigner, perhaps, who has not been named before
    if not signs & (_ACTS | Signs.SPEECH):
        return told and bool(signs & Signs.HELD) and sentence.text.startswith(_EVENT_AGAIN)
    if signs & Signs.TRAVEL and sentence.text.startswith(_MANY):
        return True
    if signs & Signs.PERFORMANCE and signs & Signs.OCCASION and any(word in sentence.text for word in _WATCHED):
        return True
    if signs & Signs.CHANGE and "following" in sentence.text:
        return True  # "The following were appointed:" announces names
    if signs & _ACTS and sentence.text.startswith(_SET_FIRST):
        return True
    return bool(signs & _SOMEONE and signs & _ACTS) or sentence.text.startswith(_OPENINGS)


_NAME_OPENS: Final = re.compile(
    r"[A-Z][\w.’'-]+ (?:[A-Z][\w.’'-]+ |(?:to|of|in|and|the|de|da|bin|van) ){0,8}?[A-Z][\w.’'-]+[, ]"
)


def speaks_at_it(signs: int, text: str) -> bool:
    """Whether a sentence that bears these signs can tell what somebody says: this state's, or one whom two words in
    capitals or more begin to name ("Ivan Petrov, a lecturer of X, said", "Ruritanian Ambassador to Y Ivan Petrov
    said")."""
    return bool(signs & Signs.TELLING) and (bool(signs & Signs.NAME) or _NAME_OPENS.match(text) is not None)


_PLACED: Final = ("In ", "On ", "At ", "Among ", "With ", "Together ", "Seated ", "Spectators ", "Mounting ", "Guests ")
"""Beginnings of a sentence that names those who took part behind its verb."""
_THERE: Final = (" was also there", " were there", " was there", " were also there", " with him", " in his company")


_HOLDERS: Final = ("officials ", "embers of", "officers ", "cadres ", "acanc", "judges")
_BEEN: Final = (" were ", " was ", " have been ", " filled ")


def _tells_of_holders(text: str) -> bool:
    """Whether a sentence with a word of change may tell of unnamed holders of posts ("Leading officials were …")."""
    return any(word in text for word in _HOLDERS) and any(word in text for word in _BEEN)


def _puts_behind(text: str) -> bool:
    """Whether a sentence may name those who took part by the order of its words alone."""
    if text.startswith(_PLACED) or text.split(" ", 1)[0].endswith("ing"):
        return " were " in text or " was " in text or " included " in text
    return any(words in text for words in _THERE)


_SHORT_PLACE: Final = 5
"""Letters up to which a place's name may be part of another word."""
_SHORT_HEAD: Final = 4
"""Letters up to which a role's head is looked for whole; longer ones lose the first, which may be a capital."""


class Gate:
    """The automaton of one lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        signs: dict[str, int] = {}

        def add(form: str, sign: int) -> None:
            signs[form] = signs.get(form, Signs.NONE) | sign

        for sign, words in _WORDS.items():
            for word in words.split():
                form = word.replace("_", " ")
                add(form, sign)
                add(form[0].upper() + form[1:], sign)
        add(lexicon.events.post_title, Signs.TITLE)
        for site in lexicon.events.homage_sites:
            add(site, Signs.CEREMONY)
        for surname in lexicon.surnames | lexicon.surnames_compound:
            sign = Signs.NAME | (Signs.NAME_OR_WORD if surname in lexicon.surnames_ambiguous else 0)
            for behind in " -',.":
                add(surname + behind, sign)
            add(surname.upper() + " ", Signs.NAME)
        for head in lexicon.role_heads:
            add(head[1:] if len(head) > _SHORT_HEAD else head, Signs.ROLE)
        for own in (*lexicon.own_names, *lexicon.owners):
            add(own, Signs.OWN)
        self._signs = list(signs.values())
        self._automaton = each_of(signs)
        self._own_places = AnyPart(place for place in lexicon.own_places if len(place) > _SHORT_PLACE)

    def is_home(self, text: str) -> bool:
        """Whether a text names a place of this state; asked where it names neither the state nor its people."""
        return self._own_places.within(text)

    def signs(self, text: str, sentences: Sequence[Sentence]) -> list[int]:
        """The signs of each sentence, in one pass over the text they were cut from."""
        out = [0] * len(sentences)
        if not sentences:
            return []
        table = self._signs
        k, last, found = 0, len(sentences) - 1, Signs.NONE
        end = sentences[0].end
        for pattern, start, stop in self._automaton.find_matches_as_indexes(text, overlapping=True):
            if start >= end and k < last:
                out[k] = found
                found = Signs.NONE
                while start >= end and k < last:
                    k += 1
                    end = sentences[k].end
            sign = table[pattern]
            if sign & Signs.NAME_OR_WORD and _is_word(text, start, stop, opens=start <= sentences[k].start):
                sign &= ~Signs.NAME
            found |= sign
        out[k] = found
        return out


def _is_word(text: str, start: int, stop: int, *, opens: bool) -> bool:
    """Whether what may be a surname is a common word: "In the", "U.S.", "No. 2"; `opens`: it begins the sentence."""
    if text[stop - 1] == ".":
        return text[stop : stop + 1].isupper() or text[stop + 1 : stop + 2].isdigit()
    return opens and text[stop - 1] == " " and not text[stop : stop + 1].isupper()
