"""Every page answers, as HTML and as its twin, and both tell the same story."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from fastapi.testclient import TestClient
from websites import LISTS, ONE, twin

from partystate.web import Settings, create_app, persons


@pytest.mark.parametrize("url", LISTS + ONE)
def test_a_page_and_its_twin_answer(site: TestClient, url: str) -> None:
    shown, told = site.get(url), site.get(twin(url))
    assert shown.status_code == 200, shown.text
    assert shown.headers["content-type"].startswith("text/html")
    assert told.status_code == 200, told.text
    assert isinstance(told.json(), dict)
    assert twin(url.partition("?")[0]) in shown.text, "the page links its twin"


def found(site: TestClient, url: str) -> dict:
    return site.get(twin(url)).json()


def test_home_counts_what_is_new(site: TestClient) -> None:
    news = found(site, "/?since=2021-06-01")
    assert {m["title"] for m in news["meetings"]} >= {
        "3rd plenary meeting of the 8th Central Committee of the Workers' Party of Korea"
    }
    assert news["reach"]["documents"] > 15
    assert [c for c in news["changes"] if c["person"] and c["person"]["name"] == "Jo Yong Won"]
    assert not found(site, "/?since=2199-01-01")["meetings"]


def test_the_political_bureau_on_a_day_is_grouped_by_post_with_evidence(site: TestClient) -> None:
    body = found(site, "/body/political-bureau?on=2021-06-20")
    held = {p["role"]: [h["person"]["name"] for h in p["holders"]] for p in body["posts"]}
    assert {"Thae Hyong Chol", "U Sang Chol"} <= set(held["alternate member"])
    assert list(held).index("member") < list(held).index("alternate member") if "member" in held else True
    statement = body["posts"][0]["holders"][0]["statement"]
    assert site.get(f"/statement/{statement}.json").json()["sentences"]


def test_nothing_is_known_before_anything_was_recorded(site: TestClient) -> None:
    assert found(site, "/body/political-bureau?on=2021-06-20")["posts"]
    assert not found(site, "/body/political-bureau?on=2021-06-20&known_on=2001-01-01")["posts"]


def test_two_days_side_by_side_show_who_entered(site: TestClient) -> None:
    different = found(site, "/state?on=2021-06-01&to=2021-06-20")["differences"]
    bureau = next(d for d in different if d["body"]["id"] == "political-bureau")
    assert "Thae Hyong Chol" in [t["person"]["name"] for t in bureau["after"]]
    assert "Thae Hyong Chol" not in [t["person"]["name"] for t in bureau["before"]]


def test_sources_of_a_meeting_stand_side_by_side_with_their_chain(site: TestClient) -> None:
    event = next(e for e in found(site, "/events")["events"] if e["start"] == "2021-06-15" and e["documents"] > 2)
    assert f'/compare/{event["id"]}' in site.get(event["url"]).text
    page = found(site, f"/compare/{event['id']}")
    relayed = [r["outlet"] for o in page["chain"]["origins"] for r in o["relays"]]
    assert "Xinhua" in relayed
    assert {d for f in page["facts"] for d in f["cells"]} <= set(page["names"])


def test_the_membership_table_shows_who_entered_with_evidence(site: TestClient) -> None:
    page = found(site, "/table/political-bureau?since=2021-01-01&until=2021-12-30")
    row = next(r for r in page["rows"] if r["person"]["name"] == "Thae Hyong Chol")
    cells = [c for c in row["cells"] if c]
    assert len(row["cells"]) == len(page["columns"])
    assert any(c["entered"] for c in cells) and all(c["sources"] for c in cells)


def test_an_event_lists_people_by_capacity_in_printed_order(site: TestClient) -> None:
    event = next(e for e in found(site, "/events")["events"] if e["start"] == "2021-12-27")
    page = found(site, event["url"])
    assert page["title"] == "4th plenary meeting of the 8th Central Committee of the Workers' Party of Korea"
    assert [(g["capacity"], [a["person"]["name"] for a in g["people"]]) for g in page["attendance"]] == [
        ("presided", ["Kim Jong Un"]), ("reported", ["Jo Yong Won"]), ("observer", []), ("guest", ["Ann Visitor"]),
    ]  # fmt: skip
    for kind in ("agenda", "decisions", "laws", "directives", "criticisms", "claims", "programmes", "quantities"):
        assert page[kind], kind
        assert page[kind][0]["sources"][0]["document"] == "every-kind"
    shown = site.get(event["url"]).text
    assert shown.index("Presided") < shown.index("Reported") < shown.index("Guests")
    assert "5,000,000 tonnes" in shown


def test_a_foreigner_without_a_public_act_has_no_page(site: TestClient) -> None:
    event = next(e for e in found(site, "/events")["events"] if e["start"] == "2021-12-27")
    guests = next(g for g in found(site, event["url"])["attendance"] if g["capacity"] == "guest")
    visitor = guests["people"][0]["person"]
    assert visitor["url"] is not None or site.get("/person/f-ann-visitor").status_code == 404


def test_a_person_is_found_under_other_spellings_and_has_one_address(site: TestClient) -> None:
    first = found(site, "/person/kim-jong-un")
    for other in ("/person/kimjongun", "/person/Kim%20Jong-un", "/person/Gim%20Jeong-eun"):
        assert found(site, other)["url"] == first["url"] == "/person/kim-jong-un"
    assert first["tenures"] and first["appearances"] and first["company"] and first["claims"]


def test_of_the_often_named_the_latest_is_shown_and_all_is_a_link_away(
    site: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(persons, "LATEST", 2)
    url = "/person/kim-jong-un"
    latest = found(site, f"{url}?page=1")  # not the page that another test has had kept
    whole = found(site, f"{url}?whole=true")
    assert (latest["latest_of"], whole["latest_of"]) == (2, None)
    count = len(latest["appearances"])
    assert 0 < count < len(whole["appearances"]) == whole["appearances_total"]
    events = [[a["event"] for a in page["appearances"]] for page in (latest, whole)]  # each as some report tells it
    assert events[0] == events[1][:count]
    for same in ("appearances_total", "by_year", "capacities", "documents", "tenures", "changes", "company"):
        assert latest[same] == whole[same]
    assert sum(whole["capacities"].values()) == whole["appearances_total"]
    shown = site.get(f"{url}?page=1").text
    assert "latest 2 reports" in shown and f'href="{url}?whole=true#appearances"' in shown
    assert "latest 2 reports" not in site.get(f"{url}?whole=true").text


def test_evidence_is_marked_in_the_text_and_leads_to_its_statement(site: TestClient) -> None:
    page = found(site, "/document/2021-06-19-plenary-closes")
    shown = site.get("/document/2021-06-19-plenary-closes").text
    for item in page["items"]:
        assert shown.count(f'id="e-{item["statement"]}"') == 1, "each statement has its place in the text"
        for start, end in item["spans"]:
            assert 0 <= start < end <= page["length"]
    marked = [p["statement"] for para in page["paragraphs"] for p in para["pieces"] if p["statement"]]
    assert set(marked) <= {i["statement"] for i in page["items"]}
    statement = site.get(f"/statement/{marked[0]}")
    assert statement.status_code == 200
    assert f"/document/2021-06-19-plenary-closes#e-{marked[0]}" in statement.text


def test_the_pieces_of_a_document_are_its_text(site: TestClient) -> None:
    page = found(site, "/document/2020-11-16-political-bureau")
    pieces = "\n\n".join("".join(p["text"] for p in para["pieces"]) for para in page["paragraphs"])
    assert pieces == page["text"]


def test_a_document_with_slashes_and_an_ending_has_its_page(site: TestClient) -> None:
    hit = next(h for h in found(site, "/search")["hits"] if h["document"].startswith("odd/"))
    page = site.get(hit["url"])
    assert page.status_code == 200
    assert "odd/name of a.json" in page.text


def test_search_finds_words_marks_them_and_takes_filters(site: TestClient) -> None:
    hits = found(site, "/search?q=plenary+meeting")["hits"]
    assert hits and all(any(f["found"] for f in h["snippet"]) for h in hits)
    assert found(site, "/search?q=plenary&since=2021-06-18&until=2021-06-19")["total"] < len(hits)
    assert found(site, "/search?q=plenary&person=Nobody+At+All")["unknown_person"]
    assert not found(site, '/search?q="no such phrase anywhere"')["hits"]


def test_lists_are_portioned_and_portions_do_not_overlap(site: TestClient) -> None:
    everything = found(site, "/search")
    assert everything["total"] == len(everything["hits"]) if everything["pages"] == 1 else everything["pages"] > 1
    assert found(site, "/search?page=9999")["hits"] == []


@pytest.mark.parametrize(
    "url",
    ["/persons", "/events", "/changes", "/state", "/search?q=meeting", "/person/kim-jong-un", "/bodies", "/programmes"],
)  # fmt: skip
def test_a_list_as_csv_has_one_width_and_no_formula(site: TestClient, url: str) -> None:
    answer = site.get(twin(url, ".csv"))
    assert answer.headers["content-disposition"].startswith("attachment")
    rows = list(csv.reader(io.StringIO(answer.text)))
    assert len(rows) > 1
    assert {len(row) for row in rows} == {len(rows[0])}
    assert not [cell for row in rows for cell in row if cell[:1] in ("=", "+", "@")]


def test_a_list_as_csv_is_whole_unless_a_portion_is_asked_for(built: Path) -> None:
    with TestClient(create_app(Settings(ledger=str(built), page_size=3)), base_url="http://localhost") as small:
        listed = small.get("/events.json").json()
        assert listed["pages"] > 2
        assert len(listed["events"]) == 3
        rows = list(csv.reader(io.StringIO(small.get("/events.csv").text)))[1:]
        assert len({row[0] for row in rows}) == len(rows) == listed["total"]
        portion = list(csv.reader(io.StringIO(small.get("/events.csv?page=2").text)))[1:]
        assert portion == rows[3:6]


def test_an_event_shows_who_relays_whom(site: TestClient) -> None:
    several = next(e for e in found(site, "/events")["events"] if e["documents"] > 1)
    chain = found(site, several["url"])["chain"]
    assert chain == found(site, f"/compare/{several['id']}")["chain"]
    assert "Who relays whom" in site.get(several["url"]).text
    alone = next(e for e in found(site, "/events")["events"] if e["documents"] == 1)
    assert found(site, alone["url"])["chain"] is None


def test_the_facts_of_an_event_as_csv_have_a_row_for_each_source(site: TestClient) -> None:
    event = next(e for e in found(site, "/events")["events"] if e["documents"] > 1)
    compared = found(site, f"/compare/{event['id']}")
    rows = list(csv.DictReader(io.StringIO(site.get(f"/compare/{event['id']}.csv").text)))
    assert len(rows) == sum(len(f["cells"]) for f in compared["facts"]) > 0
    assert {row["document"] for row in rows} <= set(compared["names"])


@pytest.mark.parametrize("table", ["participation", "tenures", "changes", "posts"])
@pytest.mark.parametrize("form", ["csv", "jsonl", "parquet"])
def test_tables_can_be_taken_whole(site: TestClient, table: str, form: str) -> None:
    answer = site.get(f"/export/{table}.{form}")
    assert answer.status_code == 200
    assert len(answer.content) > 100


@pytest.mark.parametrize("feed", ["/feed/changes.atom", "/feed/meetings.atom"])
def test_feeds_are_atom_with_one_id_an_entry(site: TestClient, feed: str) -> None:
    root = ET.fromstring(site.get(feed).content)
    space = "{http://www.w3.org/2005/Atom}"
    assert root.tag == f"{space}feed"
    entries = root.findall(f"{space}entry")
    assert entries
    for entry in entries:
        link = entry.find(f"{space}link")
        assert link is not None
        assert site.get(link.attrib["href"].removeprefix("http://localhost")).status_code == 200


@pytest.mark.parametrize(
    ("chart", "words"),
    [
        ("person/jo-yong-won/tenures", "secretary of the Central Committee of the Workers' Party of Korea"),
        ("person/jo-yong-won/days", "appearances"),
        ("programmes", "80-day campaign"),
        ("programme/80-day-campaign/statuses", "completed"),
    ],
)
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_charts_are_svg_without_script(site: TestClient, chart: str, words: str, theme: str) -> None:
    answer = site.get(f"/chart/{chart}.svg?theme={theme}")
    assert answer.headers["content-type"] == "image/svg+xml"
    root = ET.fromstring(answer.content)
    assert not [e for e in root.iter() if e.tag.endswith("script")]
    assert words in [e.text for e in root.iter() if e.tag.endswith("text")]
    drawn = [e for e in root.iter() if e.get("aria-roledescription") in ("bar", "cell", "rect mark")]
    assert len(drawn) > 0, "there is more than words"


@pytest.mark.parametrize(
    "url",
    ["/nothing", "/person/nobody-at-all", "/event/none", "/document/none", "/body/no%20such%20body", "/programme/none",
     "/statement/0123456789abcdef01234567"],
)  # fmt: skip
def test_what_is_not_there_is_said_so(site: TestClient, url: str) -> None:
    shown, told = site.get(url), site.get(url + ".json")
    assert shown.status_code == told.status_code == 404
    assert "<h1>" in shown.text
    assert set(told.json()) == {"error", "advice"}


def test_an_empty_ledger_says_how_to_feed_it(tmp_path) -> None:
    from partystate.api import Ledger

    with Ledger.open(tmp_path / "empty.db"):
        pass
    with TestClient(create_app(Settings(ledger=str(tmp_path / "empty.db"))), base_url="http://localhost") as empty:
        assert "partystate ingest" in empty.get("/").text
        for url in ("/state", "/persons", "/events", "/changes", "/programmes", "/search?q=a", "/body/spa"):
            assert empty.get(url).status_code == 200, url


def test_answers_are_kept_until_the_ledger_changes(site: TestClient) -> None:
    first = site.get("/changes")
    again = site.get("/changes", headers={"if-none-match": first.headers["etag"]})
    assert again.status_code == 304
    assert again.content == b""
    assert site.get("/changes", headers={"accept-encoding": "gzip"}).headers["content-encoding"] == "gzip"
