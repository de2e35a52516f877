"""Columns find their place, and rows become lessons."""

import pytest

from learnonce.base.sheets import read
from learnonce.base.sheets.tables import Line
from learnonce.exchange.calc import fields, mapping, values
from learnonce.exchange.calc.mapping import Plan, Unusable
from learnonce.lessons.calc.content import FIELDS
from tests.exchange.files import jsonl


def only(row, *, source="Sample", **options):
    """The lesson one row becomes when nobody says anything about its columns."""
    table = read(jsonl(row))
    return mapping.mapped(table.lines[0], Plan(mapping.chosen(mapping.seen(table)), source, **options))


def test_every_field_is_one_of_a_lesson_or_of_its_source():
    of_the_source = {"key", "place", "source", "url", "topics"}

    assert {item.key for item in fields.FIELDS} - of_the_source <= set(FIELDS)


@pytest.mark.parametrize(
    ("columns", "goes"),
    [
        (
            ["id", "title", "abstract", "body", "recommendation", "topic_group"],
            {"abstract": "problem_statement", "body": "what_we_did", "recommendation": "next_time"},
        ),
        (["title", "body", "action_taken"], {"body": "problem_statement", "action_taken": "what_we_did"}),
        (["title", "summary", "body", "reasons"], {"summary": "problem_statement", "reasons": "good"}),
        (
            ["already_known", "added", "implications", "body"],
            {"already_known": "problem_statement", "added": "results", "body": "what_we_did"},
        ),
        (["Title", "What we did", "Lesson(s) Learned"], {"What we did": "what_we_did"}),
        (["title", "text"], {"text": "what_we_did"}),
        (["evidence", "author", "Title"], {"evidence": "", "author": "", "Title": "title"}),
    ],
)
def test_columns_are_recognised(columns, goes):
    found = fields.recognised(columns)

    assert {name: found.get(name) for name in goes} == goes
    assert "topic_group" not in found


@pytest.mark.parametrize(
    ("column", "samples", "guess"),
    [
        ("recomendation", ["Ask."], "next_time"),
        ("Your lesson title here", ["Ask"], "title"),
        ("more", ["https://example.org/1", "https://example.org/2"], "url"),
        ("notes from the day", ["word " * 200], "what_we_did"),
        ("shoe size", ["43"], ""),
    ],
)
def test_an_unknown_column_is_guessed_and_never_used_unasked(column, samples, guess):
    assert fields.suggested(column, samples) == guess
    table = read(jsonl({column: samples[0], "title": "A"}))
    assert mapping.chosen(mapping.seen(table))[column] == ""


@pytest.mark.parametrize(
    ("words", "key"), [("problem_statement", "problem_statement"), ("What they did", "what_we_did"),
                       ("recommendation", "next_time"), ("nonsense", None)],
)  # fmt: skip
def test_people_may_name_a_field_in_several_ways(words, key):
    assert fields.field_named(words) == key


@pytest.mark.parametrize(
    ("text", "month"),
    [
        ("2019-05-03", "2019-05"),
        ("2019-05-03T10:00:00Z", "2019-05"),
        ("2019/5", "2019-05"),
        ("2019", "2019"),
        ("03/05/2019", "2019-05"),
        ("27.10.2015", "2015-10"),
        ("05/27/2019", "2019-05"),
        ("5/2019", "2019-05"),
        ("27 October 2015", "2015-10"),
        ("Tuesday, 3rd Mar 2020", "2020-03"),
        ("March 3, 2020", "2020-03"),
        ("Sept. 2011", "2011-09"),
        ("2019 Q2", "2019-Q2"),
        ("q3/2020", "2020-Q3"),
        ("2019-13", None),
        ("0001-01-01", None),
        ("last spring", None),
        ("", None),
    ],
)
def test_a_date_becomes_a_month(text, month):
    assert values.month(text) == month


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("10.5888/pcd21.240362", "https://doi.org/10.5888/pcd21.240362"),
        ("doi: 10.1000/x", "https://doi.org/10.1000/x"),
        ("https://example.org/a", "https://example.org/a"),
        ("javascript:alert(1)", None),
        ("www", None),
        ("https://example.org/" + "x" * 500, None),
    ],
)
def test_only_an_address_on_the_web_is_kept(text, address):
    assert values.address(text) == address


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("a; b, c", ["a", "b, c"]),
        ("a, b", ["a", "b"]),
        ("- a\n- b\n", ["a", "b"]),
        ("a|b", ["a", "b"]),
        ("", []),
    ],
)
def test_a_list_in_one_cell(text, items):
    assert values.items(text) == items


class TestMapped:
    def test_puts_everything_where_it_belongs(self):
        row = only(
            {
                "id": "a-1",
                "kind": "Warning",
                "title": "  Text   the patient ",
                "summary": "People ring twice.",
                "body": "**Day one**\n\nWe texted.",
                "recommendation": ["Begin small", "Ask the desk"],
                "core_parts": "The same day; One sentence",
                "topics": ["Phones", "Phones", "Letters"],
                "date": "2019-05-03",
                "organisation": "Fernbank",
                "doi": "10.1000/x",
                "licence": "CC BY 4.0",
                "setting": "GP practice",
            }
        )

        assert (row.key, row.source, row.place, row.url) == (
            "a-1",
            "Sample",
            "Fernbank",
            "https://doi.org/10.1000/x",
        )
        assert row.topics == ("Phones", "Letters")
        assert row.content == {
            "kind": "WARNING",
            "title": "Text the patient",
            "problem_statement": "People ring twice.",
            "what_we_did": "**Day one**\n\nWe texted.",
            "next_time": "- Begin small\n- Ask the desk",
            "core_parts": ["The same day", "One sentence"],
            "happened_when": "2019-05",
            "licence": "CC-BY-4.0",
            "care_setting": "general_practice",
        }
        assert row.notes == []

    def test_joins_columns_and_says_nothing_twice(self):
        row = only({"abstract": "Short.", "what_happened": "Long story.", "lesson": "Same.", "body": "Same."})

        assert row.content["problem_statement"] == "Short.\n\nLong story."
        assert row.content["what_we_did"] == "Same."

    def test_remains_of_html_are_taken_out_and_comparisons_stay(self):
        row = only(
            {
                "title": "<i>Not Just</i> this",
                "body": "<p>First.</p><p>Then <b id=x>more</b><br/>in <5 days, a<b:<ul><li>one</li></ul>",
            }
        )

        assert row.content["title"] == "Not Just this"
        assert row.content["what_we_did"] == "First.\n\nThen more\nin <5 days, a<b:\n\n- one"

    @pytest.mark.parametrize("nothing", ["N/A", "none", "UNK", "No name", "?", "-", "n.a."])
    def test_a_title_that_says_there_is_none_is_none(self, nothing):
        assert only({"title": nothing, "problem": "It broke."}).content["title"] == ""

    @pytest.mark.parametrize(
        ("written", "read"),
        [
            ("CABIN CREEK FIRE", "Cabin Creek Fire"),
            ("PEARL PARK II", "Pearl Park II"),
            ("BLM", "BLM"),
            ("ROBERT", "Robert"),
            ("Use of PPE on IA", "Use of PPE on IA"),
        ],
    )
    def test_a_title_all_in_capitals_is_made_readable(self, written, read):
        assert only({"title": written, "problem": "It broke."}).content["title"] == read

    def test_a_long_title_is_cut_at_a_word_and_kept_whole_before_the_text(self):
        title = "word " * 50
        row = only({"title": title, "problem": "It broke."})

        assert len(row.content["title"]) <= 200
        assert row.content["title"].endswith("word…")
        assert row.content["problem_statement"] == f"{title.strip()}\n\nIt broke."

    def test_notes_what_it_does_not_understand_and_keeps_the_rest(self):
        row = only(
            {"title": "A", "kind": "Original Research", "date": "soon", "setting": "moon", "url": "x"},
            kind="TIP",
        )

        assert row.content["kind"] == "TIP"
        assert row.content["happened_when"] == ""
        assert row.url == ""
        assert len(row.notes) == 4
        assert "“Original Research”" in row.notes[0]

    def test_a_row_without_a_key_gets_one_of_its_title_place_and_month(self):
        first, again, other = (
            only({"title": "A", "body": body, "organisation": place})
            for body, place in [("x", "Fernbank"), ("y", "Fernbank"), ("x", "Alder")]
        )

        assert first.key == again.key != other.key

    @pytest.mark.parametrize(
        ("row", "said"),
        [
            ({"id": "1", "date": "2019"}, "nothing in it to learn from"),
            ({"id": "x" * 201, "title": "A"}, "longer than 200"),
        ],
    )
    def test_refuses_what_is_no_lesson(self, row, said):
        with pytest.raises(Unusable, match=said):
            only(row)

    def test_needs_to_know_the_collection(self):
        with pytest.raises(Unusable, match="which collection"):
            only({"title": "A"}, source="")


def test_the_collection_is_what_every_row_says():
    same = read(jsonl({"title": "A", "source": "Pack"}, {"title": "B", "source": "Pack"}))
    mixed = read(jsonl({"title": "A", "source": "Pack"}, {"title": "B", "source": "Other"}))

    assert mapping.common_source(same, {"source": "source"}) == "Pack"
    assert mapping.common_source(mixed, {"source": "source"}) == ""


@pytest.mark.parametrize(
    ("stem", "folder", "name"),
    [
        ("lessons", "nasa-lessons", "Nasa lessons"),
        ("our_lessons.2024", "x", "Our lessons 2024"),
        ("data", "", ""),
    ],
)
def test_else_its_file_names_it(stem, folder, name):
    assert mapping.source_named(stem, folder) == name


def test_of_many_topics_only_the_most_used_become_headings():
    rows = [{"title": "A", "topics": [f"t{n}", f"t{n // 2}", "Phones"]} for n in range(60)]
    found = mapping.new_topics(read(jsonl(*rows)), {"topics": "topics"})

    assert "Phones" in found
    assert len(found) == mapping.MOST_NEW_TOPICS
    assert mapping.new_topics(read(jsonl({"title": "A", "topics": ["Once"]})), {"topics": "topics"}) == {
        "Once"
    }


def test_samples_are_the_first_three_values():
    table = read(jsonl(*({"n": str(n), "topics": ["a", "b"]} for n in range(5))))

    seen = {column.name: column for column in mapping.seen(table)}
    assert seen["n"].samples == ["0", "1", "2"]
    assert seen["topics"].samples[0] == "a; b"
    assert seen["n"].filled == 5
    assert isinstance(table.lines[0], Line)
