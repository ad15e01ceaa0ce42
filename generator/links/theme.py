"""The links of the theme's own templates: both builders write them on every page, and neither checks them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from generator.links.findings import Fault, Finding, quoted
from generator.links.outside import is_outside
from generator.links.settings import Settings
from generator.links.site_map import SiteMap, resolve
from lint.problems import Problem, suggest
from lint.text.located import line_and_column
from lint.text.reading import read_text

# Templates name an address from the top of the site, and the filter `url` makes it fit each page.
_LINK = re.compile(r"""\{\{-?\s*(?P<quote>["'])(?P<target>.*?)(?P=quote)\s*\|\s*url\s*-?\}\}""")
EVERY_PAGE = "every page"


def theme_findings(root: Path, settings: Settings, site: SiteMap) -> Iterator[Finding]:
    """Yield a finding for each fixed address in a theme template that leads to nothing."""
    if settings.theme is None:
        return
    for path in sorted(settings.theme.rglob("*.html")):
        shown = path.relative_to(root).as_posix() if path.is_relative_to(root) else str(path)
        text = read_text(path, shown)
        for match in _LINK.finditer(text):
            fault = _fault(site, match["target"])
            if fault:
                place = line_and_column(text, match.start("target"))
                yield Finding(Problem(shown, *place, *fault), (EVERY_PAGE,))


def _fault(site: SiteMap, target: str) -> Fault | None:
    path, _, anchor = target.partition("#")
    if is_outside(target):
        return None
    held = site.published_at(resolve("", path))
    if held is None:
        known = (site.address(page) for page in site.pages if site.address(page))
        return Fault(f"the link {quoted(target)} leads to no page or file.", suggest(target, known))
    if anchor and held in site.pages and anchor not in site.pages[held].ids:
        ids = (f"#{known}" for known in site.pages[held].ids)
        return Fault(f"the page `{held}` has no place `#{anchor}`.", suggest(f"#{anchor}", ids))
    return None
