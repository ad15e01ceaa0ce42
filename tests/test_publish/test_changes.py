"""Only what changed is written, and only what we wrote is ever removed."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from generator.publish.generate import Report
from lint.problems import ProjectError

Files = dict[str, tuple[bytes, int]]
Publish = Callable[[], Report]
Look = Callable[[], Files]
Edit = Callable[[str, str, str], None]


def changed(before: Files, after: Files) -> set[str]:
    """The paths that were added, removed or touched."""
    return {path for path in before | after if before.get(path) != after.get(path)}


def test_nothing_changed_nothing_is_touched(publish: Publish, look: Look) -> None:
    first = publish()
    before = look()
    again = publish()

    assert (again.written, again.removed, again.pages) == ([], [], first.pages)
    assert look() == before


def test_a_touched_file_that_says_the_same_rewrites_nothing(small_site: Path, publish: Publish, look: Look) -> None:
    publish()
    before = look()
    for file in (small_site / "content").rglob("*.yml"):
        os.utime(file)
    publish()

    assert look() == before


def test_a_changed_fact_rewrites_only_the_pages_that_show_it(publish: Publish, look: Look, edit: Edit) -> None:
    publish()
    before = look()
    edit("symptoms/wheeze.yml", "You hear a whistle as", "You hear a high whistle as")
    report = publish()

    assert set(report.written) == changed(before, look()) == {"symptoms/wheeze.md", "facts.json"}
    assert b"high whistle" in look()["symptoms/wheeze.md"][0]


def test_a_changed_relation_rewrites_the_pages_of_both_ends(publish: Publish, look: Look, edit: Edit) -> None:
    publish()
    before = look()
    edit("triggers/pollen.yml", "Many people wheeze", "Some people wheeze")
    publish()

    assert changed(before, look()) == {"symptoms/wheeze.md", "triggers/pollen.md", "facts.json"}


def test_a_changed_name_reaches_every_page_that_shows_it(publish: Publish, look: Look, edit: Edit) -> None:
    publish()
    showing = {path for path, (data, _) in look().items() if b"Salt lamps" in data}
    before = look()
    edit("treatments/salt_lamp.yml", "name: Salt lamps", "name: Lamps of salt")
    publish()

    assert changed(before, look()) == showing
    assert not [path for path, (data, _) in look().items() if b"Salt lamps" in data]


@pytest.mark.parametrize("new_id", ["lamp_of_salt", None])
def test_a_renamed_or_deleted_entity_takes_its_page_along(
    small_site: Path, publish: Publish, look: Look, edit: Edit, new_id: str | None
) -> None:
    publish()
    file = small_site / "content" / "treatments" / "salt_lamp.yml"
    if new_id is None:
        file.unlink()
    else:
        edit("treatments/salt_lamp.yml", "id: salt_lamp", f"id: {new_id}")
        file.rename(file.with_name(f"{new_id}.yml"))
    report = publish()

    assert report.removed == ["treatments/salt-lamp.md"]
    assert "treatments/salt-lamp.md" not in look()
    assert ("treatments/lamp-of-salt.md" in look()) == (new_id is not None)
    assert not [path for path, (data, _) in look().items() if b"salt-lamp" in data or b"salt_lamp" in data]


def test_an_empty_folder_of_ours_goes_and_files_of_others_stay(
    small_site: Path, out: Path, publish: Publish, edit: Edit
) -> None:
    publish()
    foreign = [out / "CNAME", out / "symptoms" / "own.md", out / "triggers" / "pictures" / "own.png"]
    for file in foreign:
        file.parent.mkdir(exist_ok=True)
        file.write_text("mine", encoding="utf-8")
    for kind, folder in (("treatment", "remedies"), ("trigger", "causes"), ("symptom", "signs")):
        edit("site.yml", f"folder: {kind}s", f"folder: {folder}")
        (small_site / "content" / f"{kind}s").rename(small_site / "content" / folder)
    publish()

    assert not (out / "treatments").exists()
    assert sorted(path.name for path in (out / "symptoms").iterdir()) == ["own.md"]
    assert [file.read_text(encoding="utf-8") for file in foreign] == ["mine"] * 3


@pytest.mark.parametrize("page", ["symptoms/wheeze.md", "index.md", "facts.json", "about/policy.md"])
def test_a_page_that_was_edited_by_hand_or_deleted_is_restored(
    out: Path, publish: Publish, look: Look, page: str
) -> None:
    publish()
    before = look()
    (out / page).write_text("edited", encoding="utf-8")
    assert publish().written == [page]
    (out / page).unlink()
    assert publish().written == [page]

    assert {path: data for path, (data, _) in look().items()} == {path: data for path, (data, _) in before.items()}
    assert changed(before, look()) == {page}


def test_faults_in_the_facts_write_nothing(publish: Publish, look: Look, edit: Edit) -> None:
    publish()
    before = look()
    edit("symptoms/wheeze.yml", "name: Wheeze", "name: Changed")
    edit("triggers/pollen.yml", "to: breathlessness", "to: breathlesness")
    with pytest.raises(ProjectError):
        publish()
    assert look() == before

    edit("triggers/pollen.yml", "to: breathlesness", "to: breathlessness")
    publish()
    assert b"Changed" in look()["symptoms/wheeze.md"][0]


def test_faults_in_a_new_project_write_nothing_at_all(publish: Publish, look: Look, edit: Edit) -> None:
    edit("triggers/pollen.yml", "to: breathlessness", "to: nobody")
    with pytest.raises(ProjectError):
        publish()

    assert look() == {}


def test_a_changed_fact_that_looks_the_same_from_outside_is_found(
    small_site: Path, publish: Publish, look: Look, edit: Edit
) -> None:
    """An edit right after a run can leave the size and the time of the file as they were."""
    publish()
    file = small_site / "content" / "symptoms" / "wheeze.yml"
    status = file.stat()
    edit("symptoms/wheeze.yml", "whistle as", "whisper as")
    os.utime(file, ns=(status.st_atime_ns, status.st_mtime_ns))
    publish()

    assert b"whisper as" in look()["symptoms/wheeze.md"][0]


def test_a_page_in_the_place_of_a_folder_is_told(out: Path, publish: Publish) -> None:
    out.mkdir(parents=True)
    (out / "symptoms").write_text("a file of somebody else", encoding="utf-8")
    with pytest.raises(ProjectError, match="symptoms"):
        publish()

    assert (out / "symptoms").read_text(encoding="utf-8") == "a file of somebody else"


def test_a_changed_certainty_reaches_the_lists_that_show_it(publish: Publish, look: Look, edit: Edit) -> None:
    publish()
    edit("symptoms/wheeze.yml", "narrow airways.\n", "narrow airways.\n  certainty: low\n")
    publish()

    for page in ("index.md", "symptoms/index.md", "symptoms/wheeze.md"):
        assert b"low certainty" in look()[page][0], page


def test_an_entity_that_becomes_another_kind_takes_all_links_along(
    small_site: Path, publish: Publish, look: Look, edit: Edit
) -> None:
    site = yaml.safe_load((small_site / "content" / "site.yml").read_text(encoding="utf-8"))
    site["kinds"]["remedy"] = {**site["kinds"]["treatment"], "folder": "remedies"}
    site["relations"]["treats"]["from"].append("remedy")
    (small_site / "content" / "site.yml").write_text(json.dumps(site, indent=1), encoding="utf-8")
    term = "terms:\n  - {id: lamp, term: Lamp, text: A light., see: salt_lamp, sources: [example-guide]}\n"
    edit("glossary.yml", "terms:\n", term)
    edit("triggers/birch_pollen.yml", "Birch pollen comes in spring.", "No lamp keeps birch pollen away.")
    publish()
    assert b"treatments/salt-lamp.md" in look()["triggers/birch-pollen.md"][0]

    remedies = small_site / "content" / "remedies"
    remedies.mkdir()
    (small_site / "content" / "treatments" / "salt_lamp.yml").rename(remedies / "salt_lamp.yml")
    publish()

    assert "remedies/salt-lamp.md" in look()
    assert [path for path, (data, _) in look().items() if b"treatments/salt-lamp" in data] == []
