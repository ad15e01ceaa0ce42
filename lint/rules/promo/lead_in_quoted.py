"""A line such as "Learn more about “The Truth About Crystals”" sends the reader to a page about something else.

Somebody who came for help with one thing is led to another, often in the middle of an explanation. People who are ill
or worried overlook what follows. A line that leads to a page on the same subject is left alone.
"""

from lint.authorities import PEMAT_DISTRACTING
from lint.promos.report import promos_as
from lint.rule import Example, Rule

RULE = Rule(
    name="promo-lead-in-quoted",
    severity="error",
    confidence="high",
    authorities=(PEMAT_DISTRACTING,),
    bad=(
        Example(
            "# Hay fever\n\nHay fever is an allergy to pollen.\n\nLearn more about “The Truth About Moon Crystals!”\n\n"
            "Pollen counts are highest in June.\n",
            found="Learn more about “The Truth About Moon Crystals!”",
            fixed="# Hay fever\n\nHay fever is an allergy to pollen.\n\nPollen counts are highest in June.\n",
        ),
        Example(
            '# Gout\n\nGout makes joints hot and sore. Also read "Ten Rock Stars and Their Cats". Rest the joint.\n',
            found='Also read "Ten Rock Stars and Their Cats".',
            fixed="# Gout\n\nGout makes joints hot and sore. Rest the joint.\n",
        ),
        Example(
            "# Head lice\n\nComb wet hair every three days.\n\n> 👉 Don’t miss **[“Why Your Horoscope "
            "Was Right”](/stars)**\n\n"
            "Check the whole family.\n",
            fixed="# Head lice\n\nComb wet hair every three days.\n\nCheck the whole family.\n",
        ),
        Example("# Asthma\n\nAsthma narrows the airways.\n\nDiscover ‘How Mercury Retrograde Shapes Your Career’\n"),
    ),
    good=(
        Example("# Asthma\n\nAsthma narrows the airways.\n\nLearn more about “How to treat asthma”\n"),
        Example("# Muscle spasms\n\nSpasms are also called cramps.\n\nLearn more about “Muscle cramps at night”\n"),
        Example("# Hay fever\n\nLearn more about your triggers by keeping a diary.\n"),
        Example(
            "# How to judge a health website\n\nBe wary of lines such as these:\n\n- Learn more "
            "about “The One Food That Cures All!”\n"
        ),
        Example('# Sepsis\n\nDoctors read the results of a study called "Surviving Sepsis" with care.\n'),
    ),
)

check = promos_as(("quoted",), "“{title}” is about something else than this page. Delete it: it leads the reader away.")
