"""The filters that templates use. Each returns marked text, so that nothing forgets where it came from."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from html import escape
from typing import Any
from urllib.parse import quote

from markupsafe import Markup

from generator.facts.collections import Term
from generator.pages.addresses import GLOSSARY, SOURCES, relative, slug
from generator.pages.relations import Other
from generator.render.context import Sourced, current
from generator.render.environment import emit
from generator.render.escaping import escape_inline, escape_markdown, escape_start
from generator.render.grammar import capitalise, day, full_stop, join_words, sentence, with_article
from generator.render.provenance import mark_value
from lint.text.located import Text

_IN_ADDRESSES = "%/:?#=&+,;@~*!$'"
"""What stands in an address as it is; anything else could end the link that holds it."""
# The first letter or digit, unless a character that is written as an entity stands before it.
_FIRST_VISIBLE = re.compile(r"[^\w&]*([^\W_])")


def say(statement: Any) -> Markup:
    """Return a statement for readers: its words, a note where it rests on little, its references."""
    return Markup(_prose(statement.text) + _weight(statement) if statement.text is not None else _weight(statement))


def urge(statement: Any) -> Markup:
    """Return a statement on when to get help: its glossary words are explained further down, and nothing leads away."""
    page = current.get()
    for use in page.glossary.find(statement.text):
        if page.explains(use.term):
            page.words[use.term.id] = use.term
    words = mark_value(escape_start(escape_inline(statement.text)), statement.text.origin)
    return Markup(words + _weight(statement))


def weigh(statement: Sourced) -> Markup:
    """Return a statement's notes and reference numbers."""
    return Markup(_weight(statement))


def cite(sources: Iterable[Text]) -> Markup:
    """Return reference numbers that lead to the list at the end of the page."""
    return Markup(_references(sources))


def prose(text: Text) -> Markup:
    """Return running text in which the first use of each glossary word is linked and explained."""
    return Markup(_prose(text))


def _weight(statement: Sourced) -> str:
    notes = [emit(note) for note in current.get().notes_on(statement)]
    references = _references(statement.sources)
    return f" *({'; '.join(notes)})*{references}" if notes else references


def _references(sources: Iterable[Text]) -> str:
    page = current.get()
    numbers = dict.fromkeys([page.number_of(source) for source in sources])
    links = [f"[{number}](#ref-{number})" for number in numbers]
    return f"<sup>{', '.join(links)}</sup>" if links else ""


def _prose(text: Text) -> str:
    page = current.get()
    parts: list[str] = []
    done = 0
    for use in page.glossary.find(text):
        if page.explains(use.term):
            parts += [escape_inline(text[done : use.start]), _explained(text[use.start : use.end], use.term)]
            page.words[use.term.id] = use.term
            done = use.end
    parts.append(escape_inline(text[done:]))
    return mark_value(escape_start("".join(parts)), text.origin)


def _explained(words: str, term: Term) -> str:
    page = current.get()
    target = page.addresses[term.see] if term.see else f"{GLOSSARY}#{slug(term.id)}"
    meaning = mark_value(escape_markdown(term.text).replace('"', "&quot;"), term.text.origin)
    return f'[{escape_inline(words)}]({relative(page.page, target)} "{meaning}")'


def link(label: Any, target: str) -> Markup:
    """Return a link to another page of the site, or to an outside address."""
    address = target if "://" in target or target.startswith("tel:") else relative(current.get().page, target)
    return Markup(f"[{emit(label)}]({_address(address)})")


def outside(label: Any, address: Text) -> Markup:
    """Return a link to a source's address, marked as that address."""
    safe = mark_value(_address(address), address.origin)
    return Markup(f"[{emit(label)}]({safe})")


@lru_cache(maxsize=8192)
def _address(address: str) -> str:
    """Return an address that cannot end the link which holds it."""
    return quote(address, safe=_IN_ADDRESSES)


def front_matter(data: dict[str, Any]) -> Markup:
    """Return a page's metadata as YAML, one JSON value a line; empty values are left out.

    Both builders put a page's title and description into their HTML as they are, so texts are HTML here.
    """
    lines = [f"{key}: {as_json(_as_html(value))}" for key, value in data.items() if value not in (None, "", [], {})]
    return Markup("\n".join(lines))


def _as_html(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    words = escape(value, quote=False).replace('"', "&quot;")
    return value.with_words(words) if isinstance(value, Text) else words


def as_json(value: Any) -> str:
    """Return a value as JSON whose texts keep their marks."""
    return json.dumps(_marked(value), ensure_ascii=False)


def _marked(value: Any) -> Any:
    if isinstance(value, Text):
        return mark_value(value, value.origin)
    if isinstance(value, dict):
        return {str(key): _marked(held) for key, held in value.items()}
    if isinstance(value, (list, tuple)):
        return [_marked(held) for held in value]
    return value


def all_of(items: Iterable[Any], conjunction: str = "and") -> Markup:
    """Return texts as a list in a sentence: "a, b and c"."""
    return join_words([Markup(emit(item)) for item in items], conjunction)


def linked(others: Iterable[Other], conjunction: str = "and") -> Markup:
    """Return entities as a list in a sentence, each a link to its page."""
    return join_words([link(other.in_text, other.page) for other in others], conjunction)


def first_capital(rendered: Markup) -> Markup:
    """Return rendered text whose first visible letter is a capital; marks and markup stay as they are."""
    found = _FIRST_VISIBLE.match(rendered)
    if found is None:
        return rendered
    return Markup(rendered[: found.start(1)] + found[1].upper() + rendered[found.end() :])


def anchor(identifier: Text) -> Text:
    """Return an id as an anchor that comes from the same place."""
    return identifier.with_words(slug(identifier))


def source_page(source: Text) -> str:
    """Return where the sources page lists a source."""
    return f"{SOURCES}#{slug(source)}"


FILTERS: dict[str, Callable[..., Any]] = {
    "say": say,
    "urge": urge,
    "weigh": weigh,
    "cite": cite,
    "prose": prose,
    "link": link,
    "outside": outside,
    "front_matter": front_matter,
    "all_of": all_of,
    "linked": linked,
    "first_capital": first_capital,
    "source_page": source_page,
    "capitalise": capitalise,
    "day": day,
    "sentence": sentence,
    "full_stop": full_stop,
    "with_article": with_article,
    "slug": anchor,
}
