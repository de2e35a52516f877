"""Files as people send them: in every encoding, of the wrong kind, damaged, empty, far too large."""

import codecs
import time
from datetime import date, datetime

import pytest

from learnonce.base.sheets import read, read_path, workbooks
from learnonce.base.sheets.tables import MOST_CELL, Line, Problem
from learnonce.exchange.errors import Unreadable
from tests.exchange.files import jsonl, packed, repacked, xlsx

CSV = "id,title\n1,Café\n2,“Naïve”\n"


def cells(data):
    return [line.cells for line in read(data).lines if isinstance(line, Line)]


def problems(data):
    return [(line.number, line.reason) for line in read(data).lines if isinstance(line, Problem)]


class TestText:
    @pytest.mark.parametrize(
        "data",
        [
            CSV.encode(),
            codecs.BOM_UTF8 + CSV.encode(),
            codecs.BOM_UTF16_LE + CSV.encode("utf-16-le"),
            codecs.BOM_UTF16_BE + CSV.encode("utf-16-be"),
            CSV.encode("utf-16-le"),
            CSV.replace("\n", "\r\n").encode(),
            CSV.replace("\n", "\r").encode(),
        ],
        ids=["utf-8", "bom", "utf-16-le", "utf-16-be", "no mark", "windows lines", "old mac lines"],
    )
    def test_is_read_in_the_encodings_people_have(self, data):
        assert cells(data) == [{"id": "1", "title": "Café"}, {"id": "2", "title": "“Naïve”"}]
        assert read(data).notes == []

    def test_of_older_programs_is_read_with_a_note(self):
        table = read(CSV.encode("cp1252"))

        assert table.lines[0].cells["title"] == "Café"
        assert "not UTF-8" in table.notes[0]

    def test_that_is_damaged_loses_only_the_damaged_rows(self):
        data = CSV.encode() + "3,Zoë\n4,Thé\n".encode() + b"5,dam\xffaged\n"

        assert [row["id"] for row in cells(data)] == ["1", "2", "3", "4"]
        assert problems(data) == [(6, "title: letters are damaged. Save the file as UTF-8.")]


class TestWrongKinds:
    @pytest.mark.parametrize(
        ("data", "said"),
        [
            (b"", "empty"),
            (b" \n\t\n", "empty"),
            (b"%PDF-1.7 abc", "a PDF"),
            (b"\xd0\xcf\x11\xe0" + bytes(50), "old Excel"),
            (b"\x1f\x8b" + bytes(50), "gzip"),
            (b"\x89PNG" + bytes(50), "picture"),
            (b"<!DOCTYPE html><table></table>", "web page"),
            (b"\xef\xbb\xbf<?xml version='1.0'?><a/>", "XML"),
            (bytes(range(256)) * 4, "no text"),
            (packed(word__document_dot_xml="x"), "Word"),
            (packed(content_dot_xml="x", mimetype="y"), "OpenDocument"),
            (packed(readme_dot_txt="x"), "packed (ZIP)"),
            (b"PK\x03\x04 cut short", "damaged"),
            (b"id,title\n", "no rows"),
            (b'{"title": "x"\n{"title"\n', "No line of it"),
            (b"[1, 2]", "No line of it"),
        ],
    )
    def test_are_named_plainly(self, data, said):
        with pytest.raises(Unreadable, match=said.replace("(", r"\(").replace(")", r"\)")):
            read(data)

    def test_are_known_by_content_not_by_name(self, tmp_path):
        path = tmp_path / "lessons.csv"
        path.write_bytes(xlsx(["id", "title"], ["1", "A"]))

        assert read_path(path).kind == "XLSX"

    def test_a_file_that_is_not_there_is_named(self, tmp_path):
        with pytest.raises(Unreadable, match=r"nowhere\.csv: it cannot be opened"):
            read_path(tmp_path / "nowhere.csv")


class TestDelimited:
    @pytest.mark.parametrize(
        "text",
        [
            "id;title;what we did\n1;A, b; c\n",
            "id\ttitle\twhat we did\n1\tA, b\tc\n",
            "id|title|what we did\n1|A, b|c\n",
            "sep=;\nid;title;what we did\n1;A, b;c\n",
            'id,title,what we did\n1,"A, b", c\n',
        ],
    )
    def test_columns_are_set_apart_as_programs_do(self, text):
        assert cells(text.encode()) == [{"id": "1", "title": "A, b", "what we did": "c"}]

    def test_numbers_lines_as_an_editor_does(self):
        data = b'id,title,body\n1,A,"two\nlines"\n\n2,B\n3,C,D,E\n4,"F",G\n'

        assert [(line.number, type(line)) for line in read(data).lines] == [
            (2, Line),
            (5, Problem),
            (6, Problem),
            (7, Line),
        ]
        assert problems(data)[0][1].startswith("It has 2 cells, and there are 3 columns.")

    def test_a_quotation_mark_never_closed_is_found(self):
        data = b'id,title\n1,"never closed\n' + b"2,x\n" * 60_000

        assert problems(data)[0][0] == 2
        assert "never closed" in problems(data)[0][1]

    def test_nor_does_one_near_the_end_swallow_rows_unseen(self):
        table = read(b'id,title\n1,A "word" in it\n2,"never closed\n3,x\n4,y\n')

        assert [line.number for line in table.lines] == [2, 3]
        assert "never closed" in table.lines[1].reason

    def test_an_inch_mark_is_no_quotation_mark(self):
        assert [line.cells["title"] for line in read(b'id,title\n1,a 3" pipe\n2,x\n').lines] == [
            'a 3" pipe',
            "x",
        ]

    def test_headings_without_a_name_or_twice_are_told_apart(self):
        assert read(b"id,,note,note\n1,2,3,4\n").columns == ["id", "Column 2", "note", "note (4)"]

    def test_a_hundred_thousand_columns_are_refused_quickly(self):
        start = time.process_time()
        with pytest.raises(Unreadable, match="100,000 columns"):
            read(b"a," * 99_999 + b"b\n" + b"1," * 99_999 + b"2\n")
        assert time.process_time() - start < 5


class TestObjects:
    def test_keep_lists_and_flatten_what_is_nested(self):
        data = jsonl(
            {"id": 7, "topics": ["A", "B"], "parts": {"Aim": "x", "How": ["y", "z"]}, "ok": True, "n": None}
        )

        assert cells(data) == [{"id": "7", "topics": ["A", "B"], "parts": "Aim: x\n\nHow: y\nz", "ok": "yes"}]

    def test_one_list_of_objects_will_do(self):
        assert cells(b' [{"id": 1}, {"id": 2}]') == [{"id": "1"}, {"id": "2"}]

    def test_bad_lines_are_told_and_the_others_kept(self):
        data = (
            b'{"id": 1, "title": "A"}\n{"id": 2, \n[1]\n"text"\n\n{"id": 3}\n'
            + b"[" * 5_000
            + b"\n{'id': 4}\n"
            + b'{"id": '
            + b"9" * 5_000
            + b"}\n"
            + b'{"id": "\\ud800"}\n'
        )

        assert [row["id"] for row in cells(data)] == ["1", "3"]
        assert [number for number, _reason in problems(data)] == [2, 3, 4, 7, 8, 9, 10]

    def test_line_separators_inside_texts_are_no_new_lines(self):
        assert cells(jsonl({"id": "1", "title": "a\u2028b\x85c"})) == [{"id": "1", "title": "a\u2028b\x85c"}]

    def test_a_huge_text_costs_its_row_only(self):
        data = jsonl({"id": 1, "body": "x" * (MOST_CELL + 1)}, {"id": 2})

        assert cells(data) == [{"id": "2"}]
        assert "too many" in problems(data)[0][1]


class TestWorkbooks:
    def test_are_read_as_people_see_them(self):
        data = xlsx(
            ["id", "title", "date", "share", "ok"],
            [1, "A", date(2019, 5, 3), 2.5, True],
            [],
            [
                2.0,
                "#N/A",
                datetime(2020, 1, 1, 9, 30),  # noqa: DTZ001  as workbooks have it
                3,
                None,
            ],
        )

        assert cells(data) == [
            {"id": "1", "title": "A", "date": "2019-05-03", "share": "2.5", "ok": "yes"},
            {"id": "2", "date": "2020-01-01 09:30:00", "share": "3"},
        ]
        assert [line.number for line in read(data).lines] == [2, 4]

    def test_formulas_are_read_as_the_values_they_gave(self):
        sheet = (
            '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
            '<row r="1"><c r="A1" t="str"><v>title</v></c></row>'
            '<row r="2"><c r="A2" t="str"><f>UPPER("a")</f><v>A</v></c></row></sheetData></worksheet>'
        )

        assert cells(repacked(xlsx(["x"]), sheet=sheet)) == [{"title": "A"}]

    def test_the_first_sheet_that_holds_something_is_told(self):
        assert read(xlsx(["id"], ["1"], sheets=["Notes"])).notes == ["Of 2 sheets only “Sheet” was read."]

    def test_a_cell_without_a_heading_is_told(self):
        assert problems(xlsx(["id"], ["1", None, "stray"]))[0][0] == 2

    @pytest.mark.parametrize("data", [xlsx(), xlsx(["id", "title"])], ids=["nothing", "headings only"])
    def test_without_rows_they_are_refused(self, data):
        with pytest.raises(Unreadable, match=r"empty|no rows"):
            read(data)

    def test_a_bomb_is_refused_before_it_is_unpacked(self, monkeypatch):
        monkeypatch.setattr(workbooks, "MOST_UNPACKED", 100_000)
        with pytest.raises(Unreadable, match="larger than"):
            read(repacked(xlsx(["x"]), strings="<sst>" + "0" * 200_000 + "</sst>"))

    def test_entities_that_grow_are_not_followed(self):
        grow = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10))
        sheet = (
            f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e0 "lol">{grow}]>'
            '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
            '<row r="1"><c r="A1" t="str"><v>&e9;</v></c></row></sheetData></worksheet>'
        )
        start = time.process_time()
        with pytest.raises(Unreadable, match="damaged"):
            read(repacked(xlsx(["x"], ["y"]), sheet=sheet))
        assert time.process_time() - start < 5

    def test_a_cell_at_the_far_end_costs_nothing(self):
        sheet = (
            '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
            '<dimension ref="A1:XFD1048576"/><sheetData>'
            '<row r="1"><c r="A1" t="str"><v>title</v></c></row>'
            '<row r="2"><c r="A2" t="str"><v>A</v></c></row>'
            '<row r="1048576"><c r="XFD1048576" t="str"><v>far</v></c></row></sheetData></worksheet>'
        )
        start = time.process_time()

        assert cells(repacked(xlsx(["x"]), sheet=sheet)) == [{"title": "A"}]
        assert time.process_time() - start < 5
