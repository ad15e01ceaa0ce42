"""An image without alternative text, or with one that is no help.

People who do not see an image hear its alternative text. Without one they hear the name of a file, or nothing; and more
than a sentence is too long to listen to. An image that is only decoration has `alt=""` in HTML, and is passed over.
"""

from collections.abc import Iterator

from lint.document.document import PLACEHOLDER, Document
from lint.document.parts import Mark
from lint.faults import fault_at
from lint.finding import Fault
from lint.language.patterns import Pattern
from lint.rule import Authority, Context, Example, Option, Rule

_MARKDOWN_ALT = Pattern(r"!\[((?:[^\[\]\\]|\\.|\[[^\[\]]{0,200}\]){0,2000})\]")
_NO_TEXT = Pattern(
    r"\s*(?:[\w\- ]{1,80}\.(?:jpe?g|png|gif|svg|webp|avif|bmp|tiff?)|(?:image|img|photo|picture|graphic|untitled|dsc"
    r"|icon|logo|placeholder|screenshot)[\s_\-]?\d{0,8})\s*"
)
_HIDDEN_ROLES = frozenset({"presentation", "none"})

RULE = Rule(
    name="a11y-alt",
    severity="warning",
    confidence="high",
    authorities=(
        Authority("NHS", "Use alternative text for images", "https://service-manual.nhs.uk/accessibility/content", "S"),
        Authority("W3C", "WCAG 2.2, 1.1.1: non-text content", "https://www.w3.org/TR/WCAG22/#non-text-content", "S"),
    ),
    options={"longest": Option(125, "So many characters an alternative text may have.")},
    bad=(
        Example('<p>Hold it upright.</p><img src="step2.jpg">', "html", found='<img src="step2.jpg">'),
        Example("![](valves.png)\n\nThe heart has four valves.\n", found="![](valves.png)"),
        Example("![IMG_2041.jpg](IMG_2041.jpg)"),
        Example(f"![A knee {'and a foot ' * 12}](knee.png)"),
        Example('<a href="/help"><img src="help.svg" alt=""></a>', "html"),
    ),
    good=(
        Example('<p>Wash your hands.</p><img src="line.svg" alt="">', "html"),
        Example("![Bar chart: 8 in 100 adults have asthma](asthma.png)"),
        Example('<a href="/help"><img src="help.svg" alt=""> Get help</a>', "html"),
        Example('<img src="line.svg" role="presentation"><img src="x.svg" aria-label="A hand holds a pen">', "html"),
        Example("Write `![](valves.png)` for an image."),
    ),
)


def check(document: Document, context: Context) -> Iterator[Fault]:
    for mark in document.marks:
        if mark.kind == "image" and (message := _fault(document, mark, context.options["longest"])):
            yield fault_at(document, mark.span, message)


def _fault(document: Document, image: Mark, longest: int) -> str:
    alternative = _alternative(document, image)
    if alternative is None or (not alternative.strip() and _needs_text(document, image)):
        message = "The image has no alternative text. Say in a few words what it shows, for people who do not see it."
        return message if _is_markdown(document, image) else f'{message} If it is only decoration, write alt="".'
    if len(alternative) > longest:
        return f"The alternative text has {len(alternative)} characters, more than {longest}. Say the rest in the text."
    if _NO_TEXT.fullmatch(alternative.lower()):
        return f"“{alternative.strip()}” does not say what the image shows. Say that, in a few words."
    return ""


def _needs_text(document: Document, image: Mark) -> bool:
    """Tell whether an image may not be passed over: Markdown cannot say so, and a link must have words."""
    return _is_markdown(document, image) or _is_whole_link(document, image)


def _is_markdown(document: Document, image: Mark) -> bool:
    return document.source.text.startswith("![", image.span.start)


def _alternative(document: Document, image: Mark) -> str | None:
    """Return the alternative text, which may be empty; none if there is none."""
    if _is_markdown(document, image):
        found = _MARKDOWN_ALT.match(document.source.text, image.span.start, image.span.end)
        return found[1] if found else "image"
    attributes = image.attributes
    if attributes.get("role") in _HIDDEN_ROLES or attributes.get("aria-hidden") == "true":
        return "hidden from everybody"
    return attributes.get("alt") or attributes.get("aria-label") or attributes.get("alt")


def _is_whole_link(document: Document, image: Mark) -> bool:
    """Tell whether an image is all that a link shows."""
    for link in document.marks_in(max(image.start - 1, 0), image.end + 1, "link"):
        inside = link.span.start <= image.span.start and image.span.end <= link.span.end
        words = document.prose[link.start : link.end].replace(PLACEHOLDER, "").strip()
        if inside and not words and not link.attributes.get("aria-label"):
            return True
    return False
