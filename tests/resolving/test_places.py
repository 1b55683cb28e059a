"""Places as reports call them, found in the gazetteer."""

from __future__ import annotations

import pytest

from partystate.charter import Charter, load_charter
from partystate.resolving.places import Unit, resolve_place, unit_of


@pytest.fixture(scope="module")
def charter() -> Charter:
    return load_charter()


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("here", "pyongyang"),
        ("Mansudae Assembly Hall", "mansudae-assembly-hall"),
        ("the Kwangbok Area Supermarket in Pyongyang", "kwangbok-area-supermarket"),
        ("Pukchong County, South Hamgyong Province", "pukchong-county"),
        ("함흥시", "hamhung"),
        ("Songjin", "kim-chaek"),  # its name until 1951
        ("Kim Chaek City", "kim-chaek"),
    ],
)
def test_a_place_is_found_by_its_names_and_parts(charter: Charter, text: str, place: str) -> None:
    found = resolve_place(text, charter)
    assert found is not None
    assert (found.id, found.exact) == (place, True)


def test_what_lies_around_is_not_exact(charter: Charter) -> None:
    found = resolve_place("a farm in Yonsan County, North Hwanghae Province", charter)
    assert found is not None
    assert (found.id, found.exact) == ("yonsan-county", False)


def test_here_is_where_the_report_was_written(charter: Charter) -> None:
    found = resolve_place("here", charter, here="Wonsan")
    assert found is not None
    assert found.id == "wonsan"


def test_one_slip_in_a_long_name_is_forgiven_and_two_are_not(charter: Charter) -> None:
    slip = resolve_place("Hwanghae Iron and Steal Complex", charter)
    assert slip is not None
    assert (slip.id, slip.exact) == ("hwanghae-iron-and-steel-complex", False)
    assert resolve_place("Hwanghea Iron and Steal Complex", charter) is None
    assert resolve_place("a mill", charter) is None


@pytest.mark.parametrize("text", ["KPA Unit 169", "the command of unit No. 169", "169군부대"])
def test_a_unit_is_known_by_its_number(text: str) -> None:
    assert unit_of(text) == Unit(169)
    assert unit_of("Unit of Measure") is None
