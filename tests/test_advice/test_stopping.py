"""Who tells readers to stop, skip or lower a prescribed medicine is found in any wording; careful pages are not."""

from __future__ import annotations

import datetime

import pytest

from lint.engine import Plan, lint
from lint.formats.read import read_document
from lint.registry import find_rule
from lint.text.source import Source

_RULE = find_rule("disc-stop-medicine")
_PLAN = Plan([_RULE], "en-GB", datetime.date(2026, 11, 25), {_RULE.rule.name: {}}, {})

_TOLD = (
    # By an order or a leave, of a medicine by name, kind, form or brand.
    "Chuck the citalopram away and buy a bicycle.",
    "Now that you sleep well, you can come off Ambien.",
    "With our plan you will soon be able to do without insulin.",
    "Say goodbye to your cholesterol tablets.",
    "The trick is to drop the morning dose of your water tablets.",
    "Why not give your statin a rest in December?",
    "Switch from warfarin to a clove of garlic.",
    "When you feel well again, you can stop your medication.",
    # By a noun or a gerund.
    "There is no harm in a week without your thyroid tablets.",
    "Skipping a heart tablet now and then is nothing to worry about.",
    # By denying that it goes on.
    "There is no point in finishing the antibiotics when the fever has gone.",
    "Don't bother taking your blood pressure pills on holiday.",
    # By what is said of the medicine.
    "Your preventer can be left out in summer.",
    "For most people, insulin becomes unnecessary on this diet.",
    # By less of it.
    "Just take fewer of your seizure tablets once the fits have stopped.",
    # The medicine was named before.
    "Citalopram takes weeks to work. Once your mood has lifted, simply stop.",
    "# Life on statins\n\nThey lower cholesterol.\n\n## Sore legs\n\nStop taking them for a month.",
    # Whoever is named is not asked.
    "Stop the lithium your doctor gave you.",
    "You can bin your antidepressants, whatever your doctor says.",
)
_CAREFUL = (
    # Somebody is asked: before, after, in the same sentence, in the section.
    "Agree on a date with the clinic. Then you can come off methadone.",
    "You can lower the dose of your steroids if your consultant agrees.",
    "You may be able to do without omeprazole or amlodipine. Have a word with your pharmacist.",
    "Never stop a medicine without asking your doctor.\n\nOn very hot days you can skip your water tablets.",
    # A course ends, a dose was missed, a medicine is spoilt or used up.
    "Take the antibiotics for five days, then stop taking them.",
    "Stop taking the antibiotics after the last tablet in the box.",
    "You forgot your heart tablet? Skip it if the next one is due.",
    "Throw away insulin that has been in the sun, and bin your inhaler when the counter shows 0.",
    # Nobody is told.
    "Some people no longer need insulin after they lose weight.",
    "Many people come off their statins because their legs ache.",
    "You will hear when to stop warfarin.",
    "Stopping clonidine all at once is dangerous.",
    "You do not need to take levothyroxine with food.",
    "You do not need antibiotics for a cold.",
    "Can I stop my statins?",
    # Something else stops.
    "Beta blockers slow the pulse. If you feel dizzy on the bike, stop.",
    "Preventers reduce the need for steroid tablets.",
    "If your chest is tight, stop, use your inhaler and rest.",
    "Cut your salt. Water tablets work better then.",
    "Chemotherapy kills cancer cells by stopping them from dividing.",
)


@pytest.mark.parametrize("text", _TOLD)
def test_reader_is_told_to_stop(text: str) -> None:
    assert _findings(text) == ["disc-stop-medicine"]


@pytest.mark.parametrize("text", _CAREFUL)
def test_nobody_is_told_to_stop(text: str) -> None:
    assert _findings(text) == []


def _findings(text: str) -> list[str]:
    return [finding.rule for finding in lint(read_document(Source("page.md", text)), _PLAN)]
