"""What README.md and docs/ show is true: their commands are typed and their Python is run.

In a ```console block each `$ partystate …` is typed in a folder where `partystate demo` was run, with the demo's ledger
in $PARTYSTATE_LEDGER, and what it prints is compared line by line: blanks count as one, "…" stands for anything, also
for whole lines, and an id of a statement for any id (a later `why` then asks for the one that was printed). A `text`
block behind "Save this as `NAME`" is saved. Other commands (make, export, …) are not typed.
"""

from __future__ import annotations

import doctest
import re
import shlex
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from partystate import samples
from partystate.cli.app import app

ROOT = Path(__file__).parents[2]
PAGES = sorted([ROOT / "README.md", *(ROOT / "docs").glob("*.md")])
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.DOTALL | re.MULTILINE)
SAVED = re.compile(r"Save this as `([^`]+)`")
ID = re.compile(r"\b[0-9a-f]{24}\b")


@pytest.fixture(scope="module")
def demo_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("demo")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        done = CliRunner().invoke(app, ["demo"])
    assert done.exit_code == 0, done.output
    return folder


@pytest.fixture
def here(demo_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of one's own with the demo's ledger, a report to read, and a folder of reports."""
    for file in demo_folder.iterdir():
        shutil.copy(file, tmp_path)
    (tmp_path / "reports").mkdir()
    for file in samples.paths():
        shutil.copy(file, tmp_path / "reports")
    shutil.copy(samples.paths()[0], tmp_path / "report.txt")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PARTYSTATE_LEDGER", "partystate-demo.db")
    monkeypatch.setenv("COLUMNS", "100")
    return tmp_path


def blocks(page: Path, language: str) -> Iterator[tuple[str, str]]:
    """The blocks of a language, each with the text before it."""
    text = page.read_text()
    last = 0
    for found in BLOCK.finditer(text):
        if found[1] == language:
            yield found[2], text[last : found.start()]
        last = found.end()


def typed(block: str) -> Iterator[tuple[str, list[str]]]:
    """The commands of a console block, each with the lines that it is shown to print."""
    command: str | None = None
    shown: list[str] = []
    for line in block.splitlines():
        if line.startswith("$ "):
            if command is not None:
                yield command, shown
            command, shown = line[2:].partition("  #")[0].strip(), []
        else:
            shown.append(line)
    if command is not None:
        yield command, shown


def pattern(shown: list[str]) -> re.Pattern[str]:
    """What the shown lines match; each id of a statement is a group of its own."""
    parts = []
    for line in filter(str.strip, shown):
        if line.strip() == "…":
            parts.append(r"(?:[^\n]*\n)*?")
            continue
        words = [
            r"([0-9a-f]{24})" if ID.fullmatch(word) else ".*?".join(map(re.escape, word.split("…")))
            for word in line.split()
        ]
        line = r"[ ]+".join(words).replace(r"[ ]+.*?", ".*?").replace(r".*?[ ]+", ".*?")
        parts.append(rf"[ ]*{line}[ ]*\n")
    return re.compile("".join(parts) + (r"\Z" if not shown or shown[-1].strip() != "…" else ""))


def run(command: str) -> tuple[int, str]:
    done = CliRunner().invoke(app, shlex.split(command)[1:], prog_name="partystate")
    if done.exception is not None and not isinstance(done.exception, SystemExit):
        raise done.exception
    return done.exit_code, re.sub(r"\n\s*\n", "\n", "\n" + done.output).lstrip("\n")


def save(page: Path, here: Path) -> None:
    """Save the texts that a page says to save."""
    for text, before in blocks(page, "text"):
        for name in SAVED.findall(before)[-1:]:
            (here / name).write_text(text)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_commands_print_what_is_shown(page: Path, here: Path) -> None:
    save(page, here)
    asked: dict[str, str] = {}
    code = 0
    for block, _before in blocks(page, "console"):
        commands = list(typed(block))
        for n, (command, shown) in enumerate(commands):
            if command == "echo $?":
                assert [str(code)] == shown
                continue
            if not command.startswith("partystate "):
                continue
            now = ID.sub(lambda found: asked.get(found[0], found[0]), command)
            code, printed = run(now)
            following = commands[n + 1][0] if n + 1 < len(commands) else ""
            assert code == 0 or following == "echo $?", f"{page.name}: $ {command}\n{printed}"
            if shown:
                found = pattern(shown).match(printed)
                assert found is not None, (
                    f"{page.name}: $ {command}\nshown:\n" + "\n".join(shown) + f"\nprinted:\n{printed}"
                )
                asked.update(zip(ID.findall("\n".join(shown)), found.groups(), strict=True))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_python_runs(page: Path, here: Path) -> None:
    save(page, here)
    names: dict[str, object] = {"__name__": page.stem}
    for block, _before in blocks(page, "python"):
        if ">>>" in block:
            test = doctest.DocTestParser().get_doctest(block, names, page.name, str(page), 0)
            runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS)
            said: list[str] = []
            runner.run(test, out=said.append, clear_globs=False)
            assert not runner.failures, "".join(said)
            names.update(test.globs)
        else:
            exec(compile(block, str(page), "exec"), names)


def test_there_are_examples_to_try() -> None:
    commands = [c for page in PAGES for block, _ in blocks(page, "console") for c, _shown in typed(block)]
    assert sum(command.startswith("partystate ") for command in commands) >= 25
    assert sum(1 for page in PAGES for _ in blocks(page, "python")) >= 3


def test_the_comparison_can_fail() -> None:
    assert pattern(["a b", "…", "c"]).match("a  b\nx\ny\nc\n")
    assert not pattern(["a b", "c"]).match("a b\nx\nc\n")
    assert not pattern(["a b"]).match("a b\nc\n")
    assert pattern(["a … c"]).match("a x y c\n")


def test_the_readme_lists_every_page() -> None:
    listed = re.findall(r"\]\((docs/[\w-]+\.md)\)", (ROOT / "README.md").read_text())
    assert sorted(listed) == [f"docs/{page.name}" for page in PAGES if page.name != "README.md"]
