"""A whole synthetic project in a folder: deterministic, so that two runs measure the same work."""

from __future__ import annotations

import random
import re
import shutil
from pathlib import Path

from benchmarks.synthetic_entities import Plan, entity_files, plan_entities
from benchmarks.synthetic_lists import list_files

_SEED = 20260101
_DECLARED = Path(__file__).parent / "synthetic" / "site.yml"


def make_site(root: Path, entities: int) -> list[Plan]:
    """Write the content folder of a site with so many entities, and return what they are."""
    content = root / "content"
    plans = plan_entities(entities)
    for folder in {f"{plan.kind}s" for plan in plans}:
        (content / folder).mkdir(parents=True, exist_ok=True)
    shutil.copyfile(_DECLARED, content / "site.yml")
    chance = random.Random(_SEED)
    for files in (list_files(chance, [plan.id for plan in plans]), entity_files(chance, plans)):
        for path, text in files:
            (content / path).write_text(text, encoding="utf-8")
    return plans


def change_statement(root: Path, plan: Plan) -> None:
    """Change one statement that only the entity's own page shows."""
    _change(root / "content" / plan.path, r"(?<=helps:\n  - text: )", "Again, ")


def change_name(root: Path, plan: Plan) -> None:
    """Change an entity's name: every list that names it changes too."""
    _change(root / "content" / plan.path, r"(?<=\nname: )", "Other ")


def _change(file: Path, place: str, words: str) -> None:
    file.write_text(re.sub(place, words, file.read_text(encoding="utf-8"), count=1), encoding="utf-8")
