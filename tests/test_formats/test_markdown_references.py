"""A raised number that leads to a source is no word, and what it stands in ends where it ended before."""

from lint.formats.read import read_document
from lint.text.source import Source


def test_an_item_ends_though_a_reference_stands_in_it() -> None:
    text = "- It helps.<sup>[1](#r1), [2](#r2)</sup>\n- It hurts.\n\nThen text.\n\n<sup>[3](#r3)</sup> More.\n\nLast.\n"
    document = read_document(Source("page.md", text))
    assert [(document.text(block), block.container is None) for block in document.blocks] == [
        ("It helps.", False),
        ("It hurts.", False),
        ("Then text.", True),
        ("More.", True),
        ("Last.", True),
    ]
    assert [mark.kind for mark in document.marks] == ["footnote", "footnote"]
