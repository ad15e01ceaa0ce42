"""What an element makes of its text, and which container it is."""

from __future__ import annotations

from lint.document.parts import BlockKind, Container
from lint.formats.html_elements import CALLOUT_CONTAINERS, CONTAINERS, HEADINGS, NAMED_CONTAINERS, TEXT_KINDS
from lint.formats.html_names import says_callout, says_title
from lint.formats.html_open import Element


def container_kind(name: str, names: tuple[str, ...]) -> str | None:
    """Return the kind of the container that an element with these classes, id and role is, if it is one."""
    if names and name in CALLOUT_CONTAINERS and says_callout(names):
        return "callout"
    return CONTAINERS.get(name) or (name if names and name in NAMED_CONTAINERS else None)


def text_kind(
    name: str, names: tuple[str, ...], around: Element | None, container: Container | None
) -> tuple[BlockKind, int]:
    """Return what the text of an element is, and the level of a heading.

    `around` is the element that it stands in, `container` the one that is open once it has started.
    """
    if name in HEADINGS:
        return "heading", int(name[1])
    if name in ("p", "div") and names and container is not None and _is_in_callout(container) and says_title(names):
        return "title", 0
    if name in TEXT_KINDS:
        return TEXT_KINDS[name], 0
    return (around.kind, around.level) if around else (loose_kind(container), 0)


def loose_kind(container: Container | None) -> BlockKind:
    """Return what text is that stands in no element: a list of Markdown may hold it."""
    return "item" if container is not None and container.kind == "item" else "paragraph"


def _is_in_callout(container: Container) -> bool:
    return any(each.kind == "callout" for each in (container, container.parent) if each is not None)
