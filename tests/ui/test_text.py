"""Texts that people and files bring, as a page shows them."""

import pytest

from learnonce.ui.text import LONG, SHOWN, capital_first, folded, markdown


class TestMarkdown:
    def test_puts_headings_of_a_text_below_those_of_the_page(self):
        html = markdown("# Reasons\n\nText\n\n## Team\n\n##### Small")

        assert html == "<h3>Reasons</h3>\n<p>Text</p>\n<h3>Team</h3>\n<h4>Small</h4>\n"

    def test_shows_no_html_of_others(self):
        assert markdown("<h1 onclick='x()'>A</h1><script>b</script>").count("<h1") == 0


class TestFolded:
    def test_leaves_what_is_short_alone(self):
        text = "A line.\n\n" * 100

        assert folded(text) == (text, "")

    def test_cuts_a_long_text_between_two_paragraphs_and_loses_nothing(self):
        paragraph = "word " * 30
        text = "\n\n".join([paragraph.strip()] * 60)
        start, rest = folded(text)

        assert SHOWN // 2 < len(start) <= SHOWN
        assert f"{start}\n\n{rest}" == text

    def test_leaves_one_long_paragraph_whole(self):
        text = "x" * (LONG + 1)

        assert folded(text) == (text, "")


@pytest.mark.parametrize(
    ("words", "begun"),
    [("A&E attendances", "A&E attendances"), ("week of 16 November", "Week of 16 November"), ("", "")],
)
def test_a_sentence_begins_with_a_capital_and_leaves_the_others(words, begun):
    assert capital_first(words) == begun
