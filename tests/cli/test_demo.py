"""`partystate demo`, and the samples it reads."""

from __future__ import annotations

from partystate import samples
from partystate.documents import Document, load


def test_the_guided_look_works_and_can_be_repeated(typed, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for _time in range(2):
        done = typed("demo")
        assert done.code == 0
        assert f"{len(samples.paths())} new" in done.out
    for shown in ("state --on", "events --since", "person", "changes", "why "):
        assert f"$ partystate --ledger partystate-demo.db {shown}" in done.out
    assert (tmp_path / "partystate-demo.db").exists()


def test_the_commands_it_ends_with_are_true(typed, tmp_path, monkeypatch):
    import shlex

    monkeypatch.chdir(tmp_path)
    lines = typed("demo").out.partition("Go on with")[2].split("\n")
    commands = [shlex.split(line)[1:] for line in lines if line.strip()]
    assert len(commands) >= 4
    for words in commands:
        assert typed(*words).code == 0


def test_it_does_not_touch_another_ledger(typed, tmp_path):
    place = tmp_path / "mine.db"
    place.write_text("mine")
    done = typed("--ledger", place, "demo")
    assert done.code == 1
    assert place.read_text() == "mine"


def test_every_sample_is_a_document_with_title_outlet_and_date():
    found = list(load(samples.paths()))
    assert len(found) >= 12
    for document in found:
        assert isinstance(document, Document)
        assert document.title
        assert document.outlet
        assert document.published
    assert {document.lang for document in found} == {"en", "es", "ko"}
