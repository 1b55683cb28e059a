"""What the words of a sentence can be signs of, and which words those are."""

from __future__ import annotations

from typing import Final


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


SIGN_WORDS: Final[dict[int, str]] = {
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
        "commemorated_with the_scene_of the_venue_of started commenced taken_place sat_in in_session went_into "
        "decorated made_at made_in made_here went_on is_going_on_ proceeded "
        "launched_with gathered_at gathered_in gathered_on congregated assembled_at rallied_at together_at together_in "
        "as_played shown performed put_on interviewed_at interviewed_here chaired_by presided_by sided_over_by "
        "going_on under_way underway"
    ),
    Signs.ROLE: "lawmaker_ senator_ legislator_ businessman_ businesswoman_ his_deputy_ her_deputy_",
    Signs.MOURNING: (
        "sympathy called_at bier condolence condolatory mourn funeral coffin tribute respects homage memorial farewell "
        "consolatory hearse "
        "ritual requiem"
    ),
    Signs.TRAVEL: (
        "eaving_h rriving_h eturning_h eaving_P eparting_h eparting_f lso_leaving lying_back were_back was_back left "
        "departed arrived arrive returned came flew set_off_ set_out_ landed touched_down "
        "reached_here reached_home took_off_from went_away_from back_home "
        "passed crossed paid visited trip_to visit_to visit_of journey_to seen_off study_tour irport "
        "railway_station ailway_Station"
    ),
    Signs.RECEPTION: "reception banquet lunch cocktail dinner tea party dined_ meal breakfast supper",
    Signs.TALKS: (
        "saw_ dialogue discussions_with consultations negotiations_with political_consultation "
        "conferred consulted met discussed received "
        "receiving interview audience talk conversed conversation call "
        "credentials credence meeting hosted working_session "
        "meets_ shakes_hands "
        "welcomed greeted summit tete-a-tete tête-à-tête "
        "dialogue_with dialogue_here dialogue_in "
        "sat_down shook_hands courtesy farewell_visit phone rang_ spoke_with spoke_to spoke_on bilateral huddled "
        "chatted hours_with told_visit told_the_visit"
    ),
    Signs.PERFORMANCE: "took_in performed_at performed_in performed_here repertoire show_at show_in show_on show_here "
        "watched enjoyed saw viewed appreciated attended watch "
        "performance concert film match opera ballet premiere recital",
    Signs.VISIT: (
        "cast_his cast_her cast_their cast_b cast_v voted_at voted_in the_voting in_the_election "
        "er_the_watch er_the_super atching guidance inspected inspecting visiting touring "
        "visited toured looked went dropped paid rounds round surveyed called acquainted familiar amiliari ield_trip "
        "reviewed_the_drill reviewed_the_exer reviewed_the_train reviewed_the_cons reviewed_the_prod examined_the_ "
        "eading_the uiding_the irecting_the verseeing_the upervising_the ommanding_the resent_at_ "
        "stopped_ spection_of visit_to guided oversaw supervised directed watched observed saw commanded inspection "
        "survey understanding learned study_tour"
    ),
    Signs.CEREMONY: "awarded_Order awarded_the_Order was_awarded to_receive_ broke_the_ground broke_ground "
        "first_shovel "
        "floral_t roken_for conferred_ awarded_to laid photo signed inked_ posed moving_into moved_into "
        "placed_a_ placed_wr placed_fl placed_b "
        "the_groundbr the_ground-br the_inaug the_unveil the_commissioning "
        "ceremony parade wreath planted picture celebrat statue events_held functions_held cut_the_i cut_the_t "
        "cut_the_r",
    Signs.PRESENCE: (
        "resent ttend ccompan reet eceiv elcom on_hand articipa udience pectators nvited een_off eeing sent_off "
        "presence went_there came_there een_there een_on een_at een_in oining atched mong in_company "
        "atching njoying ppreciat bserv eception in_tow his_side her_side "
        "arade_was_ the_salute reviewed_the_ commanded_the_ columns guard_of_h guards_of_h "
        "suite ntourage retinue waiting_there saw_off them_off him_off her_off see_it_off "
        "earth_on earth_over spread_on dropped_on "
        "broke_ground broke_the_ground first_ground first_shovel first_spade first_earth first_sod "
        "pressed_the met_them_and "
        "and_congratulated and_encouraged and_warmly_c and_warmly_e and_consoled and_thanked "
        "also_enjoyed also_appreciated also_saw enjoyed_it enjoyed_the appreciated_it appreciated_the "
        "platform rostrum tribune met_by met_at met_on seen_by watched_by enjoyed_by appreciated_by laid paid "
        "meeting_him followed_by escorted_by turned_up_ howed_up_ ppearance_at He_was_with_ She_was_with_ was_there_ "
        "oing_with_ oming_with_ ravelling_with_ "
        "with_him with_her "
        "meeting_her meeting_⟦ Meeting joined_by joined_on flanked "
        "icials_including icials,_including oversaw took_part aking_part "
        "On_the_spot,_ "
        "elegation_includ elegation_compri elegation_consist elegation_is_ elegation_was_ elegation_are_ "
        "elegation_were_ ncluded_in party_were_ party_include mission_include "
        "aking_the aking_their illing_the acking_the ccupying_the packed_with crowded_with filled_with thronged_with "
        "packed_the packed_a_ packed_into filled_the filled_a_ thronged_the thronged_a_ crowded_into raveling_with_ "
        "jammed_with capacity_with placed_before placed_at taken_by "
        "guests end-off endoff bouquet flowers "
        "ompanions ith_him_w ith_her_w rought_together gathered_together itting_in sat_in list_of nked_by igned_by "
        "was_signed were_signed was_inked opened_by "
        "There_were There_was Also_there Also_at_ f_the_presidium eserved_seats heir_seats "
        "ack_were ack_with ack_together ome_were ome_with ome_together "
        "followed_him followed_her was_cut_by then_cut_by lso_along athered_there athered_at ame_along oming_along "
        "longside_h "
        "bade_ side_was_ talks_involved_ "
        "company_of is_company er_company heir_company to_greet to_meet_ to_welcome to_bid_ urned_out_for "
        "waiting_for_h waiting_for_t joined_i linked_up_ followed_it observing_it urned_up_for made_the_trip "
        "made_the_j were_along "
        "bows_b saw_it They_included They_also_included They_are_a_del They_were_a_del They_are_del"
    ),
    Signs.SPEECH: (
        "turned_up_at showed_up_at ppearance_at joined_the greeted welcomed received_the_ received_them received_him "
        "received_her met_the_ "
        "met_them told_the to_see to_greet to_welcome "
        "to_meet_him to_meet_them "
        "table_with_ tables_with_ sat_together seated his_seat their_seat "
        "moving_into moved_into "
        "oversaw_the supervised_the steered_the conducted_the convened_a convened_the convened_by convoked summoned "
        "explained_ "
        "platform rostrum tribune presid chair guided led directed report read conveyed speech address toast "
        "remarks lecture eulogy oratory spoke debate briefed guard vigil pledge said stressed noted clarif review "
        "analy made deliver gave called pointed expounded vowed declared underlined emphasized set_forth proposed "
        "ordered accused urged the_floor appeared arrived mounted came_out came_to_the entered_the joined present "
        "watched_together enjoyed_together appreciated_together saw_together "
        "attended participa took_part was_at concluded roceeded_under held_under place_under "
        "hosted arranged sponsored opened_the closed_the "
        "speaking_at speaking_to speaking_before alongside with_his with_her "
        "the_floor eaking_there peakers speaker_was with_a_speech with_an_address summed_up answered_q "
        "answers_to egan_the_report "
        "egan_his_report voted cast_his referred_to_the refuted explained disclosed denounced cut_the cut_a_ handed_ "
        "pinned signed_it inked_it"
    ),
    Signs.TELLING: (
        "said noted stressed emphasized spoke expressed_ extended_ introduced explained told_about told_of officiated "
        "lecture dwelt_ outlined speech thanked read_out praised lauded hailed testified recounted "
        "narrated blasted branded "
        "related_how related_the"
    ),
    Signs.CHANGE: (
        "elect endors appoint nominat named designat transferr made assigned installed relie dismiss remov recall "
        "releas sacked oust expel replac demot purg stripp "
        "fired tapped picked_ posted_as as_ambassador promot succeed rank title assumed took_over took_office "
        "passed_away died death_of killed_in obituary _bier_of succumb breathed returns_as executed put_to_death "
        "assassinat murdered "
        "rise_of iously_held rmerly_held ntil_then_held _once_held een_held_by who_previously who_formerly "
        "returned_as becam become acclaim "
        "co-opt coopt "
        "chose resign stepped_down steps_down stood_down stands_down retire membership seat_on seats_on seat_in "
        "reinstat reassign selected_as posted_to moved_from moved_to moves_up moved_up shifted_to shifted_from elevat "
        "raised_to restored_to restored_as axed deposed unseat discharg takes_over taking_over taken_over becomes "
        "takes_the takes_office comeback came_back comes_back relinquish vacat bowed_out bows_out quit_as quits "
        "way_for way_to aside_for supplant catapult propell vaulted downgrad relegat "
        "slipped_f fell_from slid_from got_the_jo got_the_po got_his_jo got_that_ landed_the_jo landed_the_po "
        "ewcomers regained_h consists_of comprises composed_of made_up_of itting_on let_go ousts handed_the "
        "given_the gave_the "
        "vacanc vacant_ post_of_ the_place_of received_the_mil received_the_rank called_back to_name_ ly_name_ "
        "was_dropped were_dropped lost_his lost_her lost_the lost_their sworn_in "
        "changed_its changed_his rise_to_ rise_of_ "
        "new_chief will_serve new_head new_minister new_premier new_prime in_place_of the_helm identified_as "
        "introduced_as referred_to_as presented_as naming_ sacking_ execution_of losing_t losing_h excused_f"
    ),
    Signs.BUSINESS: (
        "discuss examin deliberat deal_with tabled studied review debat dealt heard decided decide exchanged "
        "compared_n shared_views "
        "took_up taken_up put_on agenda "
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
        "follow ollowing list_of _are: _were: _as_chair _as_Chair _as_its _as_the_chair _as_president _as_head "
        "ommittee_consist ommittee_is_composed ommittee_is_made_up uneral_committee uneral_Committee"
    ),
    Signs.OCCASION: (
        "meeting session sitting conference congress rally rallies seminar lecture symposium workshop forum "
        "gathering consultat plenum plenary convention assembly round-table roundtable talks ceremon exhibition "
        "festival contest competition regatta _race_ recitation telling_platform "
        "fair parade march-past march_of inaugurat unveil tournament "
        "championship games olympiad "
        "presentation send-off soiree camp bazaar show performance concert film opera ballet circus match game recital "
        "gala preview premiere play drama funeral memorial service ritual wreath basket bouquet delegation group party "
        "team troupe mission squad envoy course debate discussion hearing colloquium procession relay visit "
        "election final celebration event commemoration lecture launch test drill agreement protocol minutes "
        "memorandum treaty contract tree-planting briefing consultation negotiations oratorical comedy operetta "
        "marathon dialogue joint_mass ist_mass ancing_parties asses_praying documentary_\" "
        "MEETING SESSION story-telling_platform telling_stories platform_was met_separately met_at met_in "
        "met_on met_Mon met_T met_Wed met_Fri met_S "
        "together_at together_in gathered_ congregated assembled_ got_together "
        "turned_out rallied flocked packed filled thronged activities_were activities_took study_tour "
        "interviewed_at interviewed_here"
    ),
}
"""Words, and phrases with their blank written "_", by the grammar they wake. Beginnings are left off where a capital
may stand there, endings where forms vary."""
