"""All that an editor sees of a content folder with many faults in many files, in one run."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from syrupy.assertion import SnapshotAssertion

FAULTS = [
    ("faq.yml", "sources: [example-guide]", "sources: []"),
    ("faq.yml", "question: Can I exercise with asthma?", "question:"),
    ("glossary.yml", "text: The tubes", "text: The airways: tubes"),
    ("myths.yml", "verdict: contradicted", "verdict: contradictory"),
    ("sources.yml", "year: 2024", "year: 2062"),
    ("sources.yml", "grade: handout", "grade: hand-out"),
    ("urgency.yml", "level: see_doctor", "level: see doctor"),
    ("urgency.yml", "about: [wheeze]", "about: [wheeeze, breathlessness]"),
    ("disclaimers.yml", "[poison_help]", "[poison_line]"),
    ("symptoms/breathlessness.yml", 'date: "2025-01-31"', "date: 2052-01-31"),
    ("symptoms/breathlessness.yml", "name: Test Reviewer\n", ""),
    ("symptoms/wheeze.yml", "group: core", "group: main"),
    ("symptoms/wheeze.yml", "{value: 1.5, unit: hour}", "{value: 1.5, unit: minutes}"),
    ("symptoms/wheeze.yml", "{value: 5, unit: minute}", "{value: -5, unit: minute}"),
    ("symptoms/wheeze.yml", "    sources: [example-guide, example-handout]\n", ""),
    ("treatments/reliever_inhaler.yml", "cautions:\n", "cautions:\n\t"),
    ("treatments/salt_lamp.yml", "to: wheeze", "to: weeze"),
    ("treatments/salt_lamp.yml", "sources: [example-handout]", "sources: [example_handout]"),
    ("triggers/birch_pollen.yml", "id: birch_pollen", "id: birch"),
    ("triggers/pollen.yml", "part: grass", "part: gras"),
    ("triggers/pollen.yml", "strength: unsupported", "strength: none"),
    ("triggers/pollen.yml", "relations:\n", "relations:\n  - {type: treats, to: wheeze, sources: [example-guide]}\n"),
]


def test_all_faults_of_many_files_are_told_in_one_run(
    small_site: Path, problems: Callable[[], list[str]], snapshot: SnapshotAssertion
) -> None:
    for path, old, new in FAULTS:
        file = small_site / "content" / path
        text = file.read_text(encoding="utf-8")
        assert old in text, (path, old)
        file.write_text(text.replace(old, new, 1), encoding="utf-8")
    (small_site / "content" / "symptom").mkdir()
    (small_site / "content" / "symptom" / "cough.yml").write_text("id: cough\n", encoding="utf-8")

    assert "\n".join(problems()) == snapshot
