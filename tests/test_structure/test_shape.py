"""Lists, walls of text, conclusions, headings and the kind of page, as they are built."""

from __future__ import annotations

from lint.document.document import Document
from lint.formats.read import read_document
from lint.repetition.conclusions import conclusions
from lint.structure.expected_sections import missing_parts
from lint.structure.lists import above, item_lists
from lint.structure.page_shape import is_collection
from lint.structure.title_words import keywords, repeating_headings
from lint.structure.walls import walls
from lint.text.source import Source

_TEN = "One two three four five six seven eight nine ten. "


def _read(text: str, name: str = "page.md") -> Document:
    return read_document(Source(name, text))


def test_a_list_inside_an_item_is_a_list_of_its_own() -> None:
    document = _read("Do:\n\n- rest\n- drink\n    - water\n    - tea\n\n1. Stand.\n2. Bend.\n")
    lists = item_lists(document)
    assert [[document.text(item) for item in each.items] for each in lists] == [
        ["rest", "drink"],
        ["water", "tea"],
        ["Stand.", "Bend."],
    ]
    lead_in = above(document, lists[0])
    assert lead_in is not None and document.text(lead_in) == "Do:"


def test_two_paragraphs_of_an_item_are_one_item() -> None:
    (listed,) = item_lists(_read("- rest\n\n    Lie down.\n\n- drink\n"))
    assert len(listed.items) == 2


def test_a_wall_ends_at_a_heading_a_list_or_a_box() -> None:
    paragraph = _TEN * 4
    document = _read(f"{paragraph}\n\n{paragraph}\n\n- item\n\n{paragraph}\n\n## Part\n\n{paragraph}\n\n{paragraph}\n")
    assert [(len(wall.paragraphs), wall.words) for wall in walls(document, 50)] == [(2, 80), (2, 80)]
    assert list(walls(document, 80)) == []


def test_a_conclusion_has_a_heading_or_says_so_late_in_the_page() -> None:
    late = _read(f"# Cramp\n\n{_TEN * 9}\n\nIn conclusion, rest.\n\nDrink.\n")
    assert [len(each.blocks) for each in conclusions(late)] == [2]
    early = _read(f"# Cramp\n\nIn conclusion, rest.\n\n{_TEN * 9}\n")
    assert list(conclusions(early)) == []
    headed = _read(f"# Cramp\n\n{_TEN * 9}\n\n## The bottom line\n\nRest.\n")
    assert len(list(conclusions(headed))) == 1


def test_headings_are_compared_with_the_title() -> None:
    document = _read("# Neck pain and you\n\n## Causes of neck pain\n\nA.\n\n## Pain\n\nB.\n\n## Sources\n\nC.\n")
    repeating, count = repeating_headings(document, keywords(document))
    assert [document.text(heading) for heading in repeating] == ["Causes of neck pain"]
    assert count == 2


def test_collections_are_no_articles() -> None:
    assert is_collection(_read("# Glossary\n\nWords.\n"))
    assert is_collection(_read("# Joints\n\n- [Gout](a.md): sore\n- [Sprain](b.md): sore\n- [Cramp](c.md): sore\n"))
    assert not is_collection(_read("# Joints\n\nText.\n\nText.\n\n- [Gout](a.md)\n- [Sprain](b.md)\n- rest\n"))


def test_only_declared_kinds_have_expected_parts() -> None:
    assert missing_parts(_read("# Gout\n\nSore.\n")) == []
    twitches = _read("---\nkind: symptom\n---\n\n# Twitches\n\nFlicker.\n")
    assert missing_parts(twitches) == ["what causes it", "what helps"]
