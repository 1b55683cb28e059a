"""A vocabulary as a charter would supply it, and a folder to put input files in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from partystate.documents import Document, Refusal, Vocabulary, load

VOCABULARY = Vocabulary(
    glued_names=frozenset({"Kim Jong Un", "Kim Jong Il", "Kim Il Sung"}),
    outlets={
        "KCNA": "KCNA",
        "ACNC": "KCNA",
        "조선중앙통신": "KCNA",
        "Xinhua": "Xinhua",
        "Yonhap": "Yonhap",
        "Reuters": "Reuters",
    },
    eras={"Juche": 1911, "주체": 1911},
)


@pytest.fixture
def vocabulary() -> Vocabulary:
    return VOCABULARY


@pytest.fixture
def read(tmp_path: Path) -> Callable[..., list[Document | Refusal]]:
    """Write one file and load it."""

    def write_and_load(name: str, content: str | bytes, **options: object) -> list[Document | Refusal]:
        path = tmp_path / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return list(load([path], vocabulary=VOCABULARY, **options))  # type: ignore[arg-type]

    return write_and_load
