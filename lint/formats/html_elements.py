"""What the elements of HTML are to a reader."""

from __future__ import annotations

from lint.document.parts import BlockKind, MarkKind

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
# What the text directly in an element is. In elements that are not named here it is what it is in the element around.
TEXT_KINDS: dict[str, BlockKind] = {
    "li": "item",
    "td": "cell",
    "th": "cell",
    "dt": "term",
    "figcaption": "caption",
    "caption": "caption",
    "legend": "caption",
    "summary": "title",
    **dict.fromkeys(HEADINGS, "heading"),
    **dict.fromkeys(
        ("ul", "ol", "menu", "dl", "dd", "table", "tr", "blockquote", "article", "aside", "button", "details",
         "fieldset", "figure", "footer", "form", "header", "main"),
        "paragraph",
    ),
}  # fmt: skip
# The elements that always are a container, and of which kind.
CONTAINERS = {
    "ul": "list",
    "ol": "list",
    "menu": "list",
    "li": "item",
    "dd": "definition",
    "table": "table",
    "tr": "row",
    "blockquote": "quote",
    **{name: name for name in ("article", "aside", "button", "details", "figure", "footer", "form", "header", "main")},
}
# Those that are one if they have a class, an id or a role.
_NAMED = ("address", "center", "dialog", "div", "dl", "fieldset", "hgroup", "ins", "p", "search", "section")
NAMED_CONTAINERS = frozenset(_NAMED)
CALLOUT_CONTAINERS = NAMED_CONTAINERS | {"aside", "blockquote", "details", "figure"}
BLOCKS = NAMED_CONTAINERS.union(
    TEXT_KINDS, ("body", "col", "colgroup", "dir", "head", "hr", "html", "nav", "pre", "tbody", "tfoot", "thead")
) - {"ins"}

VOID = frozenset(
    ("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr")
)
MARKS: dict[str, MarkKind] = {
    "a": "link",
    "b": "strong",
    "strong": "strong",
    "em": "emphasis",
    "i": "emphasis",
    "code": "code",
    "kbd": "code",
    "samp": "code",
    "tt": "code",
}
NOT_PROSE = frozenset(
    ("audio", "canvas", "datalist", "head", "map", "math", "nav", "object", "pre", "rp", "rt", "select", "svg",
     "template", "video")
)  # fmt: skip
IN_HEAD = frozenset(("base", "basefont", "link", "meta", "script", "style", "template", "title", "noscript"))
MEDIA = frozenset(("embed", "img", "input"))

# Which open elements a start tag ends, unless one of the second group has been opened since.
IMPLIED_ENDS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "li": (("li",), ("ul", "ol", "menu")),
    "dt": (("dt", "dd"), ("dl",)),
    "dd": (("dt", "dd"), ("dl",)),
    "td": (("td", "th"), ("table",)),
    "th": (("td", "th"), ("table",)),
    "tr": (("tr", "caption"), ("table",)),
    **dict.fromkeys(("thead", "tbody", "tfoot"), (("thead", "tbody", "tfoot", "tr", "caption"), ("table",))),
    "body": (("head",), ()),
}
TABLE_PARTS = frozenset(("caption", "table", "tbody", "td", "tfoot", "th", "thead", "tr"))
# What stands inside is not ended by an end tag that belongs outside.
BARRIERS = frozenset(("button", "caption", "table", "td", "th"))
# A block that is all these hold does not stand for them: they are more than its frame.
FRAMES_TO_KEEP = frozenset(("article", "body", "dialog", "footer", "form", "header", "html", "main", "td", "th"))
