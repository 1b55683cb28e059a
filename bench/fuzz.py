"""Mutated documents against the loaders and the readers: `python bench/fuzz.py 100000 [SEED]`.

Seeds are the shipped samples and files of every format made from them. Each mutation is loaded and read; a crash
(an exception that comes out), a hang (over 2 s) or a refusal without reason or advice is printed with the seed
that repeats it, and kept in /tmp/partystate-fuzz. Memory is looked at every thousand documents. Exits 1 if
anything was found.
"""

from __future__ import annotations

import gzip
import json
import random
import resource
import signal
import sys
import tempfile
import time
import traceback
from collections import Counter
from pathlib import Path

from partystate import samples
from partystate.charter import Charter, load_charter
from partystate.documents import Document, Refusal, load
from partystate.reading import read

SECONDS = 2.0
KEPT = Path(tempfile.gettempdir()) / "partystate-fuzz"
WORDS = (
    "Political Bureau", "member of the", "Kim Jong Un", ",", " and ", "\n\n", "(KCNA) --", "-0-", "was elected", "on",
    "2020-13-45", "Juche 0", "\u200b", "\x00", "\ufeff", "<p>", "</html>", '"', "{", "}", "\\u0000", "조선로동당",
    "정치국", "\U0001f600", "ﬁ", "İ", "first ", "10000000000000000000 tonnes",
    "8th ", "%", "(", ")", "[", "«", "“",
    "\r", "\t" * 50, "a" * 3000, "of the " * 300, "Kim " * 400, ", " * 500, "(" * 300, "ha " * 200, "1," * 400,
    "and KPA Generals ",
)  # fmt: skip


def sources() -> dict[str, list[bytes]]:
    """Files of every format, by ending."""
    import io

    import pyarrow as pa
    import pyarrow.parquet as parquet

    charter = load_charter()
    rows = [
        {"id": d.id, "title": d.title, "text": d.text[d.title_end :].strip(), "published": str(d.published or "")}
        for d in load(samples.paths(), vocabulary=charter.vocabulary())
        if isinstance(d, Document)
    ]
    texts = [f"{row['title']}\n\n{row['text']}".encode() for row in rows]
    few = rows[:6]
    table = io.BytesIO()
    parquet.write_table(pa.Table.from_pylist(few), table)
    html = [
        f"<html lang='en'><head><title>{row['title']}</title></head><body><article><h1>{row['title']}</h1>"
        f"<p>{'</p><p>'.join(str(row['text']).split(chr(10) * 2))}</p></article></body></html>".encode()
        for row in rows
    ]
    jsonl = "\n".join(json.dumps(row, ensure_ascii=False) for row in few).encode()
    csv = b"id,title,text\n" + b"\n".join(
        f'{row["id"]},"{str(row["title"]).replace(chr(34), "")}","{str(row["text"]).replace(chr(34), "")}"'.encode()
        for row in few
    )
    head = b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/\r\nContent-Length: "
    warc = [
        b"%s%d\r\n\r\n%s\r\n\r\n" % (head, len(block), block)
        for block in (b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page for page in html[:3])
    ]
    return {
        ".txt": texts, ".md": texts, ".html": html, ".jsonl": [jsonl], ".json": [json.dumps(few).encode()],
        ".csv": [csv], ".parquet": [table.getvalue()], ".jsonl.gz": [gzip.compress(jsonl, mtime=0)],
        ".warc": [b"".join(warc)], ".warc.gz": [b"".join(gzip.compress(one, mtime=0) for one in warc)], "": texts,
    }  # fmt: skip


def mutated(data: bytes, other: bytes, r: random.Random) -> bytes:
    """A file with a few things wrong in it."""
    made = bytearray(data)
    for _ in range(r.choice((1, 1, 2, 3, 8))):
        at, end = r.randrange(len(made) + 1), r.randrange(len(made) + 1)
        match r.randrange(9):
            case 0:
                made[at : at + r.randrange(1, 9)] = r.randbytes(r.randrange(9))
            case 1:
                made[at:at] = r.choice(WORDS).encode("utf-8", "surrogatepass")
            case 2:
                del made[min(at, end) : min(min(at, end) + 400, max(at, end))]
            case 3:
                piece = bytes(made[min(at, end) : min(min(at, end) + 200, max(at, end))])
                made[at:at] = piece * r.choice((1, 2, 20))
            case 4:
                made[at:at] = other[end % (len(other) + 1) :][:500]
            case 5:
                made = made[:at] or bytearray(b"x")
            case 6 if made:
                made[at % len(made)] ^= 1 << r.randrange(8)
            case 7:
                old, new = r.choice((b" ", b",", b"\n", b".", b"the")), r.choice((b"", b"\n", b", ", b"  "))
                made = bytearray(bytes(made).replace(old, new))
            case _:
                made[at:at] = bytes(made[at : at + 30][::-1])
    return bytes(made)


class HangError(BaseException):
    """A document took too long (no Exception, so that nothing on the way swallows it)."""


def _hang(signum: int, frame: object) -> None:
    raise HangError


def one(path: Path, charter: Charter) -> Counter[str]:
    """Load and read one file; what came of it. Raises what should not come out."""
    found: Counter[str] = Counter()
    for item in load(path, vocabulary=charter.vocabulary()):
        if isinstance(item, Refusal):
            found["refusals"] += 1
            if not item.reason or not item.advice:
                raise AssertionError(f"a refusal without reason or advice: {item}")
            continue
        found["documents"] += 1
        item.text.encode()  # clean text is always UTF-8
        report = read(item, charter)
        json.dumps(report.to_json(), allow_nan=False).encode()
        found["events"] += len(report.events)
    return found


def fuzz(count: int, seed: int = 1, kept: Path = KEPT) -> tuple[list[str], Counter[str], list[float]]:
    """Faults, sums, and MiB in memory at the beginning, after each thousand, and at the end."""
    charter, formats = load_charter(), sources()
    faults: list[str] = []
    sums: Counter[str] = Counter()
    memory: list[float] = []
    signal.signal(signal.SIGPROF, _hang)
    with tempfile.TemporaryDirectory() as folder:
        for ending, files in formats.items():  # what is loaded once is not the fault of the first mutation
            warm = Path(folder) / f"w{ending}"
            warm.write_bytes(files[0])
            one(warm, charter)
        for number in range(count):
            r = random.Random(f"{seed}:{number}")
            ending = r.choice((*formats, ".txt", ".txt", ".txt"))
            path = Path(folder) / f"f{ending}"
            path.write_bytes(mutated(r.choice(formats[ending]), r.choice(formats[".txt"]), r))
            began = time.process_time()
            signal.setitimer(signal.ITIMER_PROF, SECONDS)  # of processor time: others may be busy here
            try:
                sums.update(one(path, charter))
            except HangError:
                faults.append(f"{seed}:{number}{ending}: over {SECONDS} s in " + _where())
            except BaseException as error:
                if isinstance(error, KeyboardInterrupt):
                    raise
                faults.append(f"{seed}:{number}{ending}: {type(error).__name__}: {error} in " + _where())
            finally:
                signal.setitimer(signal.ITIMER_PROF, 0)
            sums["slowest ms"] = max(sums["slowest ms"], int((time.process_time() - began) * 1000))
            if len(faults) > sums["kept"]:
                sums["kept"] = len(faults)
                kept.mkdir(parents=True, exist_ok=True)
                (kept / f"{seed}-{number}{ending or '.bin'}").write_bytes(path.read_bytes())
                print(faults[-1], file=sys.stderr, flush=True)
            if number % 1000 == 0 or number == count - 1:
                pages = int(Path("/proc/self/statm").read_text().split()[1])
                memory.append(round(pages * resource.getpagesize() / 2**20, 1))
    return faults, sums, memory


def _where() -> str:
    frames = [frame for frame in traceback.extract_tb(sys.exc_info()[2]) if "partystate" in frame.filename]
    return " < ".join(f"{Path(frame.filename).name}:{frame.lineno}" for frame in reversed(frames[-4:]))


if __name__ == "__main__":
    began = time.monotonic()
    found, sums, memory = fuzz(int(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1)
    took = time.monotonic() - began
    print(json.dumps({"faults": len(found), "seconds": round(took), "memory": memory, **sums}))
    sys.exit(bool(found))
