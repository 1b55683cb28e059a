"""`partystate charter show` and `validate`."""

from __future__ import annotations


def test_the_tree_of_bodies(typed):
    out = typed("charter", "show").out
    assert "Democratic People's Republic of Korea" in out
    assert "  Political Bureau of the Central Committee of the Workers' Party of Korea" in out


def test_one_body_by_an_alias_in_any_script(typed):
    for name in ("SAC", "국무위원회", "State Affairs Commission"):
        found = typed("charter", "show", name, "--json").json
        assert found["name"] == "State Affairs Commission of the DPRK"
    out = typed("charter", "show", "SAC").out
    assert "National Defence Commission of the DPRK" in out


def test_an_unknown_body_gives_near_ones(typed):
    done = typed("charter", "show", "Commission of State Affair Things")
    assert done.code == 1
    assert "has no body called" in done.err


def test_the_shipped_charter_is_sound(typed):
    done = typed("charter", "validate")
    assert (done.code, done.out) == (0, "dprk: sound\n")


def test_faults_are_listed_by_file_and_line(typed, tmp_path):
    (tmp_path / "state.yaml").write_text("id: x\nname: X\nlanguages: [en]\n")
    (tmp_path / "bodies.yaml").write_text("- id: a\n  nam: A\n")
    done = typed("charter", "validate", tmp_path)
    assert done.code == 1
    assert "bodies.yaml:" in done.out
    faults = typed("charter", "validate", tmp_path, "--json").json
    assert {fault["file"] for fault in faults} == {"bodies.yaml"}


def test_a_folder_without_a_state_is_no_charter(typed, tmp_path):
    done = typed("charter", "validate", tmp_path)
    assert done.code == 1
    assert "it has no state.yaml" in done.err
