"""The JSON Schema that editors check with agrees with the checks."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest

from generator.facts.collections import FILES
from generator.facts.json_schema import schemas
from generator.project import read_site
from lint.problems import ProjectError
from lint.text.yaml_reader import read_yaml

ROOT = Path(__file__).parents[2]
SITES = [ROOT, ROOT / "tests" / "data" / "small_site"]


def plain(text: str) -> Any:
    """The values of a document without their places, which a schema cannot take."""
    return json.loads(json.dumps(read_yaml(text, "a.yml")))


def files(root: Path) -> dict[Path, str]:
    """Each content file of a project with the name of its schema."""
    kinds = {str(kind.folder): name for name, kind in read_site(root).kinds.items()}
    content = root / "content"
    entities = {path: kinds[path.parent.name] for path in content.glob("*/*.yml")}
    return entities | {content / f"{name}.yml": name for name in ("site", *FILES)}


@pytest.mark.parametrize("root", SITES, ids=["own", "small"])
def test_every_correct_file_fits_its_schema(root: Path) -> None:
    made = schemas(read_site(root))
    validators = {name: jsonschema_rs.validator_for(schema) for name, schema in made.items()}
    held = files(root)

    assert set(held.values()) == set(made)
    assert [
        f"{path.relative_to(root)}: {error.message}"
        for path, name in held.items()
        for error in validators[name].iter_errors(plain(path.read_text(encoding="utf-8")))
    ] == []


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("wheeze", "group: core", "group: coree"),
        ("wheeze", "group: core", "grup: core"),
        ("wheeze", "group: core", "group: 5"),
        ("wheeze", "[whistle, rattle]", "[whistle, ratle]"),
        ("wheeze", "certainty: high", "certainty: hgh"),
        ("wheeze", "unit: minute}", "unit: minutes}"),
        ("pollen", "type: sets_off", "type: treats"),
        ("pollen", "strength: common", "strength: comon"),
        ("pollen", "sources: [example-guide]", "sources: []"),
    ],
)
def test_editors_see_the_same_faults(name: str, old: str, new: str) -> None:
    (path,) = (SITES[1] / "content").glob(f"*/{name}.yml")
    validator = jsonschema_rs.validator_for(schemas(read_site(SITES[1]))[files(SITES[1])[path]])
    text = path.read_text(encoding="utf-8")

    assert old in text
    assert not validator.is_valid(plain(text.replace(old, new, 1)))


def test_a_declaration_with_faults_makes_no_schema(small_site: Path) -> None:
    site = small_site / "content" / "site.yml"
    site.write_text(site.read_text(encoding="utf-8").replace("vocabulary: sound", "vocabulary: sond"), encoding="utf-8")

    with pytest.raises(ProjectError, match="unknown vocabulary `sond`. Did you mean `sound`?"):
        read_site(small_site)
