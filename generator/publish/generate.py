"""Facts to Markdown files: reads what changed, renders what depends on it, writes what differs."""

from __future__ import annotations

import datetime
import hashlib
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from generator.facts.files import list_files
from generator.model.graph import Graph
from generator.model.index import Row
from generator.model.row_memory import pack_rows, unpack_rows
from generator.open_data import facts_json
from generator.pages.addresses import FACTS
from generator.pages.plan import plan_pages
from generator.project import (
    CONTENT,
    HANDWRITTEN,
    Progress,
    check_project,
    entity_files,
    manual_pages,
    read_declarations,
    silent,
    templates_folder,
)
from generator.publish.ledger import Ledger
from generator.publish.staging import Staging
from generator.publish.stamps import code_stamp, folder_stamp
from generator.publish.state import State, with_memory
from generator.render.handwritten import handwritten_pages, markdown_files
from generator.render.renderer import Renderer


@dataclass(slots=True)
class Report:
    """What a run did: how many pages the site has, and which files it wrote and removed."""

    pages: int = 0
    written: list[str] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)


def generate(root: Path, out: Path, today: datetime.date, folder: str = CONTENT, progress: Progress = silent) -> Report:
    """Bring the Markdown files in `out` up to date with the facts.

    Raises ProjectError with everything that is wrong with the facts; nothing is written then.
    """
    work = partial(_generate, root, out, today, folder, progress)
    return with_memory(out.parent / f".{out.name}.memory", work)


def _generate(root: Path, out: Path, today: datetime.date, folder: str, progress: Progress, state: State) -> Report:
    staging = Staging(out, out.parent / f".{out.name}.staging")
    ledger = Ledger(out, state.get("files"), staging.recovered)
    last = state.get("run") or {}
    inputs = _inputs(root, folder, last.get("manual"))
    program = {"code": code_stamp(), "templates": folder_stamp([templates_folder(root)[0]], (".j2",))}
    up_to_date = last.get("inputs") == inputs and last.get("program") == program
    if up_to_date and last["today"] <= today.isoformat() and ledger.intact():
        return Report(pages=last["pages"])

    content = read_declarations(root, today, folder)
    manual = content.site.manual
    if manual != last.get("manual"):
        inputs = _inputs(root, folder, manual)
    declared = {name: document.digest for name, document in content.documents.items()}
    # Rows depend on their own file, on site.yml and on the program; pages on everything that is declared.
    schema = [declared["site"], program["code"], last.get("today", "") <= today.isoformat()]
    known = _known_rows(state, inputs, last) if last.get("schema") == schema else {}
    graph = check_project(content, entity_files(root, folder), known, today, progress)
    base = hashlib.blake2b(repr((sorted(declared.items()), program)).encode(), digest_size=16).hexdigest()

    report = Report()
    _stage_pages(graph, base, ledger, staging, report, progress)
    _stage_facts(graph, state, ledger, staging, base)
    report.removed = ledger.forget_others()
    for path in report.removed:
        staging.remove(path)
    progress("Writing pages", 0, 1)
    staging.commit()
    report.written = ledger.written
    state.put("files", ledger.entries())
    state.put("rows", pack_rows(graph.index.rows.values()))
    run = {"inputs": inputs, "program": program, "schema": schema, "pages": report.pages, "manual": manual}
    state.put("run", {**run, "today": today.isoformat()})
    state.save()
    staging.finish()
    return report


def _inputs(root: Path, folder: str, manual: str | None) -> dict[str, list[int]]:
    files = [*list_files(root, root / folder), *(markdown_files(root, manual) if manual else ())]
    return {file.path: [file.size, file.changed_ns] for file in files}


def _known_rows(state: State, inputs: dict[str, list[int]], last: dict[str, dict[str, list[int]]]) -> dict[str, Row]:
    """Return the remembered rows of the files that have not changed, by path."""
    before = last["inputs"]
    return {
        row.path: row
        for row in unpack_rows(state.get("rows") or [])
        if row.path in inputs and inputs[row.path] == before.get(row.path)
    }


def _stage_pages(graph: Graph, base: str, ledger: Ledger, staging: Staging, report: Report, progress: Progress) -> None:
    content = graph.content
    plans = list(plan_pages(graph, base))
    waiting = [plan for plan in plans if not ledger.keep(plan.path, plan.key)]
    renderer = Renderer(graph, *templates_folder(content.root)) if waiting else None
    for number, plan in enumerate(waiting):
        progress("Making pages", number, len(waiting))
        assert renderer is not None
        ledger.stage(staging, plan.path, plan.key, renderer.text(plan))
    handwritten = [*handwritten_pages(content.root, f"{content.folder}/{HANDWRITTEN}"), *manual_pages(graph)]
    for page in handwritten:
        ledger.stage(staging, page.path, "", page.text)
    report.pages = len(plans) + len(handwritten)


def _stage_facts(graph: Graph, state: State, ledger: Ledger, staging: Staging, base: str) -> None:
    rows = graph.index.rows
    key = hashlib.blake2b("\0".join((base, *(row.digest for row in rows.values()))).encode(), digest_size=16)
    changed = {row.id: row.facts for row in rows.values() if row.facts is not None}
    state.put_facts(changed, rows)
    if not ledger.keep(FACTS, key.hexdigest()):
        remembered = state.facts() if len(changed) < len(rows) else changed
        for row in rows.values():
            row.facts = remembered[row.id]
        ledger.stage(staging, FACTS, key.hexdigest(), facts_json(graph))
