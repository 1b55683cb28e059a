"""How places are worded: where their names end, what is no venue, the venue behind a country's name. Sentences of our
own."""

from __future__ import annotations

import pytest
from tests.reading.en.conftest import Reader

PRESENT = "\n\nPresent there were Kim Chol Su, minister of Culture, and officials concerned."


@pytest.mark.parametrize(
    ("told", "place"),
    [
        ("A show took place in the swimming pool of the Kaul Health Complex", "swimming pool of the Kaul Health Complex"),
        ("A meeting was held in the construction site of Kaul Dam", "construction site of Kaul Dam"),
        ("An event took place before the King Ondal's Mausoleum", "King Ondal's Mausoleum"),
        ("A fair was opened in the DPRK with due ceremony at the Kaul Exhibition", "Kaul Exhibition"),
        ("A meeting was held on the bank of the River Kaul", "bank of the River Kaul"),
        ("A meeting was held at the office building of the C.C.", "office building of the C.C."),
        ("A reception was given aboard the training ship Turu", "training ship Turu"),
        ("A meeting was held in different parts of the DPRK", "different parts of the DPRK"),
        ("Meetings took place at temples across the DPRK", "temples across the DPRK"),
        ("Meetings took place at temples across the country", "temples across the country"),
        ("A meeting took place on Ruritania's cargo ship \"Turu\"", "Ruritania's cargo ship \"Turu\""),
        ("A banquet was given on board the frigate \"Kaul\"", "frigate \"Kaul\""),
        ('Miners held a meeting "A Great Life in Turu" in front of the Kaul Memorial Tower', "Kaul Memorial Tower"),
        ("A concert was given in the capital city of Pyongyang", "Pyongyang"),
        ("A fair was opened at the Basketball Gymnasium in Kaul Street, Pyongyang", "Basketball Gymnasium in Kaul Street"),
        ("A fair was opened at the Table Tennis Gymnasium of Turu in the DPRK", "Table Tennis Gymnasium of Turu"),
        (
            "A concert was given before the Monument to the Victorious Fatherland Liberation War",
            "Monument to the Victorious Fatherland Liberation War",
        ),
        ("Wreaths were laid before the Turu Martyrs Cemetery and floral baskets before a bust", "Turu Martyrs Cemetery"),
    ],
)
def test_venues(reader: Reader, told: str, place: str) -> None:
    (event,) = reader(f"{told} on Monday.{PRESENT}", title="Day Marked").events
    assert event.place == place


@pytest.mark.parametrize(
    ("site", "place"),
    [
        ("the Kaul Mill alive with a drive for more cloth", "Kaul Mill"),
        ("the Kaul Supermarket just before its opening", "Kaul Supermarket"),
        ("the Kaul Mill giving full play to its might", "Kaul Mill"),
        ("the Kaul Mill technologically updated", "Kaul Mill"),
        ("the technologically updated Kaul Mill", "technologically updated Kaul Mill"),
        ("the Kaul Mill newly constructed", "Kaul Mill"),
        ("the newly constructed Kaul Mill", "newly constructed Kaul Mill"),
        ("the site in the Kaul area set for a new farm", "site in the Kaul area"),
    ],
)
def test_sites_end_before_what_is_told_of_them(reader: Reader, site: str, place: str) -> None:
    (event,) = reader(f"Kim Jong Un gave field guidance to {site} on Monday.", title="Kim Jong Un Gives Guidance").events
    assert event.place == place


@pytest.mark.parametrize(
    ("told", "place"),
    [
        ("Kim Chol Su, premier of the Cabinet, left Dar-Es-Salaam on Monday after wrapping up his visit.", "Dar-Es-Salaam"),
        ("The delegation led by Kim Chol Su, vice-minister of Railways, came back on Monday.", "Pyongyang"),
    ],
)
def test_journeys(reader: Reader, told: str, place: str) -> None:
    (event,) = reader(told, title="Delegation Back from Fair").events
    assert (event.kind, event.place) == ("travel", place)


def test_the_headline_names_the_venue_or_the_site(reader: Reader) -> None:
    told = "A concert was given by pupils on Monday. Among the audience was Kim Chol Su, minister of Culture of the DPRK."
    (event,) = reader(told, title="Concert Given at Kaul Schoolchildren's Palace").events
    assert event.place == "Kaul Schoolchildren's Palace"
    told = "Kim Jong Un went round new pumps. He praised the workers of the Kaul Machine Complex on Monday."
    (event,) = reader(told, title="Kim Jong Un Gives Field Guidance to Kaul Machine Complex").events
    assert event.place == "Kaul Machine Complex"


@pytest.mark.parametrize(
    ("told", "place"),
    [
        ("The Kaul Youth Camp was filled with song. A friendly meeting of pupils took place at the camp", "Kaul Youth Camp"),
        ("A forum on the 50th birthday of Kaul University took place at the university", "Kaul University"),
        ("A joint mass of Buddhists on the anniversary of Pom Temple in Mt. Turu was held in the temple", "Pom Temple"),
        ("The Turu Circus Theater has been renovated. A concert was given at the theater", "Turu Circus Theater"),
        ("The Arum Street has risen. A completion ceremony of the street took place", "Arum Street"),
    ],
)
def test_a_noun_alone_is_the_site_named_before(reader: Reader, told: str, place: str) -> None:
    (event,) = reader(f"{told} on Monday.{PRESENT}", title="Day Marked").events
    assert event.place == place


@pytest.mark.parametrize(
    ("site", "place"),
    [
        ("production in the Kaul Mining Complex", "Kaul Mining Complex"),
        ("the work in the field of fishery, going round the Kaul Net Fair", "Kaul Net Fair"),
        ("production and loading processes at works in Turu", "works in Turu"),
        ("the Kaul Stone Mill managed by Pak Su Il", "Kaul Stone Mill"),
        ("the fish farm managed by Pak Su Il", "fish farm managed by Pak Su Il"),
        ("regional factories under construction in Kaul County", "regional factories under construction in Kaul County"),
    ],
)
def test_work_is_no_place_but_where_it_is_done(reader: Reader, site: str, place: str) -> None:
    (event,) = reader(f"Kim Jong Un gave field guidance to {site} on Monday.", title="Kim Jong Un Gives Guidance").events
    assert event.place == place


def test_a_drill_takes_place_at_its_unit(reader: Reader) -> None:
    (event,) = reader("Kim Jong Un guided the drill of KPA Naval Unit 4321 on Monday.", title="Drill Guided").events
    assert event.place == "KPA Naval Unit 4321"


def test_talks_in_the_town_of_the_headline(reader: Reader) -> None:
    told = (
        "Foreign Minister of the DPRK Kim Chol Su met and had talks with Omar Pell, foreign minister of Egypt, on Monday. "
        "They were attending a forum in Turu."
    )
    (event,) = reader(told, title="Kim Chol Su Meets Egyptian Counterpart in Turu").events
    assert event.place == "Turu"


def test_a_headline_below_the_first_names_what_was_inaugurated(reader: Reader) -> None:
    told = (
        "Kim Jong Un Cuts Tape at Inauguration Ceremony of Arum Terraced District\n\n"
        "A fine district has been built on a hill.\n\nAn inauguration ceremony took place on Monday.\n\n"
        "Kim Jong Un attended the ceremony."
    )
    (event,) = reader(told, title="New Landscape of Capital").events
    assert event.place == "Arum Terraced District"


@pytest.mark.parametrize(
    ("sites", "place"),
    [
        ("the Kaul Mill, the May 3 Turu Farm and the Arum Machine Factory", True),
        ("the Kaul Mill, Turu Farm No. 2 and the Arum Machine Factory", True),
        ("the Kaul Mill, accompanied by officials, and the Arum Machine Factory", False),
        ("the Kaul Mill, built by soldiers", False),
    ],
)
def test_three_sites_of_one_tour(reader: Reader, sites: str, place: bool) -> None:
    (event,) = reader(f"Premier Kim Chol Su inspected {sites} on Monday.", title="Premier on Tour").events
    assert event.place == (sites.removeprefix("the ") if place else "Kaul Mill")


def test_the_headline_has_a_word_for_them(reader: Reader) -> None:
    told = "Premier Kim Chol Su inspected the Kaul Mill, the Turu Farm and the Arum Factory on Monday."
    (event,) = reader(told, title="Premier Inspects Major Establishments in Kaul Province").events
    assert event.place == "Major Establishments in Kaul Province"


@pytest.mark.parametrize(
    ("when", "place"), [("", None), (" at the Kaul Camp", "Kaul Camp"), (" in Turu County", "Turu County")]
)
def test_flowers_laid_by_those_at_a_ceremony_give_it_no_place(reader: Reader, when: str, place: str | None) -> None:
    told = f"A ceremony took place on Monday{when} to receive campers.{PRESENT}"
    laid = "They laid bouquets before the statue of President Kim Il Sung on Kaul Hill."
    (event,) = reader(f"{told}\n\n{laid}", title="Campers Arrive").events
    assert event.place == place
    (alone,) = reader(laid.replace("They", "Members of the Kaul Union") + PRESENT, title="Flowers Laid").events
    assert alone.place == "statue of Kim Il Sung on Kaul Hill"


def test_a_school_named_anew(reader: Reader) -> None:
    told = "A ceremony for renaming Kaul Secondary School in Turu County after Ivan Petrov took place on Monday."
    (event,) = reader(f"{told}{PRESENT}\n\nPrior to it, the participants laid wreaths before the grave of Petrov.").events
    assert event.place == "Kaul Secondary School in Turu County"


@pytest.mark.parametrize(("town", "place"), [("Singapore", "Singapore"), ("Turu", "Turu"), ("Laos", None)])
def test_a_state_of_one_town(reader: Reader, town: str, place: str | None) -> None:
    told = f"Talks between DPRK Foreign Minister Kim Chol Su and Foreign Minister Ivan Petrov were held in {town} on May 2."
    (event,) = reader(told, title="Talks Held").events
    assert event.place == place


@pytest.mark.parametrize("place", ["embassy of Laos in Pyongyang", "embassy of Laos", "Lao embassy"])
def test_the_embassy_condoled_at(reader: Reader, place: str) -> None:
    told = f"Premier Kim Chol Su visited the {place} Monday to express condolences over the death of Kham Vong."
    (event,) = reader(told, title="Premier Visits Embassy").events
    assert (event.kind, event.place) == ("mourning", place)


def test_where_somebody_voted(reader: Reader) -> None:
    told = (
        "Kim Jong Un, chairman of the Workers' Party of Korea, Monday went to the polling station of Constituency No. 25 for the "
        "election of deputies to the Kaul City People's Assembly and took part in the election of new provincial deputies.\n\nHe was "
        "accompanied by Kim Chol Su."
    )
    (event,) = reader(told, title="Kim Jong Un Takes Part in Elections").events
    assert (event.kind, event.place) == ("other", "polling station of Constituency No. 25")


def test_a_farm_under_a_unit(reader: Reader) -> None:
    told = "Kim Jong Un gave field guidance to the Kaul Fish Farm under the Korean People's Army Unit 58 on Monday."
    (event,) = reader(told, title="Kim Jong Un Gives Guidance").events
    assert event.place == "Kaul Fish Farm under the Korean People's Army Unit 58"
    (held,) = reader("A meeting was held at the Kaul Hall under the guidance of Kim Chol Su on Monday." + PRESENT).events
    assert held.place == "Kaul Hall"


@pytest.mark.parametrize(
    ("told", "place"),
    [
        (
            "A modern pool will be built on the Kaul River side in Turu.\n\nIt will be deep.\n\nA ground-breaking ceremony took "
            "place on Monday.",
            "Kaul River side in Turu",
        ),
        (
            "Children's camping for this year started at the Kaul Children's Camp.\n\nCampers came by train. A ceremony of "
            "receiving them took place on Monday.",
            "Kaul Children's Camp",
        ),
        (
            "A school will be built in Turu.\n\nA ground-breaking ceremony took place at the Kaul Square on Monday.",
            "Kaul Square",
        ),
    ],
)
def test_where_something_will_be_or_began(reader: Reader, told: str, place: str) -> None:
    (event,) = reader(
        f"{told}\n\nPresent there was Ri Song Min, chairman of the North Hamgyong Provincial People's Committee.",
        title="Ceremony Held",
    ).events
    assert (event.kind, event.place) == ("ceremony", place)


@pytest.mark.parametrize("last", ["the Kaul National Art Troupe", "the Pine Symphony Orchestra"])
def test_the_town_of_a_theatre_among_troupes_is_no_venue(reader: Reader, last: str) -> None:
    text = (
        "A performance was given on Monday by players of several troupes including the Ensemble of the Navy, the Kaul Theatre "
        f"in Hamhung and {last}.{PRESENT}"
    )
    (event,) = reader(text, title="Performance Given").events
    assert event.place is None


@pytest.mark.parametrize(
    "where", ["south side's area of Panmunjom", "workers' district of Ryongnim County", "northern sector of the Wonsan Port"]
)
def test_a_part_of_a_place_is_a_venue(reader: Reader, where: str) -> None:
    (event,) = reader(
        f"A meeting took place in the {where} on Monday.\n\nPresent was Ri Song Min, minister of Culture.", title="Meeting Held"
    ).events
    assert event.place == where


@pytest.mark.parametrize(
    "when",
    ["some days ago", "a few days ago", "two weeks ago", "shortly ago", "not long ago", "the other day", "a while ago"],
)
def test_a_venue_ends_before_a_time_long_or_short_ago(reader: Reader, when: str) -> None:
    (event,) = reader(f"A contest of bakers was held in Nampho {when}.{PRESENT}", title="Contest Held").events
    assert (event.place, event.start) == ("Nampho", None)


@pytest.mark.parametrize(
    ("works", "place"),
    [
        ("the June 9 Brewery, the Kaul Smeltery and the Turu Refinery", "Major Plants in Kaul County"),
        ("the Kaul Mill, the Turu Orchard, the Arum Foundry and the Kaul Quarry", "Major Plants in Kaul County"),
        ("the Kaul Mill", "Kaul Mill"),
    ],
)
def test_many_works_have_the_headlines_word(reader: Reader, works: str, place: str) -> None:
    (event,) = reader(
        f"Kim Tok Hun, premier of the Cabinet, inspected {works} on Monday.",
        title="Kim Tok Hun Inspects Major Plants in Kaul County",
    ).events
    assert event.place == place


@pytest.mark.parametrize(
    "site",
    ["Kaul Complex of the Ministry of Public Health", "Kaul Museum of the People's Army", "Kaul Hall of the Turu University"],
)
def test_whose_the_site_is_that_was_opened(reader: Reader, site: str) -> None:
    (event,) = reader(
        f"The {site} was inaugurated with due ceremony on Monday.\n\nVice-Premier Kim Chol Su made a speech.",
        title="Ceremony Held",
    ).events
    assert event.place == site


def test_a_district_of_the_rival_capital_is_no_place_of_this_state(reader: Reader) -> None:
    told = "Rallies go on in south Korea.\n\nThe League of Fishers held a rally in Central District, {}on May 1 against fees."
    assert not reader(told.format("Seoul, "), title="Rallies Go on").events


@pytest.mark.parametrize(
    ("told", "place"),
    [
        ("was held on Monday to renovate Kaul University of Ports and Fishery in Pyongyang", "Kaul University of Ports and Fishery"),
        ("took place in Turu on Monday to build the Kaul Hospital", "Turu"),
        ("took place on Monday to build the Kaul Theatre in Wonsan", "Kaul Theatre"),
        ("was held in Wonsan on Monday", "Wonsan"),
    ],
)
def test_ground_is_broken_where_something_is_built(reader: Reader, told: str, place: str) -> None:
    (event,) = reader(f"A ground-breaking ceremony {told}.{PRESENT}", title="Ground-breaking Ceremony Held").events
    assert event.place == place
