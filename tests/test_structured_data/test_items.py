"""Items of schema.org are read from JSON-LD and from attributes; what is broken has none."""

import pytest

from lint.document.document import Document
from lint.formats.read import read_document
from lint.structured_data.items import items, items_of_type, property_span
from lint.text.source import Source


def _document(text: str) -> Document:
    return read_document(Source("page.html", text))


def _script(json: str) -> Document:
    return _document(f'<script type="application/ld+json">{json}</script><h1>Gout</h1>')


@pytest.mark.parametrize(
    ("json", "types"),
    [
        ('{"@type": "WebPage"}', [{"WebPage"}]),
        ('{"@type": ["WebPage", "FAQPage"]}', [{"WebPage", "FAQPage"}]),
        ('{"@graph": [{"@type": "WebPage"}, {"@type": "https://schema.org/Person"}]}', [{"WebPage"}, {"Person"}]),
        ('{"@type": "WebPage", "about": {"@type": "Drug"}}', [{"WebPage"}, {"Drug"}]),
        ('[{"@type": "WebPage"}]', [{"WebPage"}]),
        ('{"@type": "WebPage"', []),
        ("[" * 5000, []),
        ('{"name": "no type"}', []),
    ],
)
def test_types(json: str, types: list[set[str]]) -> None:
    assert [set(item.types) for item in items(_script(json))] == types


def test_empty_properties_are_none() -> None:
    [item] = items(_script('{"@type": "WebPage", "about": "", "audience": "all"}'))

    assert item.properties == {"@type", "audience"}


def test_attributes() -> None:
    document = _document('<main itemscope itemtype="https://schema.org/FAQPage"><p itemprop="aspect">x</p></main>')
    [item] = items_of_type(document, "FAQPage")
    span = property_span(document, item, "aspect")

    assert "aspect" in item.properties
    assert span is not None
    assert document.source.text[slice(*span)] == "aspect"


def test_a_property_s_place() -> None:
    document = _script('{"@type": "WebPage", "name": "aspect", "aspect": 1}')
    [item] = items(document)
    span = property_span(document, item, "aspect")

    assert span is not None
    assert document.source.text[span.end :].startswith('": 1')
