"""Links that templates, facts and the theme make: a finding names the line that an editor must change."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from generator.links.check import Report
from lint.text.located import line_and_column


def replace(file: Path, old: str, new: str) -> str:
    """Change a file, and return the line where the change stands."""
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    return f":{line_and_column(text, text.index(old))[0]}:"


def test_the_small_site_is_clean(check: Callable[[], Report]) -> None:
    report = check()

    assert report.findings == []
    counts = f"{report.pages} pages, {report.links} links, {report.addresses} outside addresses"
    assert report.summary == f"{counts}: all links are in order."
    assert report.pages > 10 and report.links > report.addresses > 1


def test_a_template_line_is_one_finding_for_all_its_pages(project: Path, check: Callable[[], Report]) -> None:
    line = replace(project / "site_templates/parts/review.md.j2", "## Review", "## Review\n\n[x](#nowhere)")

    findings = check().findings
    places = {(finding.problem.path, finding.problem.line) for finding in findings}

    assert places == {("site_templates/parts/review.md.j2", int(line.strip(":")) + 2)}
    assert all("no place `#nowhere`" in finding.problem.message for finding in findings)


def test_an_anchor_that_a_template_lost_is_found(project: Path, check: Callable[[], Report]) -> None:
    replace(project / "site_templates/faq.md.j2", " { #{{ question.id | slug }} }", "")

    findings = check().findings

    assert findings
    for finding in findings:
        assert "the page `answers/questions.md` has no place `#exercise`" in str(finding)
        assert "`#can-i-exercise-with-asthma`" in str(finding)
        assert finding.problem.path.startswith(("content/", "site_templates/"))


def test_a_theme_template_and_the_settings_are_checked_too(project: Path, check: Callable[[], Report]) -> None:
    main = project / "site_templates/theme/main.html"
    line = replace(main, "'get-help/' | url", "'get-hepl/' | url")
    style = replace(project / "mkdocs.yml", "- assets/plainwell.css", "- assets/plainwel.css")

    lines = [str(finding) for finding in check().findings]

    assert len(lines) == 2
    assert lines[0].startswith(f"mkdocs.yml{style}")
    assert lines[0].endswith(
        "the link `assets/plainwel.css` leads to no page or file. Did you mean `assets/plainwell.css`? "
        "Shown on every page."
    )
    assert lines[1].startswith(f"site_templates/theme/main.html{line}")
    assert "Did you mean `get-help/`?" in lines[1]


def test_two_things_with_one_anchor_are_found(project: Path, check: Callable[[], Report]) -> None:
    replace(project / "site_templates/parts/references.md.j2", '<span id="ref-{{ number }}">', '<span id="ref-1">')

    findings = [finding for finding in check().findings if "places with the id `ref-1`" in str(finding)]

    assert findings
    assert {finding.problem.path for finding in findings} == {"site_templates/parts/references.md.j2"}


def test_an_id_with_an_underscore_is_linked_as_it_is_anchored(project: Path, check: Callable[[], Report]) -> None:
    for file in (project / "content").rglob("*.yml"):
        file.write_text(file.read_text(encoding="utf-8").replace("example-guide", "example_guide"), encoding="utf-8")

    assert [str(finding) for finding in check().findings] == []
