"""What an element's attributes say: navigation, hidden, a callout, a callout's title."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from lint.language.patterns import Pattern

# A vendor's prefix may stand before these (`nhsuk-breadcrumb`), and a part's name after them (`breadcrumb__list`).
_NAVIGATION = Pattern(
    r"(?!(?:has|is|no|with|without|layout|hide|show|page|toggle)[-_])(?:[a-z0-9]+[-_]{1,2})?"
    r"(?:breadcrumbs?|pagination|skip(?:[-_]?(?:link|links|nav|navigation)|[-_]to[-_]\w+)?"
    r"|cookies?[-_]?(?:banner|bar|consent|law|message|notice|popup)"
    r"|(?:(?:main|mega|mobile|primary|secondary|side|site|social|sub|top)[-_]?)?(?:menu|nav|navbar|navigation)"
    r"|header-?(?:link|anchor)|heading-?anchor|anchor-?link|sphinxsidebar)"
    r"(?:__?[\w\-]+)?"
)
_NAVIGATION_ROLES = frozenset(("navigation", "menu", "menubar", "toolbar"))
# Their names speak of the page as it was built, and they are shown in the end.
_FRAMES = frozenset(("article", "body", "html", "main"))
_HIDDEN = Pattern(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.I)

_CALLOUT = Pattern(
    r"(?:[a-z0-9]+-)*?(?:admonition|alert|callout|care-card|caution|do-dont-list|info-?box|inset-text|message-box"
    r"|notice|note-?box|warning)(?:-(?:box|text|block|message|panel|callout|danger|info|success|warning|primary"
    r"|secondary))*(?:--[\w\-]+)?"
)
_CALLOUT_ROLES = frozenset(("alert", "note"))
_TITLE = Pattern(r"(?:[a-z0-9]+[-_]+)*(?:title|heading|label)")
# Attributes are only read where one of these words stands in them.
_HINT = Pattern(r"hid|display|role|nav|menu|crumb|skip|cookie|anchor|headerlink|pagin", re.I)


def names_of(attributes: Mapping[str, str]) -> tuple[str, ...]:
    """Return the classes, the id and the role of an element, in lower case."""
    said = (attributes.get("class", ""), attributes.get("id", ""), attributes.get("role", ""))
    return tuple(" ".join(said).lower().split())


def may_be_aside(attributes: str) -> bool:
    """Tell whether the text of a tag's attributes could say that the element is no prose."""
    return _HINT.search(attributes) is not None


def is_no_prose(element: str, attributes: Mapping[str, str]) -> bool:
    """Tell whether an element is hidden or leads around the site."""
    if element in _FRAMES:
        return False
    return (
        attributes.get("hidden", "until-found").lower() != "until-found"
        or attributes.get("aria-hidden", "").lower() == "true"
        or attributes.get("role", "").lower() in _NAVIGATION_ROLES
        or _HIDDEN.search(attributes.get("style", "")) is not None
        or any(_NAVIGATION.fullmatch(name) for name in names_of(attributes))
    )


def says_callout(names: Iterable[str]) -> bool:
    return any(name in _CALLOUT_ROLES or _CALLOUT.fullmatch(name) for name in names)


def says_title(names: Iterable[str]) -> bool:
    """Tell whether names inside a callout say that this is its title."""
    return any(_TITLE.fullmatch(name) for name in names)
