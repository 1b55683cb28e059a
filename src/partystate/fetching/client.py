"""One page from the web: asked for politely, within limits of size and time, each redirect looked at before it is
followed."""

from __future__ import annotations

import time
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from importlib.metadata import PackageNotFoundError, version
from types import TracebackType
from typing import Self

import httpx
import stamina

from partystate.fetching.addresses import ForbiddenAddressError, Guard, UnknownHostError
from partystate.fetching.robots import Pace, Rules, rules_of
from partystate.fetching.transport import GuardedTransport

AGENT = "partystate"
"""The name that robots.txt rules are looked up under; the User-Agent header begins with it."""

_REDIRECTS = (301, 302, 303, 307, 308)
_AGAIN = (429, 500, 502, 503, 504)


@dataclass(frozen=True, slots=True)
class Limits:
    """How much of anything: bytes of a page (unpacked), seconds for it with all redirects, redirects, attempts,
    seconds between two requests to one host, and between attempts."""

    size: int = 8 * 1024 * 1024
    seconds: float = 30.0
    redirects: int = 5
    attempts: int = 3
    pace: float = 2.0
    patience: float = 1.0


@dataclass(frozen=True, slots=True)
class Fetched:
    """What came for an address. `body` is unpacked; `unchanged` says that the host has nothing newer than the copy
    that was named by `etag` or `modified`, and then there is no body."""

    url: str
    final_url: str
    at: datetime
    status: int
    body: bytes = b""
    type: str | None = None
    etag: str | None = None
    modified: str | None = None
    unchanged: bool = False


class FetchError(Exception):
    """An address that gave nothing to read: `reason` says why, `advice` what can be done."""

    def __init__(self, reason: str, advice: str = "") -> None:
        super().__init__(reason)
        self.reason = reason
        self.advice = advice


class _AgainError(Exception):
    """An answer after which it is worth asking again; `after` seconds, if the host said."""

    def __init__(self, reason: str, after: float | None = None) -> None:
        super().__init__(reason)
        self.after = after


@dataclass(slots=True)
class _Time:
    """The moment (of `time.monotonic`) at which a page's time is over."""

    at: float


@dataclass(slots=True)
class Client:
    """Fetches pages one after the other. `contact` (an address or page) goes into the User-Agent, so that a host
    can say when it is asked too much. Close it, or use `with`."""

    guard: Guard = field(default_factory=Guard)
    limits: Limits = field(default_factory=Limits)
    contact: str | None = None
    pace: Pace = field(init=False)
    _transport: GuardedTransport = field(init=False)
    _client: httpx.Client = field(init=False)
    _rules: dict[str, Rules] = field(default_factory=dict)

    def __post_init__(self) -> None:
        about = f"; {self.contact}" if self.contact else ""
        agent = f"{AGENT}/{_version()} (reads public communiqués{about})".encode("ascii", "ignore").decode()
        self.pace = Pace(self.limits.pace)
        self._transport = GuardedTransport(self.guard)
        headers = {"User-Agent": agent, "Accept-Encoding": "gzip"}
        self._client = httpx.Client(transport=self._transport, headers=headers, trust_env=False, timeout=20.0)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close all connections."""
        self._client.close()

    def fetch(self, url: str, *, etag: str | None = None, modified: str | None = None) -> Fetched:
        """The page at an address. `etag` and `modified`, as an earlier answer gave them, ask only for something newer.

        Raises FetchError.
        """
        given = {"If-None-Match": etag, "If-Modified-Since": modified}
        conditions = {name: value for name, value in given.items() if value}
        time_left = _Time(time.monotonic() + self.limits.seconds)
        at, asked = url, 0
        while True:
            target = _checked(at)
            rules = self._rules_of(target)
            if not rules.allow(at, AGENT):
                raise FetchError(*_not_allowed(rules, target.host))
            found = self._ask(target, conditions, time_left, rules.delay(AGENT))
            if isinstance(found, Fetched):
                return Fetched(
                    url, str(target), found.at, found.status, found.body, found.type, found.etag, found.modified,
                    found.unchanged,
                )  # fmt: skip
            asked += 1
            if asked > self.limits.redirects:
                raise FetchError(f"more than {self.limits.redirects} redirects", "see in a browser where it ends")
            at = str(target.join(found))

    # ---- one request ------------------------------------------------------------------------------------------

    def _ask(self, url: httpx.URL, headers: Mapping[str, str], end: _Time, delay: float) -> Fetched | str:
        """What came, or where the host sends us."""

        def worth_another(error: Exception) -> bool | float:
            if time.monotonic() >= end.at or isinstance(error, httpx.UnsupportedProtocol):
                return False
            if isinstance(error, _AgainError) and error.after is not None:
                return error.after if error.after < end.at - time.monotonic() else False
            return isinstance(error, (_AgainError, httpx.TransportError))

        with _explained(url):
            for attempt in stamina.retry_context(
                on=worth_another, attempts=self.limits.attempts, timeout=None, wait_initial=self.limits.patience,
                wait_max=20.0, wait_jitter=self.limits.patience / 2,
            ):  # fmt: skip
                with attempt:
                    end.at += self.pace.wait(url.host, delay)  # waiting for one's turn is not the host's fault
                    return self._once(url, headers, end.at)
        raise AssertionError("stamina gives or raises")

    def _once(self, url: httpx.URL, headers: Mapping[str, str], deadline: float) -> Fetched | str:
        self._transport.until(deadline)
        self._client.cookies.clear()  # no host needs to know us again
        with self._client.stream("GET", url, headers=headers) as answer:
            now = datetime.now(UTC)
            status = answer.status_code
            if status in _REDIRECTS:
                to = answer.headers.get("location")
                if not to:
                    raise FetchError(f"{url.host} redirects to nowhere ({status})")
                return str(to)
            if status == 304:
                return Fetched(str(url), str(url), now, status, unchanged=True)
            if status in _AGAIN:
                raise _AgainError(f"{url.host} answers {status}", _retry_after(answer.headers))
            if status != 200:
                login = "it may want a login, which partystate never does"
                raise FetchError(f"{url.host} answers {status}", login if status in (401, 403) else "check the address")
            body = b"".join(self._unpacked(answer))
            kind = answer.headers.get("content-type", "").partition(";")[0].strip().lower() or None
            return Fetched(
                str(url), str(url), now, status, body, kind,
                answer.headers.get("etag"), answer.headers.get("last-modified"),
            )  # fmt: skip

    def _unpacked(self, answer: httpx.Response) -> Iterator[bytes]:
        """The body, unpacked here and not by httpx, which would unpack a bomb before it could be measured."""
        coding = answer.headers.get("content-encoding", "identity").strip().lower()
        if coding not in ("identity", "", "gzip", "x-gzip"):
            raise FetchError(f"the page is packed as {coding}", "the host ignores what was asked for; save it by hand")
        packed = zlib.decompressobj(47) if coding not in ("identity", "") else None
        left = self.limits.size
        for chunk in answer.iter_raw():
            part = chunk
            if packed is not None:
                try:
                    part = packed.decompress(chunk, left + 1)
                except zlib.error as error:
                    raise FetchError(f"damaged on the way: {error}", "try again later") from error
            left -= len(part)
            if left < 0:
                raise FetchError(f"larger than {self.limits.size >> 20} MB", "this is no page of text")
            yield part
        if packed is not None and not packed.eof:
            raise FetchError("cut off on the way", "try again later")

    # ---- manners ----------------------------------------------------------------------------------------------

    def _rules_of(self, url: httpx.URL) -> Rules:
        origin = f"{url.scheme}://{url.netloc.decode('ascii')}"
        held = self._rules.get(origin)
        if held is None or held.is_old():
            held = self._rules[origin] = self._read_rules(httpx.URL(f"{origin}/robots.txt"))
        return held

    def _read_rules(self, url: httpx.URL) -> Rules:
        end = _Time(time.monotonic() + self.limits.seconds)
        for _ in range(self.limits.redirects + 1):
            try:
                found = self._ask(url, {}, end, 0.0)
            except FetchError as error:
                if isinstance(error.__cause__, (ForbiddenAddressError, UnknownHostError)):
                    raise
                status = error.args[0].rpartition(" answers ")[2]
                return rules_of(int(status) if status.isdecimal() else None, b"")
            if isinstance(found, Fetched):
                return rules_of(found.status, found.body)
            url = _checked(str(url.join(found)))
        return rules_of(404, b"")  # RFC 9309, 2.3.1.2: too many redirects are as good as no file


def _version() -> str:
    try:
        return version(AGENT)
    except PackageNotFoundError:
        return "0"


def _checked(url: str) -> httpx.URL:
    """The address, if it is one of a public page. Raises FetchError."""
    try:
        found = httpx.URL(url)
    except (httpx.InvalidURL, ValueError) as error:
        raise FetchError(f"no address: {error}", "write it as https://host/page") from error
    if found.scheme not in ("http", "https"):
        raise FetchError(f"{found.scheme or 'no scheme'}: only http and https are fetched", "write https://host/page")
    if not found.host:
        raise FetchError("the address has no host", "write it as https://host/page")
    if found.userinfo:
        raise FetchError("the address holds a name and password", "partystate reads only what is public; take them out")
    return found.copy_with(fragment=None)


def _not_allowed(rules: Rules, host: str) -> tuple[str, str]:
    if rules.parsed is None:
        return f"{host} gives no robots.txt for now", "try again later; without it nothing is fetched"
    return f"the robots.txt of {host} does not allow it", "ask the host, or save the page by hand"


@contextmanager
def _explained(url: httpx.URL) -> Iterator[None]:
    try:
        yield
    except ForbiddenAddressError as error:
        raise FetchError(str(error), "--allow-private fetches from your own network") from error
    except UnknownHostError as error:
        raise FetchError(str(error), "check the spelling and the network") from error
    except _AgainError as error:
        raise FetchError(str(error), "try again later") from error
    except httpx.TimeoutException as error:
        raise FetchError(f"{url.host} is too slow", "try again later") from error
    except (httpx.HTTPError, httpx.StreamError) as error:
        raise FetchError(f"{url.host}: {str(error) or type(error).__name__}", "try again later") from error


def _retry_after(headers: httpx.Headers) -> float | None:
    said = headers.get("retry-after", "")
    if said.isdecimal():
        return float(said)
    try:
        return max((parsedate_to_datetime(said) - datetime.now(UTC)).total_seconds(), 0.0)
    except (TypeError, ValueError):
        return None
