"""The links that the theme and mkdocs.yml put on every page: both builders write them, and neither checks them."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

from generator.builders import SETTINGS
from generator.links.findings import Fault, Finding, quoted
from generator.links.outside import is_outside
from generator.links.settings import Settings
from generator.links.site_map import SiteMap, resolve
from lint.problems import Problem, suggest
from lint.text.located import line_and_column
from lint.text.reading import read_text

# Templates name an address from the top of the site, and the filter `url` makes it fit each page.
_LINK = re.compile(r"""\{\{-?\s*(?P<quote>["'])(?P<target>.*?)(?P=quote)\s*\|\s*url\s*-?\}\}""")
_EVERY_PAGE = ("every page",)


def theme_findings(root: Path, settings: Settings, site: SiteMap) -> Iterator[Finding]:
    """Yield a finding for each fixed address of mkdocs.yml or of a theme template that leads to nothing."""
    text = read_text(root / SETTINGS, SETTINGS)
    for asset in settings.assets:
        yield from _finding(site, SETTINGS, text, asset, text.find(asset))
    for path in sorted(settings.theme.rglob("*.html")) if settings.theme else ():
        shown = Path(os.path.relpath(path, root)).as_posix()
        text = read_text(path, shown)
        for match in _LINK.finditer(text):
            yield from _finding(site, shown, text, match["target"], match.start("target"))


def _finding(site: SiteMap, shown: str, text: str, target: str, offset: int) -> Iterator[Finding]:
    fault = None if is_outside(target) else _fault(site, target)
    if fault:
        yield Finding(Problem(shown, *line_and_column(text, offset), *fault), _EVERY_PAGE)


def _fault(site: SiteMap, target: str) -> Fault | None:
    path, _, anchor = target.partition("#")
    held = site.published_at(resolve("", path))
    if held is None:
        known = (*site.files, *(site.address(page) for page in site.pages))
        return Fault(f"the link {quoted(target)} leads to no page or file.", suggest(target, filter(None, known)))
    ids = site.pages[held].ids if held in site.pages else ()
    if anchor and anchor not in ids:
        return Fault(f"`{held}` has no place `#{anchor}`.", suggest(f"#{anchor}", (f"#{known}" for known in ids)))
    return None
