"""Where each page lives, and how one page links to another."""

from __future__ import annotations

from generator.facts.site import Kind

HOME = "index.md"
HELP = "get-help.md"
COMPARE = "compare.md"
FAQ = "answers/questions.md"
MYTHS = "answers/myths.md"
GLOSSARY = "answers/glossary.md"
SOURCES = "about/sources.md"
FACTS = "facts.json"


def slug(identifier: str) -> str:
    """Return an id as it stands in addresses and anchors."""
    return identifier.replace("_", "-")


def entity_page(kind: Kind, identifier: str) -> str:
    return f"{kind.folder}/{slug(identifier)}.md"


def index_page(kind: Kind) -> str:
    return f"{kind.folder}/index.md"


def relative(page: str, target: str) -> str:
    """Return the link from `page` to `target`, which may end in an anchor."""
    path, _, anchor = target.partition("#")
    if path == page:
        return f"#{anchor}"
    folder = page[: page.rfind("/") + 1]
    # A page in the folder, or all the way up and down again.
    link = path[len(folder) :] if path.startswith(folder) else "../" * page.count("/") + path
    return f"{link}#{anchor}" if anchor else link
