"""What explains a word: brackets, commas, "called", a link, plain words beside it. Other words beside it do not."""

import pytest

from lint.formats.read import read_document
from lint.text.source import Source
from lint.wording.explanations import is_topic, stands_explained


def _is_explained(text: str, word: str = "ataxia", hints: tuple[str, ...] = ()) -> bool:
    document = read_document(Source("page.md", text))
    start = document.folded.index(word)
    return stands_explained(document, start, start + len(word), hints)


@pytest.mark.parametrize(
    "text",
    [
        "You may have ataxia (clumsy movements).",
        "Clumsy movements (ataxia) may start.",
        "Clumsy movements (also called ataxia) may start.",
        "Clumsy movements, called ataxia, may start.",
        "Clumsy movements, or ataxia, may start.",
        "Doctors call such movements ataxia.",
        "The medical word for this is ataxia.",
        "Ataxia means that movements are clumsy.",
        "Ataxia is a loss of control.",
        "Ataxia, which is a loss of control, may start.",
        "Ataxia – a loss of control – may start.",
        "Ataxia happens when control is lost.",
        "**Ataxia**: a loss of control.",
        "You may have ataxia. This is when movements are clumsy.",
        "You may have [ataxia](glossary.md#ataxia).",
        "## Ataxia\n\nMore.",
    ],
)
def test_explained(text: str) -> None:
    assert _is_explained(text)


@pytest.mark.parametrize(
    "text",
    [
        "You may have ataxia.",
        "You may have ataxia, or feel weak.",
        "You may have fever, ataxia, or a rash.",
        "You may have a cough, ataxia, a rash and pain.",
        "Some signs (fever, ataxia and pain) may start.",
        "You may have ataxia (see page 3).",
        "You may have ataxia. It often starts at night.",
        "The team at the ataxia clinic is there.",
    ],
)
def test_not_explained(text: str) -> None:
    assert not _is_explained(text)


def test_plain_words_near_it_explain() -> None:
    assert _is_explained("Movements get clumsy. Ataxia starts.", hints=("clums",))
    assert not _is_explained("Movements get clumsy.\n\nAtaxia starts.", hints=("clums",))
    assert not _is_explained("The unclumsy walk with ataxia.", hints=("clums",))


def test_what_the_page_is_about() -> None:
    document = read_document(Source("page.md", "---\ntags: [gout]\n---\n\n# Living with ataxia\n\nText.\n"))

    assert is_topic(document, ("ataxia",))
    assert is_topic(document, ("gout", "podagra"))
    assert not is_topic(document, ("axia", "sleep"))
