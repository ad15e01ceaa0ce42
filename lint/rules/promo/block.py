"""A block that the markup itself calls advertising, newsletter or other articles stands inside the article.

Readers, above all with a screen reader, meet it in the middle of the advice. A block with such a name that speaks of
the page's own subject, or says where to get help, is left alone.
"""

from lint.authorities import PEMAT_DISTRACTING
from lint.promos.report import promos_as
from lint.rule import Authority, Example, Rule

RULE = Rule(
    name="promo-block",
    severity="warning",
    confidence="high",
    authorities=(
        Authority("trafilatura", "Text extraction: link farms", "https://github.com/adbar/trafilatura", "S"),
        PEMAT_DISTRACTING,
    ),
    bad=(
        Example(
            '<h1>Croup</h1>\n<p>Croup is a barking cough.</p>\n<div class="outbrain-widget"><p><a '
            'href="/a">Ten Cars of the Stars</a></p></div>\n'
            "<p>Keep your child calm.</p>\n",
            "html",
            fixed="<h1>Croup</h1>\n<p>Croup is a barking cough.</p>\n<p>Keep your child calm.</p>\n",
        ),
        Example(
            "<h1>Croup</h1>\n<p>Croup is a barking cough.</p>\n<aside "
            'class="post__related-articles"><h3>Related</h3><ul>'
            '<li><a href="/b">Paint Colours for Small Kitchens</a></li></ul></aside>\n<p>Keep your child calm.</p>\n',
            "html",
            fixed="<h1>Croup</h1>\n<p>Croup is a barking cough.</p>\n<p>Keep your child calm.</p>\n",
        ),
        Example(
            "<h1>Croup</h1>\n<p>Croup is a barking cough.</p>\n<section "
            'id="newsletter-signup"><p>Get tips in your inbox.</p></section>\n',
            "html",
        ),
    ),
    good=(
        Example(
            "<h1>Croup</h1>\n<p>Croup is a barking cough.</p>\n<div "
            'class="related-symptoms"><p>Croup also makes the voice hoarse.</p></div>\n',
            "html",
        ),
        Example(
            '<h1>Croup</h1>\n<p>Croup is a barking cough.</p>\n<div class="heading-shadow '
            'add-space"><p>Keep your child calm.</p></div>\n',
            "html",
        ),
        Example(
            '<h1>Croup</h1>\n<p>Croup is a barking cough.</p>\n<div class="promo-panel"><p>Call 999 '
            "if your child struggles for breath.</p></div>\n",
            "html",
        ),
        Example(
            '<h1>Croup</h1>\n<p>Croup is a barking cough.</p>\n<aside class="related"><p><a '
            'href="/c">Cough in children</a></p></aside>\n',
            "html",
        ),
    ),
)

check = promos_as(("box",), "This block promotes something else (“{title}”). Delete it, or move it below the article.")
