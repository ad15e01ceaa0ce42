"""Whatever is edited, and in whatever order: an incremental run gives what a first build gives."""

from __future__ import annotations

import datetime
import json
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.publish.generate import generate
from lint.problems import ProjectError

SMALL_SITE = Path(__file__).parents[1] / "data" / "small_site"
TODAY = datetime.date(2026, 1, 31)
ENTITIES = ["symptoms/wheeze", "symptoms/breathlessness", "triggers/pollen", "treatments/salt_lamp"]
Edit = Callable[[Path], None]


def change(name: str, alter: Callable[[Any], None]) -> Edit:
    """Alter the data of one content file, where it still is there."""

    def edit(project: Path) -> None:
        file = project / "content" / f"{name}.yml"
        if file.is_file():
            data = yaml.safe_load(file.read_text(encoding="utf-8"))
            alter(data)
            file.write_text(json.dumps(data, indent=1), encoding="utf-8")

    return edit


def put(name: str, route: str, words: str) -> Edit:
    *path, last = (int(step) if step.isdigit() else step for step in route.split("."))

    def alter(data: Any) -> None:
        for step in path:
            data = data[step]
        data[last] = words

    return change(name, alter)


def move(old: str, new: str) -> Edit:
    def edit(project: Path) -> None:
        file = project / "content" / old
        if file.is_file():
            file.rename(project / "content" / new)

    return edit


def delete_generated(page: str) -> Edit:
    return lambda project: (project / "build" / "docs" / page).unlink(missing_ok=True)


def scribble(page: str) -> Edit:
    return lambda project: (project / "build" / "docs" / page).write_text("scribbled", encoding="utf-8") and None


def rename_entity(data: Any) -> None:
    data["id"] = "lamp" if data["id"] == "salt_lamp" else "salt_lamp"


WORDS = st.sampled_from(["One", "Two words.", "A wheeze.", "birch pollen"])
POLLEN = st.just("triggers/pollen")
EDITS: st.SearchStrategy[Edit] = st.one_of(
    st.builds(put, st.sampled_from(ENTITIES), st.sampled_from(["name", "in_text"]), WORDS),
    st.builds(put, st.just("symptoms/wheeze"), st.sampled_from(["definition.text", "signs.0.text"]), WORDS),
    st.builds(put, st.just("symptoms/wheeze"), st.just("definition.certainty"), st.sampled_from(["low", "high"])),
    st.builds(put, st.just("symptoms/wheeze"), st.just("group"), st.sampled_from(["core", "other"])),
    st.builds(put, POLLEN, st.just("relations.0.strength"), st.sampled_from(["common", "possible"])),
    st.builds(put, POLLEN, st.just("relations.0.to"), st.sampled_from(["wheeze", "breathlessness"])),
    st.builds(put, POLLEN, st.just("sorts.0.name"), WORDS),
    st.builds(put, st.just("glossary"), st.sampled_from(["terms.0.term", "terms.0.text", "terms.1.text"]), WORDS),
    st.builds(put, st.just("sources"), st.sampled_from(["sources.0.title", "sources.1.grade"]), st.just("review")),
    st.builds(put, st.just("urgency"), st.sampled_from(["flags.1.text", "first_aid.0.name"]), WORDS),
    st.builds(put, st.just("site"), st.sampled_from(["title", "kinds.symptom.fields.signs.label"]), WORDS),
    st.builds(put, st.just("site"), st.just("kinds.trigger.folder"), st.sampled_from(["triggers", "causes"])),
    st.just(move("triggers", "causes")),
    st.just(move("treatments/salt_lamp.yml", "treatments/lamp.yml")),
    st.just(move("symptoms/breathlessness.yml", "breathlessness.yml")),
    st.just(move("breathlessness.yml", "symptoms/breathlessness.yml")),
    st.just(change("treatments/salt_lamp", rename_entity)),
    st.just(change("treatments/lamp", rename_entity)),
    st.just(change("triggers/pollen", lambda data: data["relations"].pop())),
    st.builds(scribble, st.sampled_from(["index.md", "symptoms/wheeze.md", "facts.json"])),
    st.builds(delete_generated, st.sampled_from(["compare.md", "triggers/pollen.md"])),
    st.just(lambda project: None),
)


def result(project: Path, out: Path) -> dict[str, bytes] | list[str]:
    """The pages of the project in `out`, or what is wrong with its facts."""
    try:
        generate(project, out, TODAY)
    except ProjectError as error:
        return [str(problem) for problem in error.problems]
    return {path.relative_to(out).as_posix(): path.read_bytes() for path in out.rglob("*") if path.is_file()}


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.lists(EDITS, min_size=1, max_size=3), min_size=1, max_size=4))
def test_an_incremental_run_gives_what_a_first_build_gives(rounds: list[list[Edit]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        project = Path(shutil.copytree(SMALL_SITE, Path(folder) / "site"))
        out = project / "build" / "docs"
        generate(project, out, TODAY)
        for number, edits in enumerate(rounds):
            for edit in edits:
                edit(project)
            assert result(project, out) == result(project, Path(folder) / f"first{number}" / "docs")
