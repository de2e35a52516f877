import pytest

from learnonce.base.screening.reading import read
from tests.ui.pages import component, elements, words


class TestFilters:
    ITEMS = [
        {"text": "All", "href": "/board", "current": True},
        {"text": "Closed", "href": "/board?show=closed", "current": False, "count": 0},
    ]

    def test_mark_the_current_one_and_count(self):
        markup = component("filters", "filters('Which', items)", items=self.ITEMS)

        assert [link.get("aria-current") for link in elements(markup, "a")] == ["true", None]
        assert words(markup) == "All Closed 0"


class TestPager:
    @pytest.mark.parametrize(
        ("address", "expected"), [("/l", "/l?page=3"), ("/l?topic=a&place=b", "/l?topic=a&place=b&page=3")]
    )
    def test_keeps_the_filters_of_the_list(self, address, expected):
        markup = component("pager", "pager(none, 3, address)", address=address)

        assert [link["href"] for link in elements(markup, "a")] == [expected]

    def test_is_nothing_for_a_single_page(self):
        assert component("pager", "pager(none, none, '/l')").strip() == ""


class TestStat:
    def test_writes_large_numbers_with_commas(self):
        assert words(component("stat", "stat(12345, 'lessons')")) == "12,345 lessons"

    def test_tells_nothing_from_not_known(self):
        assert words(component("stat", "stat(0, 'lessons')")) == "0 lessons"
        assert "Not known yet" in words(component("stat", "stat(none, 'lessons')"))


class TestProgress:
    def test_says_how_far(self):
        markup = component("progress", "progress(3, 1200, 'rows read')")

        assert (
            elements(markup, "progress")[0] | {"max": "1200", "value": "3"} == elements(markup, "progress")[0]
        )
        assert words(markup) == "3 of 1,200 rows read"

    def test_leaves_the_end_open_when_it_is_not_known(self):
        markup = component("progress", "progress(3, none, 'rows read')")

        assert "max" not in elements(markup, "progress")[0]
        assert words(markup) == "3 rows read"


class TestMarked:
    def test_marks_what_was_found_and_says_what_to_do(self):
        reading = read("<b>She rang from 12 Mill Lane")

        markup = component("marked", "marked(reading)", reading=reading)

        assert "<mark>12 Mill Lane</mark>" in markup
        assert words(markup).endswith(reading.advice[0])
        assert elements(markup, "b") == []


class TestEmpty:
    def test_offers_the_next_step(self):
        call = "empty('Nothing yet', 'The first is the hardest', {'text': 'Notice', 'href': '/notice'})"

        assert elements(component("empty", call), "a")[0]["href"] == "/notice"

    def test_stands_without_one(self):
        assert elements(component("empty", "empty('Nothing yet', 'Come back')"), "a") == []


def test_a_state_is_words_first():
    assert words(component("state-tag", "state_tag('Being tried', 'good')")) == "Being tried"
