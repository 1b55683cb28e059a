"""Who may read, who may judge, and what every answer carries."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from click.testing import CliRunner
from fastapi.testclient import TestClient
from websites import NAME, PASSWORD, MakeSite

from partystate.api import Ledger
from partystate.cli.app import app as command_line
from partystate.ledger import LedgerError
from partystate.ledger.accounts import has_users, session
from partystate.web import Settings, create_app
from partystate.web.settings import is_loopback


def token_of(text: str) -> str:
    found = re.search(r'name="token" value="([^"]+)"', text)
    assert found is not None
    return found[1]


def sign_in(client: TestClient, password: str = PASSWORD, name: str = NAME, there: str = "/review"):
    token = token_of(client.get("/sign-in").text)
    return client.post("/sign-in", data={"name": name, "password": password, "token": token, "next": there})


def a_change(client: TestClient) -> dict:
    return next(c for c in client.get("/changes.json").json()["changes"] if c["person"])


@pytest.mark.parametrize(
    "url", ["/", "/nothing", "/events.json", "/static/style.css", "/feed/changes.atom", "/sign-in"]
)
def test_every_answer_forbids_what_is_not_ours(site: TestClient, url: str) -> None:
    headers = site.get(url).headers
    policy = headers["content-security-policy"]
    assert "default-src 'none'" in policy and "unsafe" not in policy and "frame-ancestors 'none'" in policy
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "same-origin"


def test_a_site_answers_to_its_names_only(make_site: MakeSite) -> None:
    site = make_site(hosts=("localhost", "news.example"))
    assert site.get("/", headers={"host": "localhost:8080"}).status_code == 200
    assert site.get("/", headers={"host": "news.example"}).status_code == 200
    assert site.get("/", headers={"host": "rebound.example"}).status_code == 400
    assert site.get("/", headers={"host": ""}).status_code == 400


def test_reading_is_open_on_loopback_and_judging_is_not(make_site: MakeSite) -> None:
    site = make_site()
    assert site.get("/persons").status_code == 200
    answer = site.get("/review")
    assert (answer.status_code, answer.headers["location"]) == (303, "/sign-in?next=%2Freview")
    statement = a_change(site)["sources"][0]["statement"]
    assert site.post(f"/review/statement/{statement}", data={"token": "x", "verdict": "reject"}).status_code == 303


def test_with_sign_in_nothing_is_shown_to_strangers(make_site: MakeSite) -> None:
    site = make_site(sign_in=True)
    for url in ("/", "/persons", "/export/posts.csv?x", "/chart/person/kim-jong-un/days.svg", "/openapi.json"):
        answer = site.get(url)
        assert answer.status_code in (303, 401), url
        assert "Kim" not in answer.text
    assert site.get("/persons.json").status_code == 401
    assert site.get("/persons?q=a").headers["location"] == "/sign-in?next=%2Fpersons%3Fq%3Da"
    assert site.get("/sign-in").status_code == site.get("/static/style.css").status_code == 200
    assert sign_in(site, there="/persons").headers["location"] == "/persons"
    assert site.get("/persons").status_code == 200


def test_a_site_for_users_wants_a_user(built: Path) -> None:
    with pytest.raises(LedgerError, match="partystate user add"):
        create_app(Settings(ledger=str(built), sign_in=True))


def test_the_session_cookie_is_kept_from_scripts_and_other_sites(make_site: MakeSite) -> None:
    plain = sign_in(make_site()).headers["set-cookie"]
    assert "HttpOnly" in plain and "SameSite=lax" in plain and "Secure" not in plain
    tls = sign_in(make_site(https=True))
    cookie = next(c for c in tls.headers.get_list("set-cookie") if c.startswith("__Host-"))
    assert "HttpOnly" in cookie and "Secure" in cookie and "Path=/" in cookie
    assert "strict-transport-security" in tls.headers


def test_the_ledger_keeps_neither_password_nor_token(make_site: MakeSite, tmp_path: Path) -> None:
    site = make_site()
    sign_in(site)
    token = site.cookies["partystate"]
    with Ledger.open(tmp_path / "ledger.db") as ledger:
        assert session(ledger.database, token) is not None
        kept = str(ledger.database.rows("SELECT * FROM users")) + str(ledger.database.rows("SELECT * FROM sessions"))
    assert PASSWORD not in kept and token not in kept and "$argon2id$" in kept


def test_wrong_passwords_are_counted_and_then_wait(make_site: MakeSite) -> None:
    site = make_site(sign_in_tries=3)
    told = [sign_in(site, "wrong password here") for _ in range(4)]
    assert [t.status_code for t in told] == [401, 401, 401, 429]
    assert int(told[-1].headers["retry-after"]) > 0
    assert sign_in(site).status_code == 429, "the right password waits too"
    assert "Kim" not in told[-1].text


def test_an_unknown_name_is_told_the_same(make_site: MakeSite) -> None:
    site = make_site()
    wrong, unknown = sign_in(site, "wrong password here"), sign_in(site, name="nobody")
    clean = [re.sub(r'value="[^"]*"', "", t.text) for t in (wrong, unknown)]
    assert wrong.status_code == unknown.status_code == 401
    assert clean[0] == clean[1]


def test_a_sign_in_form_from_elsewhere_is_refused(make_site: MakeSite) -> None:
    site = make_site()
    form = {"name": NAME, "password": PASSWORD, "token": "guessed", "next": "/"}
    assert site.post("/sign-in", data=form).status_code == 403
    form["token"] = token_of(site.get("/sign-in").text)
    assert site.post("/sign-in", data=form, headers={"origin": "https://evil.example"}).status_code == 403
    assert site.post("/sign-in", data=form, headers={"sec-fetch-site": "cross-site"}).status_code == 403
    assert site.post("/sign-in", data=form).status_code == 303


def test_judging_wants_the_sessions_own_token(make_site: MakeSite) -> None:
    site = make_site()
    sign_in(site)
    url = f"/review/statement/{a_change(site)['sources'][0]['statement']}"
    token = token_of(site.get(url).text)
    form = {"verdict": "reject", "reason": "misread"}
    assert site.post(url, data={**form, "token": "guessed"}).status_code == 403
    assert site.post(url, data={**form, "token": token}, headers={"origin": "https://evil.example"}).status_code == 403
    assert site.post(url, data={**form, "token": token, "reason": " "}).status_code == 422
    assert a_change(site)["sources"]
    assert site.post(url, data={**form, "token": token}).status_code == 303


def test_a_judgement_changes_what_all_see_and_undo_brings_it_back(make_site: MakeSite) -> None:
    site = make_site()
    before = site.get("/changes.json").json()
    sign_in(site)
    statement = before["changes"][0]["sources"][0]["statement"]
    url = f"/review/statement/{statement}"
    site.post(url, data={"token": token_of(site.get(url).text), "verdict": "reject", "reason": "misread"})
    after = site.get("/changes.json").json()
    assert statement not in str(after["changes"])
    assert "misread" in site.get("/review").text and "reject" in site.get(f"/statement/{statement}").text
    review = site.get("/review").text
    number = re.search(r'name="judgement" value="(\d+)"', review)
    assert number is not None
    site.post("/review/undo", data={"token": token_of(review), "judgement": number[1]})
    assert site.get("/changes.json").json() == before


def test_correcting_keeps_the_shape_of_a_value(make_site: MakeSite) -> None:
    site = make_site()
    sign_in(site)
    change = a_change(site)
    url = f"/review/statement/{change['sources'][0]['statement']}"
    token = token_of(site.get(url).text)
    value = site.get(change["sources"][0]["url"] + ".json").json()["value"]
    for wrong in ("not json", "[]", '{"name": "Kim"}'):
        answer = site.post(url, data={"token": token, "verdict": "correct", "reason": "slip", "value": wrong})
        assert answer.status_code == 422, wrong
    import json

    right = json.dumps({**value, "action": "relieved"})
    form = {"token": token, "verdict": "correct", "reason": "slip", "value": right}
    assert site.post(url, data=form).status_code == 303
    assert "relieved" in {c["action"] for c in site.get("/changes.json").json()["changes"]}


def test_persons_can_be_merged_and_split(make_site: MakeSite) -> None:
    site = make_site()
    sign_in(site)
    url = "/review/person/thae-hyong-chol"
    token = token_of(site.get(url).text)
    form = {"token": token, "reason": "a test", "verdict": "merge", "other": "U Sang Chol"}
    assert site.post(url, data={**form, "other": "nobody at all"}).status_code in (404, 422)
    assert site.post(url, data=form).status_code == 303
    assert "Thae Hyong Chol" in site.get("/person/u-sang-chol.json").json()["names"]
    sha = re.search(r'name="documents" value="([0-9a-f]{64})"', site.get("/review/person/u-sang-chol").text)
    assert sha is not None


def test_signing_out_ends_the_session(make_site: MakeSite) -> None:
    site = make_site()
    sign_in(site)
    kept = site.cookies["partystate"]
    site.post("/sign-out", data={"token": token_of(site.get("/review").text)})
    site.cookies.set("partystate", kept)
    assert site.get("/review").status_code == 303


def test_the_log_tells_who_did_what(make_site: MakeSite) -> None:
    site = make_site()
    sign_in(site, "wrong password here")
    sign_in(site)
    text = site.get("/review").text
    assert "refused" in text and "sign-in" in text and "user added" in text
    assert PASSWORD not in text and "wrong password here" not in text


def test_a_form_that_is_too_long_is_not_taken(make_site: MakeSite) -> None:
    assert make_site().post("/sign-in", content=b"x" * 100_000).status_code == 413


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "TRACE"])
def test_other_methods_are_refused(site: TestClient, method: str) -> None:
    assert site.request(method, "/persons").status_code == 405


def test_a_question_that_takes_too_long_is_stopped(make_site: MakeSite, monkeypatch: pytest.MonkeyPatch) -> None:
    from partystate.web import home

    def slow(database, *_args, **_kw):
        database.rows("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n")

    monkeypatch.setattr(home, "event_heads", slow)
    site = make_site(query_seconds=0.2)
    answer = site.get("/index.json")
    assert answer.status_code == 503
    assert "retry-after" in answer.headers


def test_a_fault_tells_nothing_of_the_inside(make_site: MakeSite, monkeypatch: pytest.MonkeyPatch) -> None:
    from partystate.web import home

    def broken(*_args, **_kw):
        raise RuntimeError("secret /etc/place")

    monkeypatch.setattr(home, "event_heads", broken)
    site = make_site()
    for url in ("/", "/index.json"):
        answer = site.get(url)
        assert answer.status_code == 500
        assert "secret" not in answer.text and "Traceback" not in answer.text
        assert "content-security-policy" in answer.headers


@pytest.mark.parametrize("words", ["' OR 1=1 --", '" OR NEAR(', "a* AND (", "%00", "\x00", "title:kim", "^", "ﷺ" * 200])
def test_what_is_typed_is_never_a_query_language(site: TestClient, words: str) -> None:
    for url in ("/search.json", "/persons.json", "/changes.json"):
        assert site.get(url, params={"q": words}).status_code == 200
    assert site.get("/events.json", params={"kind": words, "body": words}).status_code == 200


def test_static_files_stay_in_their_folder(site: TestClient) -> None:
    for path in ("/static/../app.py", "/static/%2e%2e/app.py", "/static/..%2fapp.py"):
        assert site.get(path).status_code == 404


@pytest.mark.parametrize(
    ("host", "inside"),
    [("127.0.0.1", True), ("::1", True), ("localhost", True), ("127.9.9.9", True), ("0.0.0.0", False), ("::", False),
     ("10.0.0.1", False), ("news.example", False)],
)  # fmt: skip
def test_loopback_is_known(host: str, inside: bool) -> None:
    assert is_loopback(host) is inside


def typed(*words: str, input: str | None = None):
    return CliRunner().invoke(command_line, list(words), input=input)


def test_users_are_added_and_shut_out_from_the_command_line(tmp_path: Path) -> None:
    ledger = str(tmp_path / "ledger.db")
    with Ledger.open(ledger):
        pass
    assert typed("--ledger", ledger, "user", "add", "ri", "--stdin", input="short\n").exit_code == 1
    assert typed("--ledger", ledger, "user", "add", "ri", "--stdin", input="long enough words\n").exit_code == 0
    assert typed("--ledger", ledger, "user", "add", "ri", "--stdin", input="long enough words\n").exit_code == 1
    assert typed("--ledger", ledger, "user", "password", "ri", "--stdin", input="other long words\n").exit_code == 0
    assert "ri" in typed("--ledger", ledger, "user", "list").output
    assert typed("--ledger", ledger, "user", "disable", "ri").exit_code == 0
    with Ledger.open(ledger) as opened:
        assert not has_users(opened.database)


def test_serve_beyond_loopback_wants_a_user_and_a_name(tmp_path: Path) -> None:
    ledger = str(tmp_path / "ledger.db")
    with Ledger.open(ledger):
        pass
    beyond = typed("--ledger", ledger, "serve", "--host", "0.0.0.0", "--name", "news.example")
    assert beyond.exit_code == 1
    assert "user add" in beyond.output
    assert "--name" in typed("--ledger", ledger, "serve", "--host", "0.0.0.0").output
