"""Which hosts may be spoken to: only addresses of the public internet, looked at after the name was resolved."""

from __future__ import annotations

import socket
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from concurrent.futures import TimeoutError as TooLate
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network

Address = IPv4Address | IPv6Address
Network = IPv4Network | IPv6Network
Resolve = Callable[[str, int], list[str]]

_NAT64 = ip_network("64:ff9b::/96")
"""Addresses of this network end in the IPv4 address that is meant (RFC 6052)."""


class ForbiddenAddressError(Exception):
    """A host that may not be spoken to; the message says which address of it, and why."""


class UnknownHostError(Exception):
    """A name that has no address."""


def system_resolve(host: str, port: int) -> list[str]:
    """The addresses of a host, as the system knows them. Raises UnknownHostError."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise UnknownHostError(f"no address is known for {host}") from error
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


def is_public(address: Address) -> bool:
    """Whether an address is one of the public internet: not private, loopback, link-local, shared or reserved."""
    if isinstance(address, IPv6Address):
        inner = address.ipv4_mapped or address.sixtofour or (address.teredo[1] if address.teredo else None)
        if inner is None and address in _NAT64:
            inner = IPv4Address(int(address) & 0xFFFFFFFF)
        if inner is not None:
            return is_public(inner)
        if address.is_site_local:
            return False
    return address.is_global and not address.is_multicast and not address.is_reserved


@dataclass(frozen=True, slots=True)
class Guard:
    """Finds the address to connect to. `allowed` are networks that may be spoken to although they are not public;
    `resolve` turns a name and a port into addresses."""

    allowed: Sequence[Network] = ()
    resolve: Resolve = system_resolve

    @classmethod
    def allowing_private(cls) -> Guard:
        """A guard that lets everything pass: for a proxy or mirror inside one's own network."""
        return cls((ip_network("0.0.0.0/0"), ip_network("::/0")))

    def address(self, host: str, port: int, timeout: float | None = None) -> str:
        """The address to connect to for a host. The caller must connect to it and not resolve the name again, or a
        name server could give another answer in between.

        Raises ForbiddenAddressError if any address of the host is not allowed, UnknownHostError if it has none
        (or the name servers take longer than `timeout` seconds).
        """
        found = self._addresses(host.strip("[]"), port, timeout)
        for address in found:
            if not is_public(address) and not any(address in network for network in self.allowed):
                raise ForbiddenAddressError(f"{host} is at {address}, which is not an address of the public internet")
        if not found:
            raise UnknownHostError(f"no address is known for {host}")
        return str(found[0])

    def _addresses(self, host: str, port: int, timeout: float | None) -> list[Address]:
        try:
            return [ip_address(host)]
        except ValueError:
            pass
        pool = ThreadPoolExecutor(1, "partystate-resolve")
        try:
            found = pool.submit(self.resolve, host, port).result(timeout)
        except TooLate as error:
            raise UnknownHostError(f"the name servers did not answer for {host}") from error
        finally:
            pool.shutdown(wait=False)
        return [ip_address(text.partition("%")[0]) for text in found]
