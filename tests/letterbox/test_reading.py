"""Reading letters: own words, broken headers, proofs, wishes; nothing raises but Unreadable."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from learnonce.letterbox.calc import proof, reading, wishes
from learnonce.letterbox.calc.html import words_of
from learnonce.letterbox.calc.quoting import own_words


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("Yes.\n\nOn 3 March 2026 at 08:50, A B <a@b.org> wrote:\n> Did it?\n", "Yes."),
        (
            "Yes.\n\nOn Tue, 3 Mar 2026 at 08:50, somebody with a long name\n<a@b.org> wrote:\n> Did it?",
            "Yes.",
        ),
        ("Yes.\r\n\r\n-----Original Message-----\r\nFrom: A\r\nDid it?", "Yes."),
        ("Yes.\n\n________________________________\nFrom: A <a@b.org>\nSent: Monday\n", "Yes."),
        ("Yes.\n\nFrom: A <a@b.org>\nSent: 3 March 2026\nTo: B\nSubject: C\n\nDid it?", "Yes."),
        ("Yes.\n-- \nAmina\nReception, ext. 12", "Yes."),
        ("Yes.\n\nSent from my iPhone", "Yes."),
        ("> Did it?\n\nYes.", "Yes."),
        ("On 3 March, A B <a@b.org> wrote:\n> Did it?\n\nYes, below.\n-- \nAmina", "Yes, below."),
        (
            "On Monday we tried it.\nFrom: the desk it looks fine.",
            "On Monday we tried it.\nFrom: the desk it looks fine.",
        ),
        ("One.\n\n\n\n\nTwo.", "One.\n\nTwo."),
        ("", ""),
    ],
)
def test_own_words(text, own):
    assert own_words(text) == own


@pytest.mark.parametrize(
    ("html", "words"),
    [
        ("<p>One</p><p>Two &amp; three</p>", "One\n\nTwo & three"),
        ("<style>p{}</style><script>alert(1)</script><p>One<br>Two", "One\nTwo"),
        ("<p>Yes</p><div class='gmail_quote'>On Monday you wrote</div>", "Yes"),
        ("<p>Yes</p><blockquote>No</blockquote><p>Really</p>", "Yes\n\nReally"),
        ("<ul><li>One<li>Two</ul>", "One\nTwo"),
        ("</p></div><b>Odd", "Odd"),
    ],
)
def test_html_as_words(html, words):
    assert words_of(html) == words


@given(some.binary(max_size=2_000))
def test_any_bytes_are_read_or_said_to_be_unreadable(raw):
    try:
        found = reading.read(raw)
    except reading.Unreadable:
        return
    assert len(found.text) <= reading.MOST_TEXT
    assert "\x00" not in found.text + found.subject


HEADERS = some.sampled_from(
    [
        "From",
        "To",
        "Subject",
        "Message-ID",
        "Content-Type",
        "Return-Path",
        "Auto-Submitted",
        "Authentication-Results",
    ]
)
PIECES = some.sampled_from(
    ["=?utf-8?B?", "=?x?q?=", "<", ">", "@", "a@b.org", ",", ";", '"', "multipart/mixed; boundary=b",
     "multipart/report", "text/html; charset=x", "\u00e9", "\u00ed\u00b3\u00a9"]
)  # fmt: skip


@given(some.lists(some.tuples(HEADERS, some.lists(PIECES, max_size=6)), max_size=8), some.text(max_size=200))
def test_any_headers_are_read(headers, body):
    lines = [f"{name}: {' '.join(pieces)}" for name, pieces in headers]
    raw = ("\n".join(lines) + "\n\n" + body).encode("utf-8", "replace")
    try:
        reading.read(raw)
    except reading.Unreadable:
        return


def test_a_letter_with_two_senders_has_none():
    assert reading.read(b"From: a@b.org, c@d.org\n\nx").sender == ""
    assert reading.read(b"From: A <a@b.org>\nFrom: c@d.org\n\nx").sender == ""
    assert reading.read(b"From: =?utf-8?B?w4k=?= <A@B.org>\n\nx").sender == "a@b.org"


@pytest.mark.parametrize(
    ("result", "is_proven"),
    [
        ("mx.here.org; dmarc=pass header.from=b.org", True),
        ("mx.here.org 1; spf=pass smtp.mailfrom=a@b.org", True),
        ("mx.here.org; dkim=pass header.d=b.org header.s=x", True),
        ("mx.here.org; dkim=pass header.d=org", False),
        ("mx.here.org; dkim=pass header.d=mail.b.org", False),
        ("mx.here.org; spf=softfail smtp.mailfrom=a@b.org", False),
        ("mx.here.org; dmarc=fail; dkim=pass header.d=b.org", False),
        ("mx.here.org; none", False),
        ("mx.there.org; dmarc=pass", False),
        ("mx.here.org.evil.org; dmarc=pass", False),
    ],
)
def test_proof(result, is_proven):
    assert proof.is_proven(sender="a@b.org", results=[result], trusted="mx.here.org") is is_proven


def test_a_letter_says_what_it_wants():
    told = {"mailbox": "learn@example.org"}
    assert wishes.wish(subject="Fwd: Re: Lesson - Tea", recipients=[], **told) == wishes.Wish(
        "lesson", "Tea", False
    )
    assert wishes.wish(subject="Hello", recipients=["learn+hidden@example.org"], **told).is_hidden
    assert wishes.wish(subject="Lessons we forgot", recipients=[], **told).kind == "noticing"
    assert wishes.wish(subject="x", recipients=["learn+lesson@elsewhere.org"], **told).kind == "noticing"
    assert wishes.noticing_text("Tea", "tea is cold") == "tea is cold"
    assert wishes.answers("Before.\nNext time: earlier") == {"good": "Before.", "next_time": "earlier"}
