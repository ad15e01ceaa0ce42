"""The finished site as links see it: its pages, their anchors, its files, and the address of each."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from generator.links.anatomy import Anatomy
from generator.links.settings import Settings
from generator.pages.addresses import FACTS
from lint.problems import nearest

_NOT_PUBLISHED = (".html", ".py", ".pyc", ".md")


@dataclass(frozen=True)
class SiteMap:
    """All pages by path, and the files beside them. Paths are relative to the site; its top folder is `.`."""

    pages: Mapping[str, Anatomy]
    files: frozenset[str]
    directory_urls: bool

    def address(self, page: str) -> str:
        """Return where a page is published: `treatments/rest/` for `treatments/rest.md`."""
        folder, name = posixpath.split(page.removesuffix(".md"))
        if name == "index":
            return f"{folder}/" if folder else ""
        stem = posixpath.join(folder, name)
        return f"{stem}/" if self.directory_urls else f"{stem}.html"

    @cached_property
    def _targets(self) -> dict[str, dict[str, list[str]]]:
        """What a link can lead to, by the end and then by the rest of its name."""
        targets: dict[str, dict[str, list[str]]] = {}
        for path in sorted((*self.pages, *self.files)):
            targets.setdefault(_suffix(path), {}).setdefault(_stem(path), []).append(path)
        return targets

    @cached_property
    def addresses(self) -> dict[str, str]:
        """The page at each address, without a slash at its end."""
        return {posixpath.normpath(self.address(page) or "."): page for page in self.pages}

    def published_at(self, path: str) -> str | None:
        """Return the page or file that a browser finds at a path of the site."""
        if path in self.files:
            return path
        folder, name = posixpath.split(path)
        return self.addresses.get((folder or ".") if name == "index.html" else path)

    def suggest_from(self, folder: str, target: str) -> str:
        """Return the advice for a link from a page in `folder` to a `target` that does not exist."""
        known = self._targets.get(_suffix(target), {})
        name = nearest(_stem(target), frozenset(known))
        if name is None:
            return "Write the path to a page or file of this site."
        near = nearest(target, frozenset(known[name])) or known[name][0]
        return f"Did you mean `{posixpath.relpath(near, folder or '.')}`?"


def _suffix(path: str) -> str:
    return posixpath.splitext(path)[1] or ".md"


def _stem(path: str) -> str:
    return posixpath.splitext(posixpath.basename(path))[0]


def resolve(folder: str, path: str) -> str:
    """Return a path, relative to a folder of the site, as one of the site; `..` starts one that leads out of it."""
    return posixpath.normpath(posixpath.join(folder, path) or ".")


def published_files(settings: Settings) -> frozenset[str]:
    """Return the files that the site has beside its pages: the open data, and the assets of the theme."""
    theme = settings.theme
    if theme is None:
        return frozenset({FACTS})
    assets = (path for path in theme.rglob("*") if path.is_file() and path.suffix not in _NOT_PUBLISHED)
    return frozenset({FACTS, *(path.relative_to(theme).as_posix() for path in assets)})
