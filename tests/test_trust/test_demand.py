"""How much a page must say of itself: an article all, a note nothing, a page in between a hint."""

from lint.formats.read import read_document
from lint.text.source import Source
from lint.trust.demand import demand_on_origin

_ADVICE = "Rest your leg and take your tablets. See your doctor if the pain does not go. "
_SECTIONS = "".join(f"## Part {number}\n\n{_ADVICE * 10}\n\n" for number in range(5))


def _demand(text: str) -> str:
    return demand_on_origin(read_document(Source("page.md", text)))


def test_a_whole_article_must_say_all() -> None:
    assert _demand(f"# Calf pain\n\n{_SECTIONS}") == "full"


def test_declared_advice_must_say_all() -> None:
    assert _demand(f"---\ntype: condition\n---\n\n# Calf pain\n\n{_ADVICE * 5}") == "full"


def test_a_short_page_gets_a_hint() -> None:
    assert _demand(f"# Calf pain\n\n{_ADVICE * 10}\n\n## Rest\n\n{_ADVICE * 10}") == "hint"


def test_a_note_or_an_answer_gets_nothing() -> None:
    assert _demand(f"# Calf pain\n\n{_ADVICE * 5}") == "none"
    assert _demand(f"# Why do my calves hurt?\n\n{_ADVICE * 20}") == "none"


def test_a_page_that_lists_pages_leaves_it_to_them() -> None:
    entries = "".join(f"- [Pain {number}](pain{number}.md): {_ADVICE * 3}\n" for number in range(12))
    assert _demand(f"# Pain\n\n{entries}\n{_SECTIONS}") == "none"
    assert _demand(f"# Pain\n\n{entries.replace('[', '').replace('](', ' (')}\n{_SECTIONS}") == "full"


def test_a_page_that_is_not_about_health_gets_nothing() -> None:
    text = "You can copy our files. Say where you have your copy from. "
    assert _demand(f"# Open data\n\n{text * 15}\n\n## Files\n\n{text * 15}") == "none"
