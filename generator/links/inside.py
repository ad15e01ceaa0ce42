"""Links from one page of the site to another, to a file, or to a place on a page."""

from __future__ import annotations

from posixpath import dirname, relpath
from urllib.parse import unquote, urlsplit

from generator.links.anatomy import Link
from generator.links.findings import Fault, quoted
from generator.links.site_map import SiteMap, resolve
from lint.problems import suggest


def inside_fault(site: SiteMap, page: str, link: Link) -> Fault | None:
    """Return what is wrong with a link of `page` that stays on the site."""
    if link.target in ("", "#"):
        what = "an image has no address." if link.tag == "img" else "a link has no address and leads nowhere."
        return Fault(what, "Give it one, or remove it.")
    parts = urlsplit(link.target)
    path, anchor = unquote(parts.path), unquote(parts.fragment)
    if path.startswith(("/", "\\")):
        return _absolute(site, page, link, path)
    if not path:
        return _anchor(site, page, page, anchor)
    if link.raw:
        return _raw(site, page, link, path, anchor)
    target = resolve(dirname(page), path)
    if target in site.files:
        return None
    return _anchor(site, page, target, anchor) if target in site.pages else _missing(site, page, link, path)


def _anchor(site: SiteMap, page: str, target: str, anchor: str) -> Fault | None:
    if not anchor or target not in site.pages:
        return None
    ids = site.pages[target].ids
    if anchor in ids:
        return None
    what = "this page has" if target == page else f"the page `{target}` has"
    return Fault(f"{what} no place `#{anchor}`.", suggest(f"#{anchor}", (f"#{known}" for known in ids)))


def _absolute(site: SiteMap, page: str, link: Link, path: str) -> Fault:
    target = resolve("", path.lstrip("/\\"))
    held = target if target in site.pages else site.published_at(target)
    message = f"the link {quoted(link.target)} starts at the top of the server, but the site may be in a folder there."
    return Fault(message, f"Write `{_from(page, held)}`." if held else site.suggest_from(dirname(page), target))


def _raw(site: SiteMap, page: str, link: Link, path: str, anchor: str) -> Fault | None:
    """Judge a link in raw HTML: MkDocs leaves it to the browser, Zensical reads it as a path between pages."""
    target = resolve(dirname(page), path)
    by_zensical = target if target in site.pages else site.published_at(target)
    by_browser = site.published_at(resolve(dirname(site.address(page)), path))
    held = by_browser or by_zensical
    if held is None:
        return _missing(site, page, link, path)
    if by_browser == by_zensical:
        return _anchor(site, page, held, anchor)
    message = f"the link {quoted(link.target)} is raw HTML, which the builders understand differently."
    mark = "!" if link.tag == "img" else ""
    return Fault(message, f"Write it in Markdown: `{mark}[…]({_from(page, held)})`.")


def _missing(site: SiteMap, page: str, link: Link, path: str) -> Fault:
    target = resolve(dirname(page), path)
    index = resolve(target, "index.md")
    if index in site.pages:
        message = f"the link {quoted(link.target)} leads to a folder, which not every builder understands."
        return Fault(message, f"Write `{_from(page, index)}`.")
    held = site.published_at(resolve(dirname(site.address(page)), path))
    if held:
        message = f"the link {quoted(link.target)} is an address of the finished site, not of a file."
        return Fault(message, f"Write `{_from(page, held)}`.")
    where = "out of the site" if target.startswith("..") else "to no page or file"
    return Fault(f"the link {quoted(link.target)} leads {where}.", site.suggest_from(dirname(page), target))


def _from(page: str, target: str) -> str:
    return relpath(target, dirname(page) or ".")
