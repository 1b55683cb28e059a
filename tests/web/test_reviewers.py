"""The review queue on the web: answering, putting off, undoing; several reviewers at once; and forged forms."""

from __future__ import annotations

import re
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest
from marked import MARKED, doc
from websites import PASSWORD, serve

from partystate.analysis.review import Question, questions
from partystate.api import Ledger
from partystate.charter import load_charter
from partystate.ledger.accounts import add_user
from partystate.ledger.judging import judgements
from partystate.web import Settings, create_app

REVIEWERS = ("han", "ri", "pak", "jo")
MINISTERS = [f"Kim {a}{b}" for a in ("Chol", "Hyok", "Song") for b in (" Nam", " Su", " Il", " Ho")]
AT_ONCE = 30.0


@pytest.fixture
def open_site(tmp_path: Path) -> Iterator[tuple[str, Ledger]]:
    """A running site with four reviewers whose queue has many questions, and its ledger."""
    with Ledger.open(tmp_path / "ledger.db") as ledger:
        for name in REVIEWERS:
            add_user(ledger.database, name, PASSWORD)
        falls = [
            doc(f"press-{n}", f"@change {name} | relieved | minister of Foreign Affairs", outlet="Daily Nowhere")
            for n, name in enumerate(MINISTERS)
        ]
        alike = [
            doc("a", "@post Paek Yong Ho | vice-chairman of the Central Committee of the Potters Union"),
            doc("b", "@post Paek Yong Ho | head of the Lighthouse Office"),
        ]
        ledger.ingest_documents([*falls, *alike], reader=MARKED, jobs=1)
        address, server = serve(create_app(Settings(ledger=str(tmp_path / "ledger.db"), query_seconds=60)))
        yield address, ledger
        server.should_exit = True


def asked(ledger: Ledger, kind: str | None = None) -> list[Question]:
    return [q for q in questions(ledger, load_charter()) if kind in (None, q.kind)]


class Reviewer:
    """Somebody signed in."""

    def __init__(self, address: str, name: str) -> None:
        self.client = httpx.Client(base_url=address, timeout=60)
        form = {"name": name, "password": PASSWORD, "token": self.token("/sign-in"), "next": "/review"}
        assert self.client.post("/sign-in", data=form).status_code == 303
        self.session = self.token("/review")

    def token(self, url: str) -> str:
        found = re.search(r'name="token" value="([^"]+)"', self.client.get(url).text)
        assert found is not None
        return found[1]

    def answer(self, question: str, word: str, **headers: str) -> httpx.Response:
        form = {"token": self.session, "question": question, "word": word, "reason": "looked it up"}
        return self.client.post("/review/answer", data=form, headers=headers)

    def undo(self, judgement: int) -> httpx.Response:
        return self.client.post("/review/undo", data={"token": self.session, "judgement": str(judgement)})


def test_an_answer_settles_a_question_and_undo_opens_it_again(open_site: tuple[str, Ledger]) -> None:
    address, ledger = open_site
    reviewer = Reviewer(address, "han")
    (question,) = asked(ledger, "one person?")
    before = len(ledger.persons())
    assert question.text in reviewer.client.get("/review").text.replace("&#39;", "'")
    assert reviewer.answer(question.id, "accept").status_code == 303
    assert asked(ledger, "one person?") == []
    assert len(ledger.persons()) == before - 1
    (judged,) = judgements(ledger.database)
    assert (judged.author, judged.reason, judged.kind) == ("han", "looked it up", "merge")
    assert reviewer.undo(judged.id).status_code == 303
    assert [q.id for q in asked(ledger, "one person?")] == [question.id]
    assert len(ledger.persons()) == before


def test_what_is_put_off_leaves_the_queue_without_a_judgement(open_site: tuple[str, Ledger]) -> None:
    address, ledger = open_site
    question = asked(ledger)[0]
    assert Reviewer(address, "ri").answer(question.id, "skip").status_code == 303
    assert question.id not in {q.id for q in asked(ledger)}
    assert judgements(ledger.database) == []


@pytest.mark.parametrize(
    "forged",
    [
        lambda r, q: r.client.post("/review/answer", data={"token": "guessed", "question": q, "word": "accept"}),
        lambda r, q: r.client.post("/review/answer", data={"question": q, "word": "accept"}),
        lambda r, q: r.answer(q, "accept", origin="https://evil.example"),
        lambda r, q: r.answer(q, "accept", **{"sec-fetch-site": "cross-site"}),
        lambda r, q: r.answer(q, "delete"),
        lambda r, q: r.client.get("/review/answer", params={"token": r.session, "question": q, "word": "accept"}),
        lambda r, q: httpx.post(f"{r.client.base_url}/review/answer", data={"token": r.session, "question": q,
                                                                            "word": "accept"}),
    ],
)  # fmt: skip
def test_a_forged_answer_is_none(
    open_site: tuple[str, Ledger], forged: Callable[[Reviewer, str], httpx.Response]
) -> None:
    address, ledger = open_site
    question = asked(ledger)[0]
    answered = forged(Reviewer(address, "han"), question.id)
    assert answered.status_code in (303, 403, 404, 405, 422)
    if answered.status_code == 303:
        assert answered.headers["location"].startswith("/sign-in")
    assert judgements(ledger.database) == []
    assert question.id in {q.id for q in asked(ledger)}


def test_another_reviewers_token_is_not_ones_own(open_site: tuple[str, Ledger]) -> None:
    address, ledger = open_site
    han, ri = Reviewer(address, "han"), Reviewer(address, "ri")
    han.session = ri.session
    assert han.answer(asked(ledger)[0].id, "accept").status_code == 403
    assert judgements(ledger.database) == []


@pytest.mark.parametrize("kind", ["one person?", "change"])
def test_of_two_who_answer_at_once_one_is_heard(open_site: tuple[str, Ledger], kind: str) -> None:
    address, ledger = open_site
    question = asked(ledger, kind)[0]
    reviewers = [Reviewer(address, name) for name in REVIEWERS]
    together = threading.Barrier(len(reviewers))

    def go(reviewer: Reviewer, word: str) -> httpx.Response:
        together.wait(AT_ONCE)
        return reviewer.answer(question.id, word)

    with ThreadPoolExecutor(len(reviewers)) as pool:
        answers = list(pool.map(go, reviewers, ("accept", "reject", "accept", "reject")))
    assert Counter(a.status_code for a in answers) == {303: 1, 409: 3}
    assert all("no longer open" in a.text and "Nothing was recorded" in a.text for a in answers if a.status_code == 409)
    (judged,) = judgements(ledger.database)
    winner = next(name for name, a in zip(REVIEWERS, answers, strict=True) if a.status_code == 303)
    assert judged.author == winner


def test_a_judgement_is_undone_once(open_site: tuple[str, Ledger]) -> None:
    address, ledger = open_site
    reviewers = [Reviewer(address, name) for name in REVIEWERS]
    reviewers[0].answer(asked(ledger)[0].id, "accept")
    (judged,) = judgements(ledger.database)
    together = threading.Barrier(len(reviewers))

    def go(reviewer: Reviewer) -> int:
        together.wait(AT_ONCE)
        return reviewer.undo(judged.id).status_code

    with ThreadPoolExecutor(len(reviewers)) as pool:
        assert Counter(pool.map(go, reviewers)) == {303: 1, 409: 3}
    assert [j.kind for j in judgements(ledger.database) if j.undone_by is None] == ["undo"]
    assert reviewers[0].undo(10_000).status_code == 409


def test_reviewers_and_readers_at_once(open_site: tuple[str, Ledger]) -> None:
    """Four reviewers go through the same queue in their own order while two readers look on."""
    address, ledger = open_site
    ids = [q.id for q in asked(ledger)]
    reviewers = [Reviewer(address, name) for name in REVIEWERS]
    done = threading.Event()

    def review(number: int) -> list[int]:
        at = number * 3
        return [reviewers[number].answer(q, "reject").status_code for q in [*ids[at:], *ids[:at]]]

    def read(pages: tuple[str, ...]) -> set[int]:
        seen = set[int]()
        with httpx.Client(base_url=address, timeout=60) as client:
            while not done.is_set():
                seen |= {client.get(url).status_code for url in pages}
        return seen

    with ThreadPoolExecutor(6) as pool:
        readers = [pool.submit(read, pages) for pages in (("/", "/changes"), ("/changes.json", "/state", "/persons"))]
        told = [status for answers in pool.map(review, range(len(reviewers))) for status in answers]
        done.set()
    assert [reader.result() for reader in readers] == [{200}, {200}]
    assert Counter(told) == {303: len(ids), 409: len(ids) * 3}
    assert len(judgements(ledger.database)) == len(ids)
    assert asked(ledger) == []
    seen = httpx.get(f"{address}/changes.json", timeout=60).json()
    assert seen["changes"] == [], "what was rejected is gone for readers too"
    assert list(ledger.verify()) == []
