"""Fifty times `kill -9`, at random moments: `python bench/kills.py [KILLS [SEED [POSTGRES_URL {}]]]`.

Ingest, migration, judgements and copying are killed and begun again, until each has been killed its share of times and
has then come to its end. What is in the ledgers then must be what an undisturbed run makes, row for row, times of
recording left out, and the chain must hold; after each kill the ledger must open and its chain must hold. Prints JSON;
exits 1 if anything was lost, doubled or half there.
"""

from __future__ import annotations

import itertools
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from partystate.api import Ledger
from partystate.charter import load_charter
from partystate.ledger import migrating
from partystate.ledger.applying import comparable
from partystate.ledger.copying import TRUTH, columns, copy, differing, tables
from partystate.ledger.database import Database
from partystate.ledger.judging import judge
from partystate.ledger.verifying import verify_all
from synthetic import write

DOCUMENTS, JUDGEMENTS = 1500, 6
SHARES = {"ingest": 0.5, "judge": 0.2, "copy": 0.15, "migrate": 0.15}
TIMES = {"recorded_at"}


def act(action: str, *places: str) -> None:
    """What is killed, as a process of its own; begun again it goes on where it was."""
    if action == "ingest":
        with Ledger.open(places[1]) as ledger:
            ledger.ingest([places[0]], charter=load_charter(), jobs=2)
    elif action == "judge":
        with Ledger.open(places[0]) as ledger:
            done = ledger.database.rows("SELECT count(*) FROM judgements")[0][0]
            statements = ledger.database.rows("SELECT statement FROM post_attestations ORDER BY statement")
            people = ledger.database.rows("SELECT person FROM persons ORDER BY person")
            for n in range(done, JUDGEMENTS):
                if n % 2:
                    judge(ledger.database, "merge", "person", people[n][0], value=people[-n][0], author="bench")
                else:
                    judge(ledger.database, "reject", "statement", statements[n * 20][0], author="bench")
    elif action == "copy":
        with Ledger.open(places[0]) as source, Ledger.open(places[1]) as target:
            if not target.database.rows("SELECT 1 FROM batches LIMIT 1"):  # whole or nothing
                copy(source.database, target.database)
    else:
        Ledger.open(places[0]).close()


def rows(place: str) -> dict[str, list[object]]:
    """All there is in a ledger but the times of recording."""
    with Ledger.open(place) as ledger:
        found: dict[str, list[object]] = dict(comparable(ledger.database))
        for table in TRUTH:
            names = ", ".join(f'"{name}"' for name in columns(table) if name not in TIMES)
            found[table] = sorted(ledger.database.rows(f"SELECT {names} FROM {table}"), key=repr)
    return found


def old(place: str, full: str) -> None:
    """A ledger of the schema before the last one, with all of another that it can hold."""
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


def unlike(one: str, other: str) -> list[str]:
    """The tables that are not the same in two ledgers, times included."""
    with Ledger.open(one) as a, Ledger.open(other) as b, a.database.reading(), b.database.reading():
        return list(differing(a.database, b.database))


def start(action: str, *places: str) -> subprocess.Popen[bytes]:
    """The action as a process, with a group of its own."""
    return subprocess.Popen([sys.executable, __file__, "act", action, *places], start_new_session=True)


def killed(action: str, places: tuple[str, ...], within: float, r: random.Random) -> bool:
    """Start it and kill it after some part of the time it takes; False if it came to its end before."""
    process = start(action, *places)
    try:
        process.wait(r.uniform(0.1, 1.0) * within)
        return False
    except subprocess.TimeoutExpired:
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
        return True


def run(kills: int, seed: int, make: object = None, documents: int = DOCUMENTS) -> dict[str, object]:
    """Kill, and compare; gives what came of it."""
    r, faults, done = random.Random(seed), list[str](), Counter[str]()
    with tempfile.TemporaryDirectory() as folder:
        numbers = itertools.count(1)

        def new() -> str:
            return make(next(numbers)) if callable(make) else str(Path(folder) / f"{next(numbers)}.db")

        write(Path(folder) / "in", documents)
        source, took = str(Path(folder) / "in"), dict[str, float]()

        def undisturbed(action: str, *places: str) -> None:
            began = time.monotonic()
            if start(action, *places).wait():
                faults.append(f"{action}: failed undisturbed")
            took[action] = time.monotonic() - began

        whole, judged, upgraded = new(), new(), new()
        undisturbed("ingest", source, whole)
        undisturbed("copy", whole, judged)
        undisturbed("judge", judged)
        old(upgraded, whole)
        undisturbed("migrate", upgraded)
        kept = rows(whole)
        expected = {"ingest": kept, "copy": kept, "judge": rows(judged), "migrate": rows(upgraded)}
        for action, share in SHARES.items():
            while done[action] < kills * share and not faults:
                place = new()
                if action == "judge":
                    with Ledger.open(whole) as one, Ledger.open(place) as two:
                        copy(one.database, two.database)
                elif action == "migrate":
                    old(place, whole)
                places = {"ingest": (source, place), "copy": (whole, place)}.get(action, (place,))
                while killed(action, places, took[action], r):
                    done[action] += 1
                    with Ledger.open(place) as ledger:  # this may migrate it: then there is nothing left to kill
                        faults += [f"{action}: {fault}" for fault in verify_all(ledger.database)]
                    if faults or done[action] >= kills * share:
                        break
                if start(action, *places).wait():
                    faults.append(f"{action}: did not come to its end")
                elif rows(place) != expected[action]:
                    faults.append(f"{action}: not what an undisturbed run makes")
                with Ledger.open(place) as ledger:
                    faults += [f"{action}: {f}" for f in verify_all(ledger.database, projections=action != "migrate")]
                if action == "copy":
                    faults += [f"copy: {name} differs" for name in unlike(whole, place)]
    return {"kills": done.total(), "by action": dict(done), "seconds undisturbed": took, "faults": faults}


def main(words: list[str]) -> int:
    """Run, and print JSON."""
    if words[:1] == ["act"]:
        act(*words[1:])
        return 0
    make = None
    if len(words) > 2:
        import psycopg

        server = words[2]

        def make(number: int) -> str:
            with psycopg.connect(server.format("postgres"), autocommit=True) as connection:
                connection.execute(f"CREATE DATABASE kills_{os.getpid()}_{number}".encode())
            return server.format(f"kills_{os.getpid()}_{number}")

    found = run(int(words[0]) if words else 50, int(words[1]) if len(words) > 1 else 1, make)
    print(json.dumps(found, indent=1))
    return 1 if found["faults"] else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
