"""Words for dying, fighting and travelling are found in one sense only; words that are made one are found."""

import pytest

from lint.wording.death import death_words, means_dying
from lint.wording.metaphors import is_metaphor
from lint.wording.substitutes import pairs, swapped


@pytest.mark.parametrize(
    ("text", "word", "dies"),
    [
        ("her aunt passed away in may.", "passed away", True),
        ("the pain passed away.", "passed away", False),
        ("her aunt passed on.", "passed on", True),
        ("she passed on the virus.", "passed on", False),
        ("he lost a close friend.", "lost", True),
        ("he lost his father's keys.", "lost", False),
        ("he lost his appetite.", "lost", False),
        ("the passing of an uncle.", "passing of", True),
        ("the passing of a stone.", "passing of", False),
        ("she succumbed to cancer.", "succumbed to", True),
        ("she succumbed to hunger.", "succumbed to", False),
        ("after her passing, he wept.", "her passing", True),
        ("in her passing remark.", "her passing", False),
    ],
)
def test_dying(text: str, word: str, dies: bool) -> None:
    start = text.index(word)

    assert means_dying(text, start, start + len(word), death_words()[word]) is dies


@pytest.mark.parametrize(
    ("text", "word", "is_one"),
    [
        ("she lost her battle with cancer.", "battle", True),
        ("the battle of hastings.", "battle", False),
        ("people who fight depression.", "fight", True),
        ("cells that fight cancer.", "fight", False),
        ("a fight in the pub.", "fight", False),
        ("your recovery journey.", "journey", True),
        ("the journey to health.", "journey", True),
        ("the journey to work.", "journey", False),
        ("the war on drugs.", "war", True),
        ("the war in spain.", "war", False),
        ("an emotional rollercoaster.", "emotional rollercoaster", True),
    ],
)
def test_metaphors(text: str, word: str, is_one: bool) -> None:
    start = text.index(word)

    assert is_metaphor(text, start, start + len(word)) is is_one


@pytest.mark.parametrize(
    ("text", "term", "found"),
    [
        ("dementia (alzheimer's) starts.", "dementia", "dementia (alzheimer's"),
        ("alzheimer's, also called dementia, starts.", "dementia", "alzheimer's, also called dementia"),
        ("a cyst means cancer.", "cyst", "cyst means cancer"),
        ("it is called insulin or blood sugar.", "insulin", "insulin or blood sugar"),
        ("insulin and blood sugar.", "insulin", None),
        ("a cyst, or cancer and pain.", "cyst", None),
        ("dementia (alzheimer's and others).", "dementia", None),
        ("insulin lowers blood sugar.", "insulin", None),
    ],
)
def test_what_is_made_one(text: str, term: str, found: str | None) -> None:
    start = text.index(term)
    swaps = list(swapped(text, start, start + len(term), pairs()[term]))

    assert [text[first:last] for first, last in swaps] == ([found] if found else [])
