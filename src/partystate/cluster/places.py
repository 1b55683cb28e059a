"""Files here or in an object store, by path or fsspec address (`s3://…`, `gs://…`, `file://…`)."""

from __future__ import annotations

import os
from pathlib import Path
from typing import IO, Any
from uuid import uuid4

import fsspec


def is_remote(place: str) -> bool:
    """Whether a place is an address for fsspec and no path of this machine."""
    return "://" in place


class Folder:
    """A folder whose files are replaced whole: nobody ever sees half of one."""

    def __init__(self, place: str | Path) -> None:
        self.place = str(place).rstrip("/")
        self.files, self.root = fsspec.core.url_to_fs(self.place)

    def __reduce__(self) -> tuple[type[Folder], tuple[str]]:
        return Folder, (self.place,)

    def path(self, name: str) -> str:
        """The full path of a file, as the file system names it."""
        return f"{self.root}/{name}"

    def exists(self, name: str) -> bool:
        """Whether the file is there."""
        return bool(self.files.exists(self.path(name)))

    def open(self, name: str) -> IO[bytes]:
        """Open a file for reading. Raises OSError."""
        opened: IO[bytes] = self.files.open(self.path(name), "rb")
        return opened

    def read(self, name: str) -> bytes | None:
        """The content of a small file, None if it is not there."""
        try:
            return bytes(self.files.cat_file(self.path(name)))
        except FileNotFoundError:
            return None

    def write(self, name: str, data: bytes) -> None:
        """Write a small file whole. Raises OSError."""
        with self.replacing(name) as file:
            file.write(data)

    def replacing(self, name: str) -> _Replacing:
        """A new file of this name, which takes the place of the old one when its `with` block ends well."""
        return _Replacing(self, name)

    def remove(self, name: str) -> None:
        """Take a file away if it is there."""
        if self.exists(name):
            self.files.rm_file(self.path(name))

    def names(self) -> list[str]:
        """The names of the files, sorted."""
        if not self.files.exists(self.root):
            return []
        return sorted(os.path.basename(path) for path in self.files.ls(self.root, detail=False))  # noqa: PTH119


class _Replacing:
    def __init__(self, folder: Folder, name: str) -> None:
        self.folder = folder
        self.name = name
        self.partial = folder.path(f".{name}.{uuid4().hex}.partial")
        self.file: Any = None

    def __enter__(self) -> Any:
        self.folder.files.makedirs(self.folder.root, exist_ok=True)
        self.file = self.folder.files.open(self.partial, "wb")
        return self.file

    def __exit__(self, kind: object, error: object, trace: object) -> None:
        self.file.close()
        if kind is None:
            self.folder.files.mv(self.partial, self.folder.path(self.name))
        else:
            self.folder.files.rm_file(self.partial)
