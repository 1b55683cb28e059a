"""Review: what users judge of statements, persons and events, with reasons; and undo. For users who are signed in."""

from __future__ import annotations

import json
import secrets
from dataclasses import dataclass, field
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Form, Path, Request, Response
from starlette.exceptions import HTTPException
from starlette.responses import RedirectResponse

from partystate.analysis.question import Question
from partystate.analysis.review import answer, questions, skip
from partystate.ledger import accounts
from partystate.ledger.accounts import LogRow, Session
from partystate.ledger.errors import LedgerError, NotFoundError
from partystate.ledger.judging import Judgement, judge, judgements
from partystate.ledger.limits import time_limit
from partystate.resolving.ids import NUMBER, base_of
from partystate.web import links, wording
from partystate.web.pages import render
from partystate.web.params import SiteParam
from partystate.web.persons import person_of
from partystate.web.signing_in import same_origin
from partystate.web.site import Site

router = APIRouter(prefix="/review", include_in_schema=False)
Word = Annotated[str, Form(max_length=4000)]
TargetKind = Literal["statement", "person", "event"]
Target = Annotated[str, Path(max_length=1000)]
MOST_SHOWN = 100
MOST_ASKED = 25
VERDICTS = {"statement": ("accept", "reject", "correct"), "person": ("merge", "split"), "event": ("merge", "split")}


@dataclass(slots=True)
class Judged:
    """A judgement with what it was about."""

    judgement: Judgement
    label: str
    url: str | None


@dataclass(slots=True)
class Asked:
    """An open question with the pages of what it is about."""

    question: Question
    pages: list[tuple[str, str]]


@dataclass(slots=True)
class ReviewPage:
    """Open questions, the most valuable first; what was judged, the latest first; and the log of who did what."""

    questions: list[Asked]
    open: int
    judged: list[Judged]
    log: list[LogRow]
    notice: str | None = None


@dataclass(slots=True)
class JudgePage:
    """The form to judge one thing; `value` is a statement's value as JSON, `documents` what a split can take apart."""

    kind: str
    target: str
    label: str
    url: str
    sentences: list[str]
    value: str | None
    documents: list[tuple[str, str, str]]
    history: list[Judgement]
    error: str | None = None
    given: dict[str, str] = field(default_factory=dict)


class SignInFirstError(HTTPException):
    """Nobody is signed in."""

    def __init__(self, request: Request) -> None:
        super().__init__(303, "sign in first", {"Location": links.with_query("/sign-in", next=request.url.path)})


def user_of(request: Request) -> Session:
    """The session of a request. Raises SignInFirstError."""
    session: Session | None = getattr(request.state, "session", None)
    if session is None:
        raise SignInFirstError(request)
    return session


def checked(request: Request, token: str) -> Session:
    """The session of a form that was sent from our own page. Raises HTTPException for any other."""
    session = user_of(request)
    if not secrets.compare_digest(session.csrf.encode(), token.encode()) or not same_origin(request):
        raise HTTPException(403, "this form does not belong to your session; open the page again")
    return session


def _label(site: Site, kind: str, target: str) -> tuple[str, str | None]:
    """What a judgement was about, in words, and its page."""
    try:
        if kind == "statement":
            x = site.ledger.why(target)
            return wording.said(x.property, x.value), links.statement_url(target)
        if kind == "person":
            found = site.ledger.person(target).person
            return found.name, links.person_url(found.id)
        if kind == "event":
            return wording.event_title(site.ledger.event(target)), links.event_url(target)
    except NotFoundError:
        pass
    return target, None


@router.get("")
def review(request: Request, site: SiteParam) -> Response:
    """What is open, what was judged, and the log."""
    user_of(request)
    return _review(request, site)


def _review(request: Request, site: Site, notice: str | None = None, status: int = 200) -> Response:
    with time_limit(site.database, site.settings.query_seconds):
        found = list(reversed(judgements(site.database)))[:MOST_SHOWN]
        queue = _queue(site)
        view = ReviewPage(
            [Asked(q, _pages(site, q)) for q in queue[:MOST_ASKED]],
            len(queue),
            [Judged(j, *_label(site, j.target_kind, j.target)) for j in found],
            accounts.log_rows(site.database, 60),
            notice,
        )
    return _fresh(render(request, "review.html", view, status))


def _refused(request: Request, site: Site, error: LedgerError) -> Response:
    """The review page with why a judgement was not recorded: most often somebody else was there before."""
    return _review(request, site, _words(error), 409)


def _words(error: LedgerError) -> str:
    reason = f"{error.reason[:1].upper()}{error.reason[1:]}."
    return reason if "`partystate" in error.advice else f"{reason} {error.advice}".strip()


def _queue(site: Site) -> list[Question]:
    return questions(site.ledger, site.charter)


def _pages(site: Site, q: Question) -> list[tuple[str, str]]:
    """Where to look before answering: the two events or persons, or the statement, and the documents."""
    kind = {"one event?": "event", "one person?": "person"}.get(q.kind, "statement")
    found = []
    for target in (q.a, q.b if kind != "statement" else None):
        label, url = _label(site, kind, target) if target else ("", None)
        if url:
            found.append((label, url))
    return [*found, *((id_, links.document_url(id_)) for id_ in q.documents[:4])]


@router.post("/answer")
def answer_it(
    request: Request, site: SiteParam, token: Word, question: Word,
    word: Annotated[Literal["accept", "reject", "skip"], Form()],
    reason: Word = "",
) -> Response:  # fmt: skip
    """Answer an open question, or put it off."""
    user = checked(request, token)
    try:
        if word == "skip":
            skip(site.ledger, site.charter, question)
        else:
            answer(site.ledger, site.charter, question, word, author=user.user, reason=reason.strip())
    except NotFoundError:
        notice = "This question is no longer open: somebody has answered it, or what was fed since has settled it."
        return _review(request, site, notice, 409)
    except LedgerError as error:
        return _refused(request, site, error)
    _log(request, site, user, word, f"question {question}")
    return RedirectResponse("/review#queue", 303)


def _fresh(page: Response) -> Response:
    page.headers["Cache-Control"] = "no-store"
    return page


def _judge_page(site: Site, kind: str, target: str) -> JudgePage:
    """Raises NotFoundError."""
    sentences, value, documents = list[str](), None, list[tuple[str, str, str]]()
    if kind == "statement":
        x = site.ledger.why(target)
        label, url, sentences = wording.said(x.property, x.value), links.statement_url(target), x.sentences
        value = json.dumps(x.value, ensure_ascii=False, indent=1)
    elif kind == "person":
        person = person_of(site, target)
        target, label, url = person.id, person.name, links.person_url(person.id)
        documents = _documents(
            site, "SELECT DISTINCT d.sha256, d.id, x.name || coalesce(', ' || d.title, '') FROM person_documents x "
            "JOIN documents d ON d.doc = x.doc WHERE x.person = ? ORDER BY d.id LIMIT 200", target,
        )  # fmt: skip
    else:
        event = site.ledger.event(target)
        label, url = wording.event_title(event), links.event_url(target)
        documents = _documents(
            site, "SELECT d.sha256, d.id, coalesce(d.title, '') FROM event_documents x JOIN documents d "
            "ON d.doc = x.doc WHERE x.event = ? AND x.superseded IS NULL ORDER BY d.id LIMIT 200", target,
        )  # fmt: skip
    return JudgePage(kind, target, label, url, sentences, value, documents, judgements(site.database, target))


def _documents(site: Site, sql: str, target: str) -> list[tuple[str, str, str]]:
    return [(row[0], row[1], row[2]) for row in site.database.rows(sql, (target,))]


@router.get("/{kind}/{target:path}")
def judge_form(request: Request, site: SiteParam, kind: TargetKind, target: Target) -> Response:
    """The form to judge one thing."""
    user_of(request)
    return _fresh(render(request, "judge.html", _judge_page(site, kind, target)))


@router.post("/undo")
def undo(
    request: Request, site: SiteParam, token: Word, judgement: Annotated[int, Form(ge=1, le=2**31)], reason: Word = ""
) -> Response:
    """Take a judgement back."""
    user = checked(request, token)
    try:
        judge(site.database, "undo", "judgement", str(judgement), author=user.user, reason=reason.strip())
    except LedgerError as error:
        return _refused(request, site, error)
    _log(request, site, user, "undo", f"judgement {judgement}")
    return RedirectResponse("/review", 303)


@router.post("/{kind}/{target:path}")
def judge_it(
    request: Request, site: SiteParam, kind: TargetKind, target: Target, token: Word, verdict: Word,
    reason: Word = "", value: Word = "", other: Word = "", name: Word = "",
    documents: Annotated[list[str] | None, Form()] = None,
) -> Response:  # fmt: skip
    """Record a judgement."""
    user = checked(request, token)
    view = _judge_page(site, kind, target)
    try:
        given = _value(site, view, verdict, value, other, name, documents or [])
        if not reason.strip():
            raise LedgerError("a judgement needs its reason", "Say in a few words why")
        verdict_word: Any = verdict
        judge(site.database, verdict_word, kind, view.target, author=user.user, reason=reason.strip(), value=given)
    except LedgerError as error:
        view.error = _words(error)
        view.given = {"reason": reason, "value": value, "other": other, "name": name}
        return _fresh(render(request, "judge.html", view, 422))
    _log(request, site, user, verdict, f"{kind} {view.target}")
    return RedirectResponse("/review", 303)


def _value(site: Site, view: JudgePage, verdict: str, value: str, other: str, name: str, documents: list[str]) -> Any:
    """What a verdict goes with. Raises LedgerError."""
    if verdict not in VERDICTS[view.kind]:
        raise LedgerError(f"a {view.kind} cannot be judged so")
    if verdict == "correct":
        try:
            return json.loads(value)
        except ValueError:
            raise LedgerError(
                "the corrected value is not JSON", "Keep its shape and change only what is wrong"
            ) from None
    if verdict == "merge":
        if not other.strip():
            raise LedgerError("a merge needs the one to merge with", "Give its id, or its name")
        return person_of(site, other.strip()).id if view.kind == "person" else other.strip().rpartition("/")[2]
    if verdict == "split":
        known = {sha for sha, _id, _name in view.documents}
        if not documents or not set(documents) <= known:
            raise LedgerError("a split needs the documents that speak of the other one", "Mark them in the list")
        mark = "".join(c for c in name.casefold() if c.isalnum())[:32] or secrets.token_hex(3)
        apart = f"{base_of(view.target)}{NUMBER}{mark}" if view.kind == "person" else f"{view.target}-{mark}"
        return {"as": apart, "documents": documents}
    return None


def _log(request: Request, site: Site, user: Session, action: str, target: str) -> None:
    address = request.client.host if request.client else None
    accounts.log(site.database, user.user, action, target, "ok", address)
