"""Pages of HTML to blocks: careful ones, and what content systems write."""

from __future__ import annotations

from collections.abc import Callable
from textwrap import dedent

import pytest

from lint.document.document import Document
from lint.formats.html import read_html
from lint.formats.markdown import read_markdown
from lint.text.source import Source, Span

Dump = Callable[..., str]


def read(text: str) -> Document:
    return read_html(Source("page.html", text))


def lines(text: str) -> str:
    return dedent(text).strip("\n")


CASES = {
    "text without elements": ("Rest   helps.\n", "paragraph: Rest helps."),
    "paragraphs that are never closed": ("<p>One<p>Two", "paragraph: One\nparagraph: Two"),
    "text before and between blocks": (
        "Before<h2>Title</h2>after<p>para</p>end",
        "paragraph: Before\nheading2: Title\nparagraph: after\nparagraph: para\nparagraph: end",
    ),
    "headings closed by another": ("<h2>A</h3><p>b", "heading2: A\nparagraph: b"),
    "a heading with a link to itself": (
        '<h2 id=a>Rest<a class="headerlink" href="#a" title="Permanent link">&para;</a></h2>', "heading2: Rest",
    ),
    "entities": (
        "<p>caf&eacute; &amp; &lt;b&gt; &#8364;5 &#x1F600; &copy 2024 &hy&shy;per &nope; AT&T &nbsp;</p>",
        "paragraph: café & <b> €5 😀 © 2024 &hyper &nope; AT&T",
    ),
    "a no-break space is no paragraph": ("<p>&nbsp;</p><p>\u00a0</p><div>&#160; </div><p>&nbsp;A</p>", "paragraph: A"),
    "less than and ampersands": ("<p>if x < 5 & y <3 mg", "paragraph: if x < 5 & y <3 mg"),
    "line breaks": ("<p>One<br>two<br/>three", "paragraph: One two three"),
    "two line breaks end a paragraph": (
        "<p>One.<br><br />\nTwo.<br>&nbsp;<br>Three.", "paragraph: One.\nparagraph: Two.\nparagraph: Three.",
    ),
    "a rule": ("a<hr>b", "paragraph: a\nparagraph: b"),
    "nested lists": (
        "<ul><li>One<ol class=steps><li>Two</ol>more<li><p>Three</p><p>Four</p></ul>",
        lines("""
            item [list > item]: One
            item [list > item > list#.steps > item]: Two
            item [list > item]: more
            item [list > item]: Three
            item [list > item]: Four
        """),
    ),
    "a table": (
        "<table class=dose><caption>Doses</caption><thead><tr><th>Age<th>Dose</thead>"
        "<tr><td>2–3<td><p>5 mg</table>after",
        lines("""
            caption [table.dose]: Doses
            cell [table.dose > row]: Age
            cell [table.dose > row]: Dose
            cell [table.dose > row]: 2–3
            cell [table.dose > row]: 5 mg
            paragraph: after
        """),
    ),
    "an end tag does not leave its cell": (
        "<div class=a><table><tr><td>x</div>y<td>z</table>t</div>u",
        lines("""
            cell [div.a > table > row]: xy
            cell [div.a > table > row]: z
            paragraph [div.a]: t
            paragraph: u
        """),
    ),
    "definitions": (
        "<dl><dt>Jerk<dd>A sudden move.<dd><p>Short.</p><dt>Spasm</dl>",
        lines("""
            term: Jerk
            paragraph [definition]: A sudden move.
            paragraph [definition]: Short.
            term: Spasm
        """),
    ),
    "quotes in quotes": (
        "<blockquote>a<blockquote><p>b</blockquote>c</blockquote>d",
        "paragraph [quote]: a\nparagraph [quote > quote]: b\nparagraph [quote]: c\nparagraph: d",
    ),
    "details": (
        "<details><summary>More</summary>Body<p>text</p></details>",
        "title [details]: More\nparagraph [details]: Body\nparagraph [details]: text",
    ),
    "a figure": ("<figure><img src=a.png alt='A leg'><figcaption>Leg</figcaption></figure>", "caption [figure]: Leg"),
    "a callout of the NHS": (
        '<div class="nhsuk-care-card nhsuk-care-card--urgent"><div class="nhsuk-care-card__heading"><h2>'
        'Call 111</h2></div><div class="nhsuk-care-card__content"><p>Now</p></div></div>',
        "heading2 [callout.nhsuk-care-card.nhsuk-care-card--urgent > div.nhsuk-care-card__heading]: Call 111\n"
        "paragraph [callout.nhsuk-care-card.nhsuk-care-card--urgent > div.nhsuk-care-card__content]: Now",
    ),
    "a callout with a title": (
        '<div class="admonition note"><p class="admonition-title">Note</p><p>Body</p></div>',
        "title [callout.admonition.note > p.admonition-title]: Note\nparagraph [callout.admonition.note]: Body",
    ),
    "a callout by its role": ('<section role="alert">Stop</section>', "paragraph [callout.alert]: Stop"),
    "names of containers": (
        '<div class="Related Posts" id=x><aside>a</aside></div><ins class="adsbygoogle">b</ins><form>c</form>',
        "paragraph [div.related.posts.x > aside]: a\nparagraph [ins.adsbygoogle]: b\nparagraph [form]: c",
    ),
    "an insertion among words": ("<p>It is <ins>not</ins> so", "paragraph: It is not so"),
    "buttons": ("<p>One</p><button type=button>Sign up</button>", "paragraph: One\nparagraph [button]: Sign up"),
    "references": (
        'In the brain.<sup id=r><a href="#1">[1]</a></sup> Then muscle<sup>2,3</sup> but 10<sup>9</sup> '
        "and m<sup>2</sup>",
        "paragraph: In the brain. Then muscle but 109 and m2",
    ),
    "no prose": (
        "<head><title>T</title><style>p{}</style></head><nav>Home</nav><script>if (a < b) {}</script>"
        "<noscript>n</noscript>"
        "<svg><title>Icon</title><text>t</text></svg><template><p>t</p></template><math>x</math><pre>code</pre>"
        "<select><option>o</select><textarea>t</textarea><iframe>f</iframe><p>Yes</p>",
        "paragraph: Yes",
    ),
    "hidden": (
        "<p hidden>a</p><div aria-hidden=true><p>b</p></div><p style='color:red; display : none'>c</p>"
        "<p>d <span hidden>e <span>f</span> g</span> h <i aria-hidden='true'>→</i></p><div hidden=until-found>i</div>",
        "paragraph: d h\nparagraph: i",
    ),
    "ways around the site": (
        '<a class="skip-link" href="#m">Skip</a><div class="nhsuk-breadcrumb"><ol><li>Home</ol></div>'
        '<ul class="main-menu"><li>A</ul><div role=navigation>B</div><div id="cookie-banner">C</div>'
        '<div class="has-nav">D</div>',
        "paragraph [div.has-nav]: D",
    ),
    "a skipped part that is never closed ends with what it is in": (
        "<div><nav><ul><li>Home</div><p>Text", "paragraph: Text",
    ),
    "comments": (
        "a<!-- b --><!--[if IE]><p>c</p><![endif]--><!-->d<!-- e --!>f<!DOCTYPE x><?php echo ?>g", "paragraph: adfg",
    ),
    "conditional comments that others see": ("<![if !IE]><p>a</p><![endif]>", "paragraph: a"),
    "CDATA": ("a<![CDATA[ b > c ]]>d", "paragraph: ad"),
    "an end tag without a start": ("</div></p></b>a</span></li>b", "paragraph: ab"),
    "a page from a word processor": (
        "<P CLASS=MsoNormal><SPAN STYLE='color:red'>One<O:P></O:P></SPAN></P>\r\n<P><FONT COLOR=red>Two</FONT>&nbsp;",
        "paragraph [p.msonormal]: One\nparagraph: Two",
    ),
    "a byte-order mark, CRLF and emoji": ("\ufeff<p>One\r\n\ttwo 😀\r\n</p>", "paragraph: One two 😀"),
    "front matter": ("---\ntitle: T\n---\n<p>A</p>", "paragraph: A"),
    "a quote that is never closed": ('<p>a</p><a href="x>b</a><p>c</p>', "paragraph: a\nparagraph: b\nparagraph: c"),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_blocks(dump: Dump, name: str) -> None:
    text, expected = CASES[name]
    assert dump(read(text), marks=False) == expected


def test_marks(dump: Dump) -> None:
    document = read(
        '<p>See <a href="a?b=1&amp;c" rel="sponsored" target=_blank>the <b>leaf </b></a> <em>x<b>y</em>z</b> '
        "<code>a b </code><a name=n>n</a></p><a href=c><h3>Card</h3><p>Text</p><img src=i.png alt='A &amp; b'></a>"
    )

    assert dump(document) == lines("""
        paragraph: See the leaf xyz ￼￼￼￼n
            link 'the leaf ' -> a?b=1&c
            strong 'leaf '
            emphasis 'xy'
            strong 'yz'
            code 'a b '
        heading3: Card
            link 'Card' -> c
        paragraph: Text
            link 'Text' -> c
    """)
    link, image = document.marks[0], document.marks[-1]
    assert link.attributes == {"href": "a?b=1&c", "rel": "sponsored", "target": "_blank"}
    assert image.attributes["alt"] == "A & b"
    assert document.source.text[link.span.start : link.span.end].endswith("target=_blank>the <b>leaf </b></a>")


def test_a_mark_ends_with_the_element_it_stands_in(dump: Dump) -> None:
    assert dump(read("<p>a <a href=b>c</p><p>d</p>")) == "paragraph: a c\n    link 'c' -> b\nparagraph: d"


@pytest.mark.parametrize(
    ("text", "deleted"),
    [
        ("<p>a</p>\n<p class=x> b </p>", ["<p>a</p>", "<p class=x> b </p>"]),
        ("<div><p>a</p></div><p>b", ["<div><p>a</p></div>", "<p>b"]),
        ("<div>a<p>b</p></div>", ["a", "<p>b</p>"]),
        ("<div><img src=i><p>a</p></div>", ["<p>a</p>"]),
        ("<p><img src=i> a</p>", ["<p><img src=i> a</p>"]),
        ("<div><b>a</b> <i>b</i>\n<p>c</div>", ["<b>a</b> <i>b</i>", "<p>c"]),
        ("<ul><li>a</li><li><p>b</p></li></ul>", ["<li>a</li>", "<li><p>b</p></li>"]),
        ("<ul><li><a href=a>a</a></ul>", ["<ul><li><a href=a>a</a></ul>"]),
        ("<table><tr><td>a</td></tr></table>", ["a"]),
        ("<main><p>a</p></main>", ["<p>a</p>"]),
        ("x<br><br><b>y</b>", ["x", "<b>y</b>"]),
        ("<div>a<script>b</script></div>", ["<div>a<script>b</script></div>"]),
    ],
)
def test_a_block_stands_for_what_would_be_left_empty(text: str, deleted: list[str]) -> None:
    assert [text[block.span.start : block.span.end] for block in read(text).blocks] == deleted


def test_what_is_outside_the_main_part(dump: Dump) -> None:
    page = (
        "<body class=nav><header><h1>Site</h1></header><div id=page><p>Ad</p><main><h1>Rest</h1>"
        "<aside>Note</aside></main>"
        "<p>After</p></div><footer>Not advice.</footer>"
    )

    assert dump(read(page)) == lines("""
        heading1 [outside > header]: Site
        paragraph [outside > div.page]: Ad
        heading1 [div.page > main]: Rest
        paragraph [div.page > main > aside]: Note
        paragraph [outside > div.page]: After
        paragraph [outside > footer]: Not advice.
    """)
    assert dump(read("<p>a</p><article><p>b</p></article>")) == "paragraph [outside]: a\nparagraph [article]: b"
    assert dump(read("<p>a</p><article>b</article><article>c</article>")).startswith("paragraph: a\n")
    assert dump(read("<div id=d>a</div><!-- <main> -->")) == "paragraph [div.d]: a"


def test_the_twin_of_a_container_ends_where_it_does() -> None:
    text = "<div id=page><main><p>a</p></main></div>"
    assert [container.span for container in read(text).containers] == [Span(0, len(text)), Span(13, 34)]


def test_comments_and_scripts_are_kept() -> None:
    text = '<script type="application/ld+json">{"a": "</b>"}</script><!-- plainwell: ignore x --><script>f()</script>'
    document = read(text)

    assert [text[span.start : span.end] for span in document.comments] == ["<!-- plainwell: ignore x -->"]
    assert [text[span.start : span.end] for span in document.scripts] == ['{"a": "</b>"}']


def test_a_part_opened_in_markdown_reaches_over_its_blocks(dump: Dump) -> None:
    text = '# A\n\n<div class="promo" markdown>\n\nRead *this*.\n\n- one\n\n</div>\n\nEnd.\n\n> <p>quoted\n> text</p>\n'

    assert dump(read_markdown(Source("page.md", text)), marks=False) == lines("""
        heading1: A
        paragraph [div.promo]: Read this.
        item [div.promo > list > item]: one
        paragraph: End.
        paragraph [quote]: quoted text
    """)


def test_what_markdown_has_left_is_forgotten(dump: Dump) -> None:
    text = "- <div class=a>one\n\ntwo <b>bold\n\n</div>\n\nthree\n"

    assert dump(read_markdown(Source("page.md", text))) == lines("""
        paragraph [list > item > div.a]: one
        paragraph: two bold
        paragraph: three
    """)
