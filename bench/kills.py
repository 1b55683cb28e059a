"""Fifty times `kill -9`, at random moments: `python bench/kills.py sqlite|postgresql [KILLS [SEED]] [--keep]`.

Ingest, judgements, copies (between the engines too) and migrations are killed and begun again, until each has been
killed its share of times and has then come to its end. On PostgreSQL the server too is killed under them, in three
ways, and started again. What is in the ledgers then must be what an undisturbed run makes, row for row, times of
recording left out, what the resolvers go by included; after each kill the ledger must open and its chain must hold.
Prints JSON, which `--keep` puts into `results/kills.json`; exits 1 if anything was lost, doubled or half there.
"""

from __future__ import annotations

import itertools
import json
import multiprocessing
import os
import random
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from multiprocessing.context import ForkProcess
from pathlib import Path
from typing import Any

import acting
import machine
from partystate.api import Ledger
from partystate.ledger import migrating
from partystate.ledger.applying import comparable
from partystate.ledger.copying import TRUTH, columns, differing, tables
from partystate.ledger.database import Database
from partystate.ledger.verifying import verify_all
from synthetic import write

HERE = Path(__file__).parent
FORK = multiprocessing.get_context("fork")
DOCUMENTS = 1000
TIMES = {"recorded_at"}
ENDS_WITHIN = 300.0
"""Seconds that a process may take to its end; one that hangs is a fault."""
SHARES = {
    "sqlite": {("ingest", "process"): 0.4, ("judge", "process"): 0.2, ("copy", "process"): 0.2,
               ("migrate", "process"): 0.2},
    "postgresql": {("ingest", "process"): 0.25, ("judge", "process"): 0.15, ("copy", "process"): 0.15,
                   ("migrate", "process"): 0.1, ("ingest", "server"): 0.2, ("judge", "server"): 0.05,
                   ("copy", "server"): 0.05, ("migrate", "server"): 0.05},
}  # fmt: skip
"""For each engine: what is acting, who is killed, and the share of all kills."""


class Files:
    """Ledgers as files of a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.numbers = itertools.count(1)

    def new(self) -> str:
        """An empty place."""
        return str(self.folder / f"{next(self.numbers)}.db")

    def clone(self, place: str) -> str:
        """Another place with the same ledger."""
        made = self.new()
        Path(made).write_bytes(Path(place).read_bytes())
        return made


class Databases:
    """Ledgers as databases of a server, which can be killed."""

    def __init__(self, server: Any) -> None:
        self.server = server
        self.numbers = itertools.count(1)

    def new(self, template: str = "template1") -> str:
        """An empty place, or a copy of another database."""
        import psycopg

        name = f"kills_{next(self.numbers)}"
        with psycopg.connect(self.server.url.format("postgres"), autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name} TEMPLATE {template}".encode())
        return str(self.server.url.format(name))

    def clone(self, place: str) -> str:
        """Another place with the same ledger."""
        return self.new(database_of(place))

    def crash(self, place: str, how: str) -> None:
        """Kill the server: its first process, all at once, or the ones that serve a database."""
        import psycopg

        if how == "stopped at once":
            self.server.stop()
        elif how == "first process killed":
            self.server.kill()
        else:  # the server ends all its processes then, and recovers by itself
            name = database_of(place)
            with psycopg.connect(self.server.url.format("postgres")) as connection:
                found = connection.execute("SELECT pid FROM pg_stat_activity WHERE datname = %s", (name,)).fetchall()
            for (process,) in found:
                with suppress(ProcessLookupError):  # it has ended by itself since
                    os.kill(process, signal.SIGKILL)

    def recover(self, how: str) -> None:
        """Have the server run again, and wait until it answers."""
        import psycopg

        if how != "serving process killed":
            self.server.start()
        for _ in range(600):
            try:
                return psycopg.connect(self.server.url.format("postgres")).close()
            except psycopg.OperationalError:
                time.sleep(0.1)
        raise RuntimeError("the server does not come back")


def database_of(place: str) -> str:
    """The name of the database that a URL leads to."""
    return place.partition("?")[0].rpartition("/")[2]


Work = tuple[tuple[str, ...], str, Any]
"""The words of an action, the place it writes to, and the rows expected there in the end."""
CRASHES = ("stopped at once", "first process killed", "serving process killed")


@dataclass(slots=True)
class Kills:
    """One run: what was killed, and what was wrong afterwards."""

    folder: Path
    places: Files | Databases
    files: Files
    random: random.Random
    faults: list[str] = field(default_factory=list)
    done: Counter[str] = field(default_factory=Counter)
    writing: int = 0
    """Kills while a transaction that writes was open."""
    took: dict[str, float] = field(default_factory=dict)
    """Seconds that an action takes undisturbed, from where it begins to act."""

    def start(self, action: str, *places: str) -> ForkProcess:
        """The action as a process; returns when it begins to act."""
        state, errors = self.folder / "state", self.folder / "errors"
        state.write_bytes(b"0")
        errors.write_bytes(b"")
        process = FORK.Process(target=acting.act, args=(str(state), str(errors), action, places))
        process.start()
        while self.state() == b"0" and process.exitcode is None:
            time.sleep(0.005)
        return process

    def state(self) -> bytes:
        return (self.folder / "state").read_bytes()

    def complaint(self, process: ForkProcess) -> str:
        """What a process had to complain of, once it has ended; one that does not end is ended."""
        process.join(ENDS_WITHIN)
        if process.exitcode is None:
            process.kill()
            process.join()
            return "hangs"
        return (self.folder / "errors").read_text()

    def ended(self, process: ForkProcess, what: str) -> bool:
        """Whether a process comes to its end, and a good one."""
        said = self.complaint(process)
        if process.exitcode:
            self.faults.append(f"{what}: {said[-800:]}")
        return not process.exitcode

    def undisturbed(self, action: str, *places: str) -> None:
        """Run an action, and note how long it takes."""
        process = self.start(action, *places)
        began = time.monotonic()
        self.ended(process, f"{action}, undisturbed")
        self.took[action] = max(self.took.get(action, 0.0), time.monotonic() - began)

    def killed(self, action: str, victim: str, words: tuple[str, ...], place: str) -> bool:
        """Start an action and kill after some part of the time it takes; False if it came to its end before."""
        process = self.start(action, *words)
        process.join(self.random.uniform(0, 1.0) * self.took[action])
        if process.exitcode is not None:
            self.ended(process, action)
            return False
        inside = self.state() == b"2"
        if victim == "process":
            process.kill()
            process.join()
        else:
            assert isinstance(self.places, Databases)
            how = self.random.choice(CRASHES)
            self.places.crash(place, how)
            said = self.complaint(process)
            self.places.recover(how)
            if not process.exitcode:  # it had just ended
                return False
            if "LedgerError: " not in said or "again" not in said or "Traceback" in said:
                self.faults.append(f"{action}, {how}: says {said[-800:]}")
            self.done[how] += 1
        self.done[f"{action}, {victim}"] += 1
        self.writing += inside
        return True

    def look(self, what: str, place: str, *, projections: bool = False) -> None:
        """Open a ledger and look for faults; this may migrate it: then there is nothing left to kill."""
        with Ledger.open(place) as ledger:
            self.faults += [f"{what}: {f}" for f in verify_all(ledger.database, projections=projections)]

    def share(self, action: str, victim: str, count: float, begin: Callable[[], Work]) -> None:
        """Kill an action until it was killed so often, comparing with what is expected each time it came to its end.

        `begin` makes the place ready.
        """
        what = f"{action}, {victim}"
        while self.done[what] < count and not self.faults:
            words, place, expected = begin()
            while self.done[what] < count and self.killed(action, victim, words, place):
                self.look(what, place)
                if self.faults:
                    return
            if self.ended(self.start(action, *words), what) and rows(place) != expected:
                self.faults.append(f"{what}: not what an undisturbed run makes")
            self.look(what, place, projections=action != "migrate")
            if action == "copy" and unlike(words[0], place):
                self.faults.append(f"{what}: differs from its source in {', '.join(unlike(words[0], place))}")


def rows(place: str) -> dict[str, list[object]]:
    """All there is in a ledger but the times of recording."""
    with Ledger.open(place) as ledger:
        found: dict[str, list[object]] = dict(comparable(ledger.database))
        for table in TRUTH:
            names = ", ".join(f'"{name}"' for name in columns(table) if name not in TIMES)
            found[table] = sorted(ledger.database.rows(f"SELECT {names} FROM {table}"), key=repr)
    return found


def unlike(one: str, other: str) -> list[str]:
    """The tables that are not the same in two ledgers, times included."""
    with Ledger.open(one) as a, Ledger.open(other) as b, a.database.reading(), b.database.reading():
        return list(differing(a.database, b.database))


def old(place: str, full: str) -> str:
    """Make a ledger of the schema before the last one, with all of another that it can hold; gives its place."""
    from alembic import command
    from alembic.config import Config
    from sqlalchemy import create_engine

    database = Database(place)
    engine = create_engine(database.sqlalchemy_url)
    config = Config()
    config.set_main_option("script_location", str(Path(migrating.__file__).parent / "migrations"))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, migrating.REVISIONS[-2])
    engine.dispose()
    with Ledger.open(full) as source:
        for table in (name for name in tables() if name in database.tables()):
            cursor = database.execute(f"SELECT * FROM {table}")
            names = [f'"{column[0]}"' for column in cursor.description]
            database.insert(table, names, source.database.rows(f"SELECT {', '.join(names)} FROM {table}"))
    if database.dialect == "sqlite":
        database.execute("INSERT INTO documents_fts (documents_fts) VALUES ('rebuild')")
    database.close()
    return place


def verdicts(place: str) -> list[dict[str, Any]]:
    """Judgements of every kind on what a ledger holds."""
    with Ledger.open(place) as ledger:
        ask = ledger.database.rows
        said = ask("SELECT id, value FROM statements WHERE property = 'post' ORDER BY id")
        people = [row[0] for row in ask("SELECT person FROM persons ORDER BY public_mentions DESC, person")]
        shas = [
            [row[0] for row in ask("SELECT DISTINCT d.sha256 FROM person_documents p JOIN documents d ON d.doc = p.doc "
                                   "WHERE p.person = ? ORDER BY d.sha256", (person,))]
            for person in people[:4]
        ]  # fmt: skip
    return [
        {"kind": "reject", "target_kind": "statement", "target": said[20][0]},
        {"kind": "merge", "target_kind": "person", "target": people[9], "value": people[2]},
        {"kind": "split", "target_kind": "person", "target": people[0],
         "value": {"as": f"{people[0]}.bench", "documents": shas[0][:3]}},
        {"kind": "undo", "target_kind": "judgement", "target": "2"},
        {"kind": "correct", "target_kind": "statement", "target": said[40][0],
         "value": {**json.loads(said[40][1]), "post": "clerk of the Archive"}},
        {"kind": "undo", "target_kind": "judgement", "target": "3"},
        {"kind": "merge", "target_kind": "person", "target": people[3], "value": people[1]},
    ]  # fmt: skip


def run(engine: str = "sqlite", kills: int = 50, seed: int = 1, documents: int = DOCUMENTS) -> dict[str, Any]:
    """Kill, and compare; gives what came of it."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        files = Files(folder)
        places: Files | Databases = files
        if engine == "postgresql":
            sys.path.append(str(HERE.parent / "tests" / "support"))
            from postgres import serving

            places = Databases(stack.enter_context(serving()))
        found = Kills(folder, places, files, random.Random(seed))
        write(folder / "in", documents)
        source = str(folder / "in")
        acting.ready(source)

        whole, file = places.new(), files.new()
        found.undisturbed("ingest", source, whole)
        found.undisturbed("ingest", source, file)
        kept = rows(whole)
        if rows(file) != kept:
            found.faults.append("ingest: the engines do not make the same ledger")
        said = json.dumps(verdicts(whole))
        judged, upgraded, earlier = places.clone(whole), places.new(), old(places.new(), whole)
        found.undisturbed("judge", judged, said)
        found.undisturbed("copy", whole, upgraded)
        before = places.clone(earlier)
        found.undisturbed("migrate", before)
        expected = {"judge": rows(judged), "migrate": rows(before)}
        ways = itertools.cycle([(file, places), (whole, files), (whole, places)])

        def begin_ingest() -> Work:
            place = places.new()
            return (source, place), place, kept

        def begin_judge() -> Work:
            place = places.clone(whole)
            return (place, said), place, expected["judge"]

        def begin_migrate() -> Work:
            place = places.clone(earlier)
            return (place,), place, expected["migrate"]

        def begin_copy() -> Work:
            here, there = next(ways)
            place = there.new()
            return (here, place), place, kept

        begins = {"ingest": begin_ingest, "judge": begin_judge, "migrate": begin_migrate, "copy": begin_copy}
        for (action, victim), share in SHARES[engine].items():
            found.share(action, victim, kills * share, begins[action])
    return {
        "kills": sum(count for what, count in found.done.items() if what not in CRASHES),
        "in a transaction": found.writing,
        "by action": dict(found.done),
        "seconds undisturbed": {action: round(seconds, 1) for action, seconds in found.took.items()},
        "faults": found.faults,
    }


def main(words: list[str]) -> int:
    """Run, and print JSON."""
    engine, *numbers = [word for word in words if not word.startswith("--")] or ["sqlite"]
    found = run(engine, *map(int, numbers))
    print(json.dumps(found, indent=1))
    if "--keep" in words:
        machine.keep("kills", {**(machine.kept("kills") or {}), engine: found})
    return 1 if found["faults"] else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
