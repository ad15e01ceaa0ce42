"""A negative contraction is easily misread, and then says the opposite.

"Do not take it with alcohol" is safe to skim, "don't take it with alcohol" is not: readers who are tired, frightened
or new to English overlook the "n't". The NHS writes negatives in full; US federal guidance prefers contractions, so
the rule is off there.
"""

from lint.phrases import say_instead
from lint.rule import Authority, Example, Rule

_IN_FULL = {
    "aren't": "are not",
    "can't": "cannot",
    "couldn't": "could not",
    "didn't": "did not",
    "doesn't": "does not",
    "don't": "do not",
    "daren't": "dare not",
    "hadn't": "had not",
    "hasn't": "has not",
    "haven't": "have not",
    "isn't": "is not",
    "mustn't": "must not",
    "mightn't": "might not",
    "needn't": "need not",
    "oughtn't": "ought not",
    "shan't": "shall not",
    "shouldn't": "should not",
    "wasn't": "was not",
    "weren't": "were not",
    "won't": "will not",
    "wouldn't": "would not",
}

RULE = Rule(
    name="read-negative-contraction",
    severity="warning",
    confidence="high",
    authorities=(
        Authority("NHS", "Punctuation: contractions", "https://service-manual.nhs.uk/content/punctuation", "S"),
    ),
    cues=tuple(_IN_FULL),
    off_in=("en-US",),
    bad=(
        Example("Don't drink alcohol.", fixed="Do not drink alcohol."),
        Example("If it **doesn’t** help, see a GP.", found="doesn’t", fixed="If it **does not** help, see a GP."),
        Example("<p>You can&rsquo;t catch it.</p>", "html", found="can’t"),
    ),
    good=(
        Example("Do not drink alcohol."),
        Example('Many people say "I can\'t sleep".'),
        Example("## Do and Don't\n\nDo not smoke."),
        Example("You don't need a prescription.", locale="en-US"),
        Example("Run `don't` in the shell."),
    ),
)

check = say_instead(
    _IN_FULL, 'Write "{better}" in full: a reader may miss the "n\'t" in "{found}".', "safe", headings=False
)
