"""Markdown to a website, by MkDocs or Zensical; the finished site is put in place all at once."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from generator.builder_runs import run_builder
from generator.publish.ledger import Ledger
from generator.publish.staging import Staging
from generator.publish.stamps import content_digest
from generator.publish.state import State, with_memory
from generator.zensical_config import theme_folder
from lint.problems import Problem, ProjectError

SETTINGS = "mkdocs.yml"
BUILDERS = {
    "mkdocs": ("mkdocs", "mkdocs-material", "markdown", "pymdown-extensions", "jinja2"),
    "zensical": ("zensical", "markdown", "pymdown-extensions"),
}
"""The builders, each with the packages that decide what its sites look like."""


@dataclass(frozen=True, slots=True)
class Built:
    """A site that was built: the paths that changed in it, and the builder's warnings in its own words."""

    changed: list[str]
    warnings: str


def build_site(
    root: Path, builder: str, strict: bool, docs: Path, site: Path, before: Callable[[], None] | None = None
) -> Built | None:
    """Build `docs` into `site`; return what was done, or None where everything was up to date.

    `before` is called where something is to be built, and may stop it by raising an exception.

    Raises ProjectError with the builder's own words where it fails; the last good site stays then.
    """
    settings = root / SETTINGS
    if not settings.is_file():
        raise ProjectError(Problem(SETTINGS, 0, 0, "is missing.", f"It says how {builder} builds the site."))

    def build(state: State) -> Built | None:
        staging = Staging(site, docs.parent / f".{site.name}.staging")
        ledger = Ledger(site, state.get("files"), staging.recovered)
        made_from = _made_from(settings, builder, strict, docs)
        if state.get("made_from") == made_from and ledger.intact():
            return None
        if before:
            before()
        warnings = run_builder(settings, builder, strict, docs, staging.files)
        for path in _files(staging.files):
            ledger.adopt(staging, path)
        for path in ledger.forget_others():
            staging.remove(path)
        staging.commit()
        state.put("files", ledger.entries())
        state.put("made_from", made_from)
        state.save()
        staging.finish()
        return Built(ledger.written, warnings)

    return with_memory(docs.parent / f".{site.name}.memory", build)


def _made_from(settings: Path, builder: str, strict: bool, docs: Path) -> list[str]:
    theme = theme_folder(settings)
    folders = [docs, *([theme] if theme is not None and theme.is_dir() else [])]
    digests = [content_digest(folder, ("",)) for folder in folders]
    packages = [f"{name} {version(name)}" for name in BUILDERS[builder]]
    address = os.environ.get("SITE_URL", "")
    return [builder, str(strict), address, settings.read_text(encoding="utf-8"), *digests, *packages]


def _files(folder: Path) -> Iterator[str]:
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            yield path.relative_to(folder).as_posix()
