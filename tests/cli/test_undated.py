"""What is shown of a report that nobody can date."""

from __future__ import annotations

from pathlib import Path

from click.testing import CliRunner

from partystate.cli.app import app

TEXT = (
    "The premier's plea. North Korean Premier Pak Yong Sam gave a speech at a meeting of factory managers in the "
    "provincial town, state media said."
)


def test_a_person_of_an_undated_report(tmp_path: Path) -> None:
    page, ledger = tmp_path / "page.txt", str(tmp_path / "undated.db")
    page.write_text(TEXT, encoding="utf-8")
    assert CliRunner().invoke(app, ["--ledger", ledger, "ingest", str(page)]).exit_code == 0
    shown = CliRunner().invoke(app, ["--ledger", ledger, "person", "Pak Yong Sam"]).output
    assert "Events, the latest first\nday" in shown
    assert "\n?" in shown
    assert "None" not in shown
