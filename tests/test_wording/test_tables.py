"""The lists of words are in the shape that the code reads, and no word is in them twice."""

from collections import Counter

import pytest

from lint.data.tables import read_table
from lint.wording.capitals import known_capitals
from lint.wording.complex_words import complex_words
from lint.wording.death import death_words
from lint.wording.jargon import medical_words
from lint.wording.latin import latin_words
from lint.wording.medicine_names import medicine_spellings
from lint.wording.spelling import spellings
from lint.wording.substitutes import pairs


@pytest.mark.parametrize(
    "table", ["complex_words.tsv", "medical_jargon.tsv", "latin_words.tsv", "british_american.tsv"]
)
def test_no_form_is_listed_twice(table: str) -> None:
    forms = Counter(form for row in read_table(table) for form in row[0].split(","))

    assert [form for form, count in forms.items() if count > 1] == []


def test_words_are_in_lower_case() -> None:
    listed = (*complex_words(), *medical_words("hard", "known", "plain"), *latin_words(), *spellings(), *death_words())

    assert [word for word in (*listed, *pairs(), *medicine_spellings()) if word != word.lower()] == []


def test_what_is_better_is_no_hard_word_itself() -> None:
    """Else a fix would make work for the next."""
    offered = [word for word in complex_words().values() if word.kind != "say"]

    assert [word.better for word in offered if word.better in complex_words()] == []


def test_a_spelling_leads_to_the_other_one() -> None:
    assert spellings()["tumour"].other == "tumor"
    assert spellings()["tumor"].other == "tumour"
    assert spellings()["organise"].other == "organize"
    assert "organize" not in spellings(), "it is right in Britain too"
    assert spellings()["anaemia"].is_medical


def test_no_word_in_capitals_is_known_and_shouted() -> None:
    kinds = known_capitals()

    assert kinds["looks"] & kinds["stressed"] == set()
