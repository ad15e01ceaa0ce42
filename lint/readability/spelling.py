"""The syllables of a plain English word, judged from its spelling alone.

Groups of vowel letters are counted, after endings and inner words that are spoken apart have been taken off,
mute letters dropped, and vowels that meet without merging parted. What this gets wrong is listed in
lint/data/syllables.tsv.
"""

from __future__ import annotations

from lint.language.patterns import Pattern

_LONGEST = 64
"""Letters. Longer runs are no words; their vowels are counted plainly, in linear time."""

_VOWELS = Pattern(r"[aeiouy]+")
_MEETING = Pattern(r"[aeiouy]{2}")

# Endings with a syllable of their own; without them, the e before is seen to be mute (care-less).
_ENDINGS = (
    *("edly", "ness", "nesses", "less", "ful", "let", "lets", "ment", "ments", "ship", "ships", "hood", "hoods"),
    *("ly", "some", "ward", "wards", "fold", "like", "wise"),
)
_ENDING = Pattern(rf"(?<=[a-z][a-z])(?:{'|'.join(_ENDINGS)})$")
_LONG_ENDINGS = frozenset({"edly", "nesses"})

# First halves of compounds that end in a mute e (life-time), where a consonant and another syllable follow.
_FIRST_HALF = Pattern(
    r"(?:some|life|time|home|care|white|fore|safe|nose|house|side|wide|pace|trade|base|name|face|note|space|fire|smoke"
    r"|horse|there|where|else|take|make|live|whole|tooth|grape|pipe|score|stone|line|wave|brake|goose)"
    r"(?=[b-df-hj-mpqstv-z][a-z]*[aeiou]|ty|by)"
)

_MUTE = Pattern(
    "|".join(
        (
            r"(?<=[gq])ue[ds]?$",  # tongue, plaques
            r"(?<=[dhkr]ach)es$|(?<=^ach)es$",  # headaches
            r"(?<=[^aeiouylr])e$|(?<=[aeiouylrwnh][lr])e$|(?<=[aeiouyr]l)e$|(?<=[aeiouyrl]r)e$",  # cause, but little
            r"(?<=[^aeiouylrsxzcg])(?<!ch)(?<!sh)es$|(?<=[aeiouylrwnh][lr])es$",  # pipes, but boxes
            r"(?<=[^aeioulrtd])ed$|(?<=[aeiouylrwnh][lr])ed$",  # helped, but tested
            r"(?<=[aeiou][^aeioul])e(?=m[ae]n$|way|land|wood|work|yard|line|time|town|book|keeper|hold|worm|maker)",
        )
    )
)

_APART = Pattern(
    "|".join(
        (
            # a prefix before a vowel: re-act, co-exist, anti-oxidant, neuro-endocrine
            r"(?<=^re)(?=[iou](?!gn|ns?$)|e[mnvxs]|a(?:b|c[qt]|d[djm]|ff|l[il]|n[ai]|pp|rr|ss|tt|w))",
            r"(?<=^co)(?=o[pr][det]|e[nx]|ag|al[ie]|in[cfhs])|(?<=^pre)(?=[eiou]|a[bdmp])|(?<=^de)(?=ac|o|es|em)",
            r"(?<=^anti)(?=[aeiou])|(?<=^multi)(?=[aeiou])|(?<=^semi)(?=[aeiou])|(?<=angi)(?=[ao])|(?<=i)(?=olog)",
            r"(?<=[nux]tra)(?=[aeiou])|(?<=[dhmrt]ro)(?=e[nps]|i[nms]|a[bcdnlr])|(?<=teo)(?=[aei])|(?<=heo)(?=e)",
            # i: medi-um, vari-ous, mani-a, initi-ate, sci-ence, vari-ety, easi-er
            r"(?<=i)(?=um|us$|i)|(?<=[^cstgxnh]i)(?<!lli)(?=o)|(?<=[nh]i)(?=o[^n])",
            r"(?<=[^cstg]i)(?=a(?!ge))|(?<=[cst]i)(?=at|as[tm])|(?<=plegi)(?=a)",
            r"(?<=[^cst]i)(?=e[tn](?!d|e$))|(?<=^sci)(?=e)|(?<=osci)(?=e)|(?<=i)(?=ety)|(?<=[a-z]{3}i)(?=e(?:rs?|st)$)",
            # u: usu-al, ambigu-ous, flu-ent, acu-ity
            r"(?<=[^qg]u)(?<!sua)(?=[ao](?!r))|(?<=gu)(?=ous)|(?<=[^qgaeo]u)(?=e(?:l|n[ctz]))",
            r"(?<=[^qg]u)(?=i(?:ty|ne|tion))|(?<=flu)(?=id)|(?<=ru)(?=in)|(?<=su)(?=ici)",
            # e: vide-o, are-a, pancre-as, line-ar, nucle-us
            r"(?<=[^ghp]e)(?=o(?!ver|ut))|(?<=[gh]e)(?=o[^nru])|(?<=the)(?=or)|(?<=e)(?=u[ms]$)|(?<=le)(?=i$)",
            r"(?<=[aeiouy].e)(?=as?$)|(?<=[aeiouy]..e)(?=as?$)|(?<=[aeiouy]...e)(?=as?$)|(?<=oe)(?=a)",
            r"(?<=[ng]e)(?=al$)|(?<=yse)(?=al)|(?<=ere)(?=al)|(?<=ucle)(?=a)|(?<=ine)(?=ar$)|(?<=chle)(?=a)",
            r"(?<=cre)(?=at(?!u))|(?<=the)(?=at[er])",
            # any vowel before -ing, -ish, -ism: be-ing, blu-ish, ego-ism
            r"(?<=[aeiouy])(?<![gq]u)(?=ings?$)|(?<=[eouy])(?<![gq]u)(?=ish$)|(?<=[ao])(?=isms?$)",
            # a, o, y: archa-ic, a-orta, hero-ic, po-em, lay-er, cy-anosis, my-elin
            r"(?<=a)(?=ic|o)|(?<=o)(?=ic(?:$|al|s$))|(?<=po)(?=e[mt])|(?<=my)(?=el)",
            r"(?<=[aou])(?=y(?:[ao]|e(?![ds]?$)))|(?<=[^wy]e)(?=y[ao])|(?<=[^aeiouwn]y)(?=[aou]|er)",
        )
    )
)
_HUMMED = ("sm", "sms", "thm", "thms")  # spas-m, rhyth-m


def spelled(word: str) -> int:
    """Return how many syllables (at least 1) the spelling of a lower-case word without marks suggests."""
    if len(word) > _LONGEST:
        return max(1, len(_VOWELS.findall(word)))
    if word.endswith("ically"):
        word = word[:-4] + "ly"
    stem, count = _without_endings(word)
    if first := _FIRST_HALF.match(stem):
        return count + 1 + _stem(stem[first.end() :])
    return count + _stem(stem)


def _without_endings(word: str) -> tuple[str, int]:
    """Return the word without its endings, and the syllables of those."""
    count = 0
    while word.endswith(_ENDINGS) and (ending := _ENDING.search(word)) and _VOWELS.search(word, 0, ending.start()):
        count += 2 if ending[0] in _LONG_ENDINGS else 1
        word = word[: ending.start()]
        if word.endswith("i"):
            word = word[:-1] + "y"
    return word, count


def _stem(word: str) -> int:
    parted = _APART.sub("·", word) if _MEETING.search(word) else word
    spoken = _MUTE.sub("", parted) if "e" in parted else parted
    return max(1, len(_VOWELS.findall(spoken)) + word.endswith(_HUMMED))
