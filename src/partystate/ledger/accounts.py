"""Users of the web face, their sessions, and the log of what they did: rows of the ledger beside the facts.

Passwords are kept as argon2id hashes, session tokens as sha256 of 256 random bits: who reads the ledger's file
can use neither. Rows of the log are only ever added.
"""

from __future__ import annotations

import hashlib
import re
import secrets
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING, Any

from partystate.ledger.database import Database
from partystate.ledger.errors import LedgerError, NotFoundError

if TYPE_CHECKING:
    from argon2 import PasswordHasher

SHORTEST_PASSWORD = 12
LONGEST_PASSWORD = 1024
SESSION_HOURS = 12
_NAME = re.compile(r"[\w.@-]{1,64}")


@dataclass(frozen=True, slots=True)
class User:
    """Somebody who may sign in; `disabled` users may not."""

    name: str
    created_at: datetime
    disabled: bool


@dataclass(frozen=True, slots=True)
class Session:
    """A user who is signed in; `csrf` is what every form of this session must carry."""

    user: str
    csrf: str
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class LogRow:
    """Something that was done: `action` is a word such as sign-in or reject, `outcome` ok or refused."""

    at: datetime
    user: str | None
    action: str
    target: str | None
    outcome: str
    address: str | None


@cache
def _hasher() -> PasswordHasher:
    from argon2 import PasswordHasher

    return PasswordHasher()


@cache
def _nobody() -> str:
    """A hash to check against when there is no such user, so that both take as long."""
    return _hasher().hash(secrets.token_urlsafe(16))


def add_user(database: Database, name: str, password: str) -> None:
    """Let somebody sign in. Raises LedgerError for a name that is taken or none, or a password that is too short."""
    if not _NAME.fullmatch(name):
        raise LedgerError(f"{name!r} is no user name", "Use up to 64 letters, digits, dots, hyphens and @")
    _check(password)
    with database.writing():
        if database.one("SELECT 1 FROM users WHERE name = ?", (name,)):
            raise LedgerError(f"there is a user {name!r} already", "`partystate user password` changes the password")
        database.insert(
            "users",
            ("name", "password_hash", "created_at", "disabled_at"),
            [(name, _hasher().hash(password), _now(), None)],
        )
        log(database, None, "user added", name)


def set_password(database: Database, name: str, password: str) -> None:
    """Give a user a new password and end his sessions. Raises NotFoundError, LedgerError for one too short."""
    _check(password)
    with database.writing():
        _known(database, name)
        hashed = _hasher().hash(password)
        database.execute("UPDATE users SET password_hash = ?, disabled_at = NULL WHERE name = ?", (hashed, name))
        database.execute("DELETE FROM sessions WHERE user_name = ?", (name,))
        log(database, None, "password set", name)


def disable_user(database: Database, name: str) -> None:
    """Let a user sign in no longer; what he judged stays. Raises NotFoundError."""
    with database.writing():
        _known(database, name)
        database.execute("UPDATE users SET disabled_at = ? WHERE name = ?", (_now(), name))
        database.execute("DELETE FROM sessions WHERE user_name = ?", (name,))
        log(database, None, "user disabled", name)


def users(database: Database) -> list[User]:
    """All users, by name."""
    return [
        User(name, datetime.fromisoformat(created), disabled is not None)
        for name, created, disabled in database.rows("SELECT name, created_at, disabled_at FROM users ORDER BY name")
    ]


def has_users(database: Database) -> bool:
    """Whether anybody may sign in."""
    return database.one("SELECT 1 FROM users WHERE disabled_at IS NULL LIMIT 1") is not None


def sign_in(database: Database, name: str, password: str, address: str | None) -> str | None:
    """A new session's token for the right name and password, else None; either is logged. It takes as long for a
    name that does not exist."""
    from argon2.exceptions import Argon2Error, InvalidHashError

    row = database.one("SELECT password_hash FROM users WHERE name = ? AND disabled_at IS NULL", (name,))
    try:
        right = _hasher().verify(row[0] if row else _nobody(), password[:LONGEST_PASSWORD]) and row is not None
    except (Argon2Error, InvalidHashError):
        right = False
    with database.writing():
        log(database, name[:64], "sign-in", None, "ok" if right else "refused", address)
        if not right:
            return None
        token = secrets.token_urlsafe(32)
        database.execute("DELETE FROM sessions WHERE expires_at < ?", (_now(),))
        expires = (datetime.now(UTC) + timedelta(hours=SESSION_HOURS)).isoformat()
        database.insert(
            "sessions",
            ("token_hash", "user_name", "csrf", "expires_at"),
            [(_digest(token), name, secrets.token_urlsafe(32), expires)],
        )
    return token


def session(database: Database, token: str) -> Session | None:
    """The session of a token, None when there is none or it is over."""
    row = database.one(
        "SELECT s.user_name, s.csrf, s.expires_at FROM sessions s JOIN users u ON u.name = s.user_name "
        "WHERE s.token_hash = ? AND s.expires_at > ? AND u.disabled_at IS NULL",
        (_digest(token), _now()),
    )
    return None if row is None else Session(row[0], row[1], datetime.fromisoformat(row[2]))


def sign_out(database: Database, token: str) -> None:
    """End a session."""
    with database.writing():
        database.execute("DELETE FROM sessions WHERE token_hash = ?", (_digest(token),))


def log(
    database: Database,
    user: str | None,
    action: str,
    target: str | None = None,
    outcome: str = "ok",
    address: str | None = None,
) -> None:
    """Add a row to the log of what was done."""
    with database.writing():
        last = database.one("SELECT max(n) FROM audit")
        row: list[Any] = [int(last[0] or 0) + 1 if last else 1, _now(), user, action, target, outcome, address]
        database.insert("audit", ("n", "at", "user_name", "action", "target", "outcome", "address"), [row])


def log_rows(database: Database, limit: int = 200) -> list[LogRow]:
    """The latest rows of the log, the last first."""
    return [
        LogRow(datetime.fromisoformat(row[0]), *row[1:])
        for row in database.rows(
            "SELECT at, user_name, action, target, outcome, address FROM audit ORDER BY n DESC LIMIT ?", (limit,)
        )
    ]


def _check(password: str) -> None:
    if not SHORTEST_PASSWORD <= len(password) <= LONGEST_PASSWORD:
        raise LedgerError(
            f"the password has {len(password)} characters", f"Use at least {SHORTEST_PASSWORD}; several words are best"
        )


def _known(database: Database, name: str) -> None:
    if database.one("SELECT 1 FROM users WHERE name = ?", (name,)) is None:
        raise NotFoundError(f"there is no user {name!r}", "`partystate user list` shows them")


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="microseconds")
