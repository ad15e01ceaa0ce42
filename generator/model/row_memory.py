"""The rows of the index as plain JSON values, so that a later run need not read every file again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from generator.facts.values import Statement
from generator.model.index import Card, Link, Row
from lint.text.located import Origin, Text

Packed = list[Any]


def pack_rows(rows: Iterable[Row]) -> list[Packed]:
    """Return rows as lists. Their facts are left out: they are kept beside, and only read when needed."""
    return [
        [
            row.id,
            row.kind,
            row.path,
            row.digest,
            [_pack_text(row.card.name), _pack_text(row.card.in_text), _pack_text(row.card.group)],
            _pack_statement(row.card.summary),
            row.links,
            row.sources,
            row.triggers,
        ]
        for row in rows
    ]


def unpack_rows(packed: Iterable[Packed]) -> Iterator[Row]:
    """Yield the rows that pack_rows packed, without their facts."""
    for identifier, kind, path, digest, names, summary, links, sources, triggers in packed:
        name, in_text = _text(names[0], path), _text(names[1], path)
        card = Card(name, in_text, names[2] and _text(names[2], path), _unpack_statement(summary, path))
        held = tuple(Link(*link) for link in links)
        yield Row(identifier, kind, path, digest, card, held, tuple(sources), tuple(triggers), facts=None)


def _pack_text(text: Text | None) -> Packed | None:
    if text is None:
        return None
    _, start, end, line, column = text.origin
    return [str(text), start, end, line, column]


def _text(packed: Packed, path: str) -> Text:
    words, start, end, line, column = packed
    return Text(words, Origin(path, start, end, line, column))


def _pack_statement(statement: Statement | None) -> Packed | None:
    if statement is None:
        return None
    texts = [statement.text, statement.certainty, *statement.sources]
    return [_pack_text(text) for text in texts]


def _unpack_statement(packed: Packed | None, path: str) -> Statement | None:
    if packed is None:
        return None
    text, certainty, *sources = packed
    # Already validated by the run that packed it.
    return Statement(
        text=_text(text, path),
        sources=[_text(source, path) for source in sources],
        certainty=certainty and _text(certainty, path),
    )
