"""Connections for httpx that go to the very address the guard has looked at, and end at a deadline.

httpx has no place for either, its core has: a network backend. Proxies of the environment are not used, because
a proxy would resolve the name again.
"""

from __future__ import annotations

import ssl
import time
from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import Any

import httpcore
import httpx

from partystate.fetching.addresses import ForbiddenAddressError, Guard, UnknownHostError

_ERRORS: tuple[tuple[type[Exception], type[httpx.TransportError]], ...] = (
    (httpcore.ConnectTimeout, httpx.ConnectTimeout),
    (httpcore.ReadTimeout, httpx.ReadTimeout),
    (httpcore.TimeoutException, httpx.PoolTimeout),
    (httpcore.ConnectError, httpx.ConnectError),
    (httpcore.ReadError, httpx.ReadError),
    (httpcore.RemoteProtocolError, httpx.RemoteProtocolError),
    (httpcore.NetworkError, httpx.NetworkError),
    (httpcore.ProtocolError, httpx.ProtocolError),
    (httpcore.UnsupportedProtocol, httpx.UnsupportedProtocol),
)


class GuardedTransport(httpx.BaseTransport):
    """A transport for `httpx.Client`. `deadline` (of `time.monotonic`) ends whatever is under way, headers that
    come a byte at a time among them. Lets ForbiddenAddressError and UnknownHostError through."""

    def __init__(self, guard: Guard) -> None:
        self.backend = _Backend(guard)
        self.pool = httpcore.ConnectionPool(
            ssl_context=httpx.create_ssl_context(), network_backend=self.backend, keepalive_expiry=30.0
        )

    def until(self, deadline: float) -> None:
        """Set the moment at which everything ends."""
        self.backend.deadline = deadline

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        url = request.url
        asked = httpcore.Request(
            request.method,
            httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path),
            headers=request.headers.raw,
            content=request.stream,
            extensions=request.extensions,
        )
        with _mapped():
            came = self.pool.handle_request(asked)
        assert isinstance(came.stream, Iterable)
        return httpx.Response(came.status, headers=came.headers, stream=_Body(came), extensions=came.extensions)

    def close(self) -> None:
        self.pool.close()


class _Body(httpx.SyncByteStream):
    def __init__(self, came: httpcore.Response) -> None:
        self.came = came

    def __iter__(self) -> Iterator[bytes]:
        with _mapped():
            yield from self.came.iter_stream()

    def close(self) -> None:
        self.came.close()


class _mapped:  # noqa: N801 (a context manager, read as a verb)
    """Turns httpcore's errors into httpx's."""

    def __enter__(self) -> None: ...

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> None:
        for ours, theirs in _ERRORS:
            if isinstance(error, ours):
                raise theirs(str(error)) from error


class _Backend(httpcore.NetworkBackend):
    """Opens connections where the guard says, with no more time than is left."""

    def __init__(self, guard: Guard) -> None:
        self.guard = guard
        self.deadline = float("inf")
        self.inner = httpcore.SyncBackend()

    def left(self, timeout: float | None, late: type[Exception] = httpcore.ReadTimeout) -> float:
        """Seconds for the next step. Raises when none are left."""
        left = self.deadline - time.monotonic()
        if left <= 0:
            raise late("the time for this page is over")
        return min(left, 60.0 if timeout is None else timeout)

    def connect_tcp(
        self, host: str, port: int, timeout: float | None = None, local_address: str | None = None,
        socket_options: Any = None,
    ) -> httpcore.NetworkStream:  # fmt: skip
        try:
            address = self.guard.address(host, port, self.left(timeout, httpcore.ConnectTimeout))
        except (ForbiddenAddressError, UnknownHostError):
            raise
        left = self.left(timeout, httpcore.ConnectTimeout)
        return _Stream(self.inner.connect_tcp(address, port, left, local_address, socket_options), self)

    def connect_unix_socket(self, path: str, timeout: float | None = None, socket_options: Any = None) -> Any:
        raise ForbiddenAddressError("sockets of this machine are not spoken to")

    def sleep(self, seconds: float) -> None:
        time.sleep(seconds)


class _Stream(httpcore.NetworkStream):
    def __init__(self, inner: httpcore.NetworkStream, backend: _Backend) -> None:
        self.inner = inner
        self.backend = backend

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self.inner.read(max_bytes, self.backend.left(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self.inner.write(buffer, self.backend.left(timeout))

    def close(self) -> None:
        with suppress(Exception):
            self.inner.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        return _Stream(self.inner.start_tls(ssl_context, server_hostname, self.backend.left(timeout)), self.backend)

    def get_extra_info(self, info: str) -> Any:
        return self.inner.get_extra_info(info)
