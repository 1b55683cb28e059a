"""Questions to the ledger of the samples: shapes, filters, spellings, and what is said when there is no answer."""

from __future__ import annotations

import pytest


def test_state_has_the_shape_of_the_contract(ask):
    answer = ask("state", "--on", "2021-06-20", "--json").json
    assert answer["on"] == "2021-06-20"
    bodies = {body["body"]: body for body in answer["bodies"]}
    bureau = bodies["Political Bureau of the Central Committee of the Workers' Party of Korea"]
    assert bureau["term"] == 8
    held = {t["person"]["name"]: t for t in bureau["tenures"]}
    elected = held["U Sang Chol"]
    assert set(elected) >= {"person", "post", "from", "to", "basis", "evidence"}
    assert elected["basis"] == "elected"
    assert set(elected["evidence"][0]) >= {"document", "start", "end", "text"}
    assert any("U Sang Chol" in e["text"] for e in elected["evidence"])
    told = ask("why", elected["evidence"][0]["statement"], "--json").json
    assert told["document"] == elected["evidence"][0]["document"]


def test_state_of_one_body_by_an_alias(ask):
    answer = ask("state", "--on", "2011-04-08", "--body", "NDC", "--json").json
    assert {body["body"] for body in answer["bodies"]} == {"National Defence Commission of the DPRK"}
    names = {t["person"]["name"] for body in answer["bodies"] for t in body["tenures"]}
    assert "Pak To Chun" in names
    assert "Jon Pyong Ho" not in names


def test_state_as_known_before_anything_was_read_is_empty(ask):
    assert ask("state", "--on", "2021-06-20", "--known-on", "2001-01-01", "--json").json["bodies"] == []
    assert ask("state", "--on", "2021-06-20", "--known-on", "2001-01-01T12:00", "--json").json["bodies"] == []


def test_events_have_the_shape_of_the_contract(ask):
    events = ask("events", "--json").json
    assert len(events) > 5
    for event in events:
        keys = {"id", "kind", "body", "term", "ordinal", "start", "end", "place", "people", "documents"}
        assert set(event) >= keys
        assert event["documents"]
    dated = [event["start"] or event["reported"] for event in events]
    assert dated == sorted(dated)


def test_two_reports_of_one_plenary_are_one_event(ask):
    found = ask("events", "--kind", "plenary_meeting", "--since", "2021-06-01", "--json").json
    meeting = next(event for event in found if event["ordinal"] == 3)
    assert {"2021-06-16-plenary-opens", "2021-06-19-plenary-closes"} <= set(meeting["documents"])


@pytest.mark.parametrize(
    ("words", "kinds"),
    [
        (["--kind", "guidance"], {"guidance"}),
        (["--kind", "Assembly Session"], {"assembly_session"}),
        (["--body", "Politburo"], {"political_bureau_meeting"}),
        (["--since", "2011-12-01", "--until", "2011-12-31"], {"guidance"}),
        (["--person", "Jang Song-taek"], {"guidance"}),
    ],
)
def test_events_can_be_narrowed(ask, words, kinds):
    found = ask("events", *words, "--json").json
    assert {event["kind"] for event in found} == kinds


@pytest.mark.parametrize(
    "name",
    ["Choe Ryong Hae", "choe ryong hae", "최룡해", "최용해", "Ch'oe Ryong-hae", "Choe Ryong-hae", "choeryonghae"],
)
def test_a_person_is_found_in_any_spelling(ask, name):
    answer = ask("person", name, "--json").json
    assert answer["name"] == "Choe Ryong Hae"
    assert {"General of the Korean People's Army", "member of the National Defence Commission of the DPRK"} <= {
        post["post"] for post in answer["posts"]
    }
    assert any(event["kind"] == "guidance" for event in answer["events"])
    assert {change["action"] for change in answer["changes"]} == {"promoted", "elected"}


def test_a_name_need_not_be_quoted(ask):
    assert ask("person", "Jang", "Song", "Thaek", "--json").json["name"] == "Jang Song Thaek"


def test_nobody_else_is_found_for_a_name_that_is_like_it(ask):
    done = ask("person", "Choe Ryong Su")
    assert done.code == 1
    assert "no holder of a public post is known as 'Choe Ryong Su'" in done.err
    assert "Choe Ryong Hae" in done.err


def test_changes_can_be_narrowed_by_day(ask):
    found = ask("changes", "--since", "2011-01-01", "--until", "2011-12-31", "--json").json
    assert {c["person"]["name"] for c in found if c["person"]} == {
        "Jon Pyong Ho", "Pak To Chun", "Ri Myong Su", "Ri Thae Nam",
    }  # fmt: skip
    relieved = next(c for c in found if c["person"] and c["person"]["name"] == "Jon Pyong Ho")
    assert relieved["action"] == "relieved"
    assert relieved["date"] is None  # the report does not say on which day, only that it was by its own
    assert relieved["on_or_before"] == "2011-04-07"


def test_every_statement_can_be_explained(ask):
    change = ask("changes", "--json").json[0]
    told = ask("why", change["evidence"][0]["statement"], "--json").json
    assert told["document"] == change["evidence"][0]["document"]
    assert told["evidence"] == change["evidence"][0]["spans"]
    assert any(change["person"]["name"] in sentence for sentence in told["sentences"])
    assert told["method"] == "partystate.reading"


def test_tables_give_the_statement_that_why_takes(ask):
    row = next(line for line in ask("changes").out.splitlines() if "Ri Thae Nam" in line)
    told = ask("why", row.split()[-1]).out
    assert "“Ri Thae Nam was relieved" in told
    assert "2011-04-07-assembly-session" in told


@pytest.mark.parametrize(
    "command", [["state", "--on", "2021-06-20"], ["events"], ["person", "Kim", "Jong", "Un"], ["changes"]]
)
def test_tables_stay_within_the_screen(ask, command):
    lines = ask(*command).out.splitlines()
    assert len(lines) > 5
    assert max(map(len, lines)) <= 140


def test_ids_of_statements_are_never_broken(ask, monkeypatch):
    monkeypatch.setenv("COLUMNS", "80")
    out = ask("person", "Choe", "Ryong", "Hae").out
    given = {id_ for post in ask("person", "Choe Ryong Hae", "--json").json["posts"] for id_ in post["statements"][:1]}
    assert given
    assert all(id_ in out for id_ in given)


def test_a_limit_shortens_tables_and_says_so(ask):
    assert "more events: --limit 0 shows all" in ask("events", "--limit", "2").out
    assert "more events" not in ask("events", "--limit", "0").out


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["state", "--on", "yesterday"], 2, "write YYYY-MM-DD"),
        (["state"], 2, "--on"),
        (["state", "--on", "2021-06-20", "--body", "Ministry of Silly Walks"], 1, "no body is known as"),
        (["state", "--on", "2021-06-20", "--known-on", "2021-06-20T99:00"], 2, "is no moment"),
        (["events", "--kind", "picnic"], 2, "choose one of party_congress"),
        (["events", "--body", "Ministry of Silly Walks"], 2, "no body is known as"),
        (["events", "--person", "Nobody At All"], 1, "no holder of a public post"),
        (["why", "abc"], 1, "there is no statement 'abc'"),
    ],
)
def test_what_has_no_answer_says_why(ask, words, code, said):
    done = ask(*words)
    assert done.code == code
    assert said in done.err
    assert done.out == ""
