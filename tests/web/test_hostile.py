"""A hostile document is text like any other: nothing of it runs, leads out, turns its surroundings or floods a page."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from fastapi.testclient import TestClient
from hypothesis import given
from hypothesis import strategies as st

from partystate.web.highlighting import highlighted, parts
from partystate.web.signing_in import local_path

URLS = (
    "/document/hostile", "/document/monster", "/document/monster?page=9", "/events", "/persons", "/search?q=script",
    "/search?q=%3Cscript%3Ealert(1)%3C/script%3E", "/programmes", "/state?on=2022-02-02&part=others", "/", "/changes",
    "/person/%3Cscript%3E", "/body/%22%3E%3Csvg%20onload%3D1%3E", "/persons?q=%22%20autofocus%20onfocus%3D1",
)  # fmt: skip


class Elements(HTMLParser):
    """Every element of a page with its attributes."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))


def elements(text: str) -> list[tuple[str, dict[str, str | None]]]:
    parser = Elements()
    parser.feed(text)
    return parser.found


def all_urls(site: TestClient) -> list[str]:
    event = [e["url"] for e in site.get("/events.json").json()["events"] if e["start"] in ("2022-02-02", "2022-02-03")]
    statements = [i["url"] for i in site.get("/document/hostile.json").json()["items"]]
    persons = [p["url"] for p in site.get("/document/hostile.json").json()["persons"]]
    programmes = [p["url"] for p in site.get("/programmes.json").json()["campaigns"] if "script" in p["name"]]
    assert event and statements and persons and programmes
    return [*URLS, *event, *statements, *persons, *programmes]


def test_no_page_carries_a_script_a_handler_a_style_or_a_link_that_runs(site: TestClient) -> None:
    for url in all_urls(site):
        text = site.get(url).text
        for tag, attributes in elements(text):
            assert tag not in ("iframe", "object", "embed", "style", "base"), url
            assert not [name for name in attributes if name.startswith("on") or name == "style"], (url, tag, attributes)
            assert tag != "script" or (attributes.get("src") or "").startswith("/static/"), url
            assert tag != "img" or (attributes.get("src") or "").startswith("/chart/"), url
            for name in ("href", "src", "action", "srcset"):
                value = attributes.get(name)
                assert value is None or re.match(r"(/|#|https?://|\?)", value), (url, tag, value)


def test_signs_that_turn_text_around_are_spelt_out(site: TestClient) -> None:
    for url in all_urls(site):
        assert not re.search("[\u202a-\u202e\u2066-\u2069]", site.get(url).text), url
    assert "[U+202E]" in site.get("/document/hostile").text


def test_the_text_is_still_all_there(site: TestClient) -> None:
    told = site.get("/document/hostile.json").json()
    assert "<script>" in told["text"]
    assert "&lt;script&gt;" in site.get("/document/hostile").text


def test_a_megabyte_in_one_paragraph_is_shown_in_portions(site: TestClient) -> None:
    told = site.get("/document/monster.json").json()
    assert told["length"] > 1_000_000
    whole, pages = 0, told["pages"]
    for number in range(1, pages + 1):
        answer = site.get(f"/document/monster?page={number}")
        assert len(answer.content) < 400_000
        whole += len(site.get(f"/document/monster.json?page={number}").json()["text"])
    assert whole == told["length"]


def test_a_link_that_runs_is_not_shown(site: TestClient) -> None:
    assert site.get("/document/hostile.json").json()["source_url"] is None


@given(st.text(alphabet="ab \n<>&", max_size=300), st.integers(5, 60))
def test_portions_are_the_whole_text_and_none_is_long(text: str, size: int) -> None:
    cut = parts(text, size)
    assert "".join(text[a:b] for a, b in cut) == text
    assert all(b - a <= size * 5 // 4 for a, b in cut)


@given(
    st.text(alphabet="ab \n", max_size=120), st.lists(st.tuples(st.integers(0, 120), st.integers(1, 40)), max_size=12)
)
def test_highlighting_keeps_every_letter_and_marks_what_is_marked(text: str, spans: list[tuple[int, int]]) -> None:
    marks = [(a, min(a + n, len(text)), f"s{i}", "person", "") for i, (a, n) in enumerate(spans) if a < len(text)]
    paragraphs = highlighted(text, 0, len(text), marks)
    letters = [(c, p.statement is not None) for para in paragraphs for p in para.pieces for c in p.text]
    expected = []
    breaks = {i for found in re.finditer(r"\n{2,}", text) for i in range(*found.span())}
    for i, c in enumerate(text):
        if i not in breaks:
            expected.append((c, any(a <= i < b for a, b, *_rest in marks)))
    assert letters == expected


@given(st.text(max_size=60))
def test_sign_in_never_leads_elsewhere(there: str) -> None:
    path = local_path(there)
    assert path.startswith("/") and not path.startswith(("//", "/\\"))
