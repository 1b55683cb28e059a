"""libFuzzer looks for paths through loaders and readers: `python bench/fuzz_atheris.py TARGET [libFuzzer options]`.

TARGET is one of `fuzz_targets.py`: files, english, korean, names, dates. Needs atheris, which is pinned apart from all
else (`pip install --require-hashes -r bench/fuzz.lock`) and has wheels for Linux only. An exception that comes out, or
more than 10 s of the clock (watched code is several times slower), ends the run, and libFuzzer keeps the input as
`crash-…` or `timeout-…`; the same command with that file in place of options repeats it. Options that are folders are
corpora to go on from and to add to. For a run of a minute: `make fuzz TARGET=english SECONDS=60`.
"""

from __future__ import annotations

import random
import sys
import tempfile
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["partystate"]):
    import fuzz_targets


class Mutator:
    """Changes inputs by words and sentences half of the time, and lets libFuzzer change bytes the other half: of bytes
    alone hardly any mutation of a sentence is a sentence."""

    def __init__(self, target: str) -> None:
        self.words = fuzz_targets.words(target)
        self.sentences = [
            sentence
            for seed in fuzz_targets.seeds(target)
            for sentence in seed[1:].decode("utf-8", "replace").replace("\n", ". ").split(". ")
            if 10 < len(sentence) < 500
        ]

    def __call__(self, data: bytearray, longest: int, seed: int) -> bytes:
        r = random.Random(seed)
        if len(data) < 2 or r.random() < 0.5:
            return bytes(atheris.Mutate(data, longest))
        text = bytes(data[1:]).decode("utf-8", "replace")
        for _ in range(r.choice((1, 1, 2, 4))):
            text = self.changed(text, r)
        made = text.encode("utf-8", "replace")[: longest - 1]
        return bytes(data[:1]) + made

    def changed(self, text: str, r: random.Random) -> str:
        """One word or sentence taken away, put in, moved or replaced."""
        parts, joint = (text.split(" "), " ") if r.random() < 0.7 else (text.split(". "), ". ")
        at, end = r.randrange(len(parts)), r.randrange(len(parts))
        new = r.choice(self.words if joint == " " else self.sentences)
        match r.randrange(5):
            case 0:
                parts[at] = new
            case 1:
                parts.insert(at, new)
            case 2:
                parts[at], parts[end] = parts[end], parts[at]
            case 3:
                del parts[min(at, end) : min(at, end) + r.randrange(1, 4)]
            case _:
                parts[at:at] = parts[min(at, end) : max(at, end)][:8]
        return joint.join(parts)


def main(target: str, options: list[str]) -> None:
    """Fuzz until something is found, or as long as the options say."""
    run = fuzz_targets.TARGETS[target]
    folder = Path(tempfile.mkdtemp(prefix=f"partystate-{target}-"))
    begin = folder / "seeds"
    begin.mkdir()
    for number, seed in enumerate(fuzz_targets.seeds(target)):
        if number % 40 == 0:
            run(seed)  # what is loaded once is not the fault of the first input
        (begin / str(number)).write_bytes(seed)
    words = folder / "words"
    words.write_text("".join(f'"{escaped(word)}"\n' for word in fuzz_targets.words(target)), encoding="ascii")
    usual = [f"-dict={words}", "-timeout=10", f"-max_len={fuzz_targets.LONGEST[target]}"]
    places = [] if any(Path(option).is_file() for option in options) else [str(begin)]
    mutator = {"custom_mutator": Mutator(target)} if target in ("english", "korean") else {}
    atheris.Setup([sys.argv[0], *usual, *options, *places], run, **mutator)
    atheris.Fuzz()


def escaped(word: str) -> str:
    """A word as libFuzzer's dictionaries spell it."""
    return "".join(f"\\x{byte:02x}" for byte in word.encode("utf-8", "replace"))


if __name__ == "__main__":
    if sys.argv[1:2] and sys.argv[1] in fuzz_targets.TARGETS:
        main(sys.argv[1], sys.argv[2:])
    else:
        sys.exit(f"one of {', '.join(fuzz_targets.TARGETS)}")
