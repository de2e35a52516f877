"""Files written anew. Those that are sent are made by the programs' own libraries, with secrets in them."""

import contextlib
import zipfile
from io import BytesIO

import docx
import openpyxl
import pytest
from PIL import Image
from pypdf import PdfReader

from learnonce.attachments import adapters
from learnonce.attachments.errors import Refused
from tests.attachments import making

KINDS = {
    "jpeg": making.picture,
    "png": lambda: making.picture("PNG"),
    "pdf": making.pdf,
    "docx": making.word,
    "xlsx": making.workbook,
}


@pytest.mark.parametrize("kind", KINDS)
class TestEveryKind:
    def test_is_told_by_its_content_whatever_its_name(self, kind):
        assert adapters.kind_of(KINDS[kind](), "holiday.txt") == kind

    def test_says_no_more_who_made_it(self, kind):
        content = KINDS[kind]()
        assert making.SECRET.encode() in making.unpacked(content) or kind == "pdf"

        made = adapters.make(content, kind).content

        assert making.SECRET.encode() not in making.unpacked(made)
        assert making.SECRET.encode("utf-16-be") not in making.unpacked(made)

    def test_can_be_sent_again(self, kind):
        once = adapters.make(KINDS[kind](), kind).content

        assert adapters.kind_of(once, "") == kind
        assert adapters.make(once, kind).content

    @pytest.mark.parametrize("length", [5, 60, 400])
    def test_broken_is_refused_or_mended(self, kind, length):
        content = KINDS[kind]()[:-length] if length > 5 else KINDS[kind]()[:60]

        with contextlib.suppress(Refused):  # and nothing else, whatever is missing
            adapters.make(content, kind)


class TestPictures:
    def test_are_upright_small_and_without_their_place(self):
        made = adapters.make(making.picture(), "jpeg")

        picture, small = Image.open(BytesIO(made.content)), Image.open(BytesIO(made.thumbnail))
        assert (picture.size, small.size) == ((480, 640), (240, 320))
        assert dict(picture.getexif()) == {}
        assert set(picture.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}

    def test_keep_what_can_be_seen_through(self):
        out = BytesIO()
        Image.new("RGBA", (4, 4), (1, 2, 3, 0)).save(out, "PNG")

        assert Image.open(BytesIO(adapters.make(out.getvalue(), "png").content)).getpixel((0, 0))[3] == 0

    def test_of_far_too_many_points_are_refused_before_they_are_unpacked(self):
        out = BytesIO()
        Image.new("1", (8_000, 8_000)).save(out, "PNG")
        assert len(out.getvalue()) < 100_000

        with pytest.raises(Refused, match="8,000 by 8,000"):
            adapters.make(out.getvalue(), "png")


class TestPdfs:
    def test_keep_their_words_and_links_and_lose_what_acts_by_itself(self):
        made = adapters.make(making.pdf("Ring twice"), "pdf").content

        reader = PdfReader(BytesIO(made))
        assert adapters.text_of(made, "pdf").strip() == "Ring twice"
        assert reader.attachments == {}
        assert set(reader.trailer["/Root"]) <= {"/Type", "/Pages"}
        [link] = reader.pages[0]["/Annots"]
        assert link.get_object()["/A"]["/URI"] == "https://example.org/guide"
        assert not {b"/JavaScript", b"/EmbeddedFile", b"/Metadata"} & set(made.split())

    def test_with_a_password_are_refused(self):
        with pytest.raises(Refused, match="locked with a password"):
            adapters.make(making.pdf(password="x"), "pdf")

    def test_of_too_many_pages_are_refused(self):
        with pytest.raises(Refused, match="at most 200 pages"):
            adapters.make(making.pdf(pages=201), "pdf")


class TestOffice:
    def test_a_document_opens_again_with_its_words_and_remarks(self):
        made = adapters.make(making.word("Ring twice"), "docx").content

        document = docx.Document(BytesIO(made))
        assert document.paragraphs[0].text == "Ring twice"
        assert document.core_properties.author == ""
        text = adapters.text_of(made, "docx")
        assert "Ring twice" in text
        assert "struck out" in text  # deleted, and still there to be read
        assert "Is that so?" in text

    def test_a_picture_in_a_document_loses_its_place(self):
        made = adapters.make(making.word(), "docx").content

        with zipfile.ZipFile(BytesIO(made)) as archive:
            [name] = [part for part in archive.namelist() if part.endswith((".jpg", ".jpeg"))]
            assert dict(Image.open(BytesIO(archive.read(name))).getexif()) == {}

    def test_a_workbook_opens_again_with_its_numbers(self):
        made = adapters.make(making.workbook("Ring twice"), "xlsx").content

        assert openpyxl.load_workbook(BytesIO(made)).active["A1"].value == "Ring twice"
        text = adapters.text_of(made, "xlsx")
        assert "Ring twice" in text
        assert "9990000018" in text

    @pytest.mark.parametrize(
        ("part", "body", "says"),
        [
            ("word/vbaProject.bin", b"x", "holds macros"),
            ("word/embeddings/sheet.xlsx", b"x", "holds another file"),
            ("word/bomb.xml", b"0" * 30_000_000, "far more than it seems"),
        ],
    )
    def test_refuses(self, part, body, says):
        content = making.with_part(making.word(), part, lambda _old: body)

        with pytest.raises(Refused, match=says):
            adapters.make(content, adapters.kind_of(content, "x.docx"))

    def test_refuses_a_document_that_says_it_may_hold_macros(self):
        content = making.with_part(
            making.word(),
            "[Content_Types].xml",
            lambda old: old.replace(b"wordprocessingml.document.main", b"ms-word.document.macroEnabled.main"),
        )

        with pytest.raises(Refused, match="holds macros"):
            adapters.kind_of(content, "x.docx")

    def test_refuses_entities(self):
        content = making.with_part(
            making.word(), "word/settings.xml", lambda old: b'<!DOCTYPE x [<!ENTITY a "b">]>' + old
        )

        with pytest.raises(Refused, match="not as an office program writes it"):
            adapters.make(content, "docx")


class TestOthers:
    @pytest.mark.parametrize(
        ("content", "name"),
        [
            (b"MZ\x90\x00program", "poster.pdf"),
            (b"<html><script>alert(1)</script>", "page.html"),
            (b"GIF89a....", "dance.gif"),
            (b"words\x00and noughts", "notes.txt"),
            (b"words", "notes"),
        ],
    )
    def test_are_refused(self, content, name):
        with pytest.raises(Refused, match="no file of a kind that can be kept"):
            adapters.kind_of(content, name)

    def test_an_old_office_file_says_what_to_do(self):
        with pytest.raises(Refused, match=r"Save it as \.docx or \.xlsx"):
            adapters.kind_of(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "letter.doc")

    def test_a_table_is_kept_as_utf_8(self):
        content = "name;caf\u00e9\n".encode("cp1252")

        assert adapters.kind_of(content, "t.csv") == "csv"
        assert adapters.make(content, "csv").content.decode() == "name;caf\u00e9\n"
