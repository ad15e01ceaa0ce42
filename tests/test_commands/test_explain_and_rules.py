"""`plainwell explain` and `plainwell rules`: what is known of each rule, for people and for programs."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from lint.examples import fix_of, mended_example, run_example
from lint.families import FAMILIES
from lint.registry import all_rules, find_rule, rule_names

Plainwell = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def plainwell(tmp_path: Path) -> Plainwell:
    """Run the command outside of any project."""

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [str(Path(sys.executable).with_name("plainwell")), *arguments]
        return subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)

    return run


def words(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("name", rule_names())
def test_every_rule_can_be_explained(name: str) -> None:
    from lint.explanation import explain

    registered = find_rule(name)
    shown = "".join(explain(registered))

    assert shown.startswith(f"{name}\n")
    assert words(registered.summary) in words(shown)
    for authority in registered.rule.authorities:
        assert f"{authority.organisation}: {authority.title}" in shown
        assert authority.url in shown
    for option, value in registered.rule.options.items():
        assert f"{option} = " in shown and value.meaning in shown
    assert f"<!-- plainwell: ignore {name} the reason -->" in shown
    for example in registered.rule.bad:
        findings = run_example(registered, example)
        assert all(words(finding.message) in words(shown) for finding in findings)
        mended = mended_example(example, findings)
        assert mended is None or all(line in shown for line in mended.split("\n"))


def test_one_rule_is_found_as_all_are() -> None:
    assert rule_names() == tuple(all_rules())
    assert all(find_rule(name) == registered for name, registered in all_rules().items())


def test_explain_prints_it(plainwell: Plainwell) -> None:
    done = plainwell("explain", "read-negative-contraction")

    assert (done.returncode, done.stderr) == (0, "")
    assert "Do not drink alcohol." in done.stdout
    assert "https://service-manual.nhs.uk/content/punctuation (" not in done.stdout
    assert "the source was read" in done.stdout


def test_a_family_lists_its_rules(plainwell: Plainwell) -> None:
    done = plainwell("explain", "read")

    assert done.returncode == 0
    assert done.stdout.startswith(f"{FAMILIES['read']} (read)\n")
    assert "  read-sentence-long  warning, by hand\n" in done.stdout
    assert "  read-negative-contraction  warning, mends itself with --fix\n" in done.stdout
    assert "  lint-" not in done.stdout


@pytest.mark.parametrize(
    ("given", "hint"),
    [("read-sentence-lon", "Did you mean `read-sentence-long`?"), ("raed", "Did you mean `read`?"), ("zzz", "Known: ")],
)
def test_an_unknown_rule_is_2_with_a_suggestion(plainwell: Plainwell, given: str, hint: str) -> None:
    done = plainwell("explain", given)

    assert done.returncode == 2
    assert f"There is no rule or family `{given}`. {hint}" in done.stderr


def test_rules_lists_all_by_family(plainwell: Plainwell) -> None:
    done = plainwell("rules")

    assert (done.returncode, done.stderr) == (0, "")
    shown = words(done.stdout)
    assert all(f"{name} " in shown and words(each.summary) in shown for name, each in all_rules().items())
    assert shown.endswith(f"{len(all_rules())} rules. One of them in full: plainwell explain RULE")


def test_rules_as_json(plainwell: Plainwell) -> None:
    read = json.loads(plainwell("rules", "--format", "json").stdout)

    assert read["version"] == 1
    assert [rule["name"] for rule in read["rules"]] == sorted(all_rules())
    for rule in read["rules"]:
        registered = all_rules()[rule["name"]]
        assert rule["fix"] == fix_of(registered)
        assert rule["severity"] == registered.rule.severity
        assert rule["summary"] == registered.summary
        assert rule["authorities"][0]["url"] == registered.rule.authorities[0].url


def test_every_family_of_a_rule_has_a_title() -> None:
    assert {each.rule.family for each in all_rules().values()} <= FAMILIES.keys()


def test_explaining_one_rule_loads_no_other(plainwell: Plainwell) -> None:
    program = (
        "import sys\n"
        "from lint.registry import find_rule, rule_names\n"
        "rule_names(); find_rule('read-negative-contraction')\n"
        "print([name for name in sys.modules if name.startswith('lint.rules.') and name.count('.') == 3])\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "['lint.rules.read.negative_contraction']"
