"""Which addresses are of the public internet."""

from __future__ import annotations

import time
from ipaddress import ip_address

import pytest

from partystate.fetching.addresses import ForbiddenAddressError, Guard, UnknownHostError, is_public

NOT_PUBLIC = (
    "127.0.0.1", "127.8.8.8", "0.0.0.0", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1", "169.254.169.254",
    "100.64.0.1", "192.0.2.1", "198.18.0.1", "224.0.0.1", "255.255.255.255", "240.0.0.1", "::", "::1", "fe80::1",
    "fc00::1", "fd12:3456::1", "fec0::1", "ff02::1", "2001:db8::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1",
    "2002:7f00:1::", "2002:a00:1::", "64:ff9b::7f00:1", "64:ff9b::a9fe:a9fe", "2001:0:4136:e378:8000:63bf:80ff:fffe",
)  # fmt: skip
PUBLIC = ("93.184.215.14", "8.8.8.8", "175.45.176.71", "2606:2800:21f:cb07::1", "::ffff:808:808", "64:ff9b::808:808")


@pytest.mark.parametrize("address", NOT_PUBLIC)
def test_an_address_inside_is_refused_however_it_is_written(address: str) -> None:
    assert not is_public(ip_address(address))
    with pytest.raises(ForbiddenAddressError, match="not an address of the public internet"):
        Guard(resolve=lambda host, port: [address]).address("news.example", 80)
    with pytest.raises(ForbiddenAddressError):
        Guard().address(f"[{address}]" if ":" in address else address, 80)


@pytest.mark.parametrize("address", PUBLIC)
def test_an_address_outside_is_given(address: str) -> None:
    assert Guard(resolve=lambda host, port: [address]).address("news.example", 443) == address


def test_one_inner_address_among_outer_ones_is_enough_to_refuse() -> None:
    with pytest.raises(ForbiddenAddressError, match=r"news.example is at 10\.0\.0\.1"):
        Guard(resolve=lambda host, port: ["8.8.8.8", "10.0.0.1"]).address("news.example", 80)


def test_what_is_allowed_passes() -> None:
    guard = Guard.allowing_private()
    assert guard.address("127.0.0.1", 80) == "127.0.0.1"
    assert guard.address("[::1]", 80) == "::1"


def test_a_name_without_address_or_answer_is_said() -> None:
    with pytest.raises(UnknownHostError):
        Guard(resolve=lambda host, port: []).address("news.example", 80)
    with pytest.raises(UnknownHostError, match="did not answer"):
        Guard(resolve=lambda host, port: time.sleep(1) or []).address("news.example", 80, 0.05)
