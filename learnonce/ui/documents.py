"""What is printed, and papers in Markdown, as documents that can be changed (DOCX)."""

import re
from io import BytesIO
from typing import TYPE_CHECKING

from learnonce.ui.printing import Block, Sheet
from learnonce.ui.text import tokens

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph
    from markdown_it.token import Token

TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_LEVELS = {"heading": 1, "title": 1, "section": 2, "part": 3}
_STYLES = {
    "item": "List Bullet",
    "item-2": "List Bullet 2",
    "item-3": "List Bullet 3",
    "gap": "Intense Quote",
}
_MARK = re.compile(r"(\[[^\[\]]+\])")


def docx(sheet: Sheet) -> bytes:
    """Headings, lists and paragraphs by Word's own styles, so that they can be found and changed."""
    document = _started(sheet.title)
    for words in (sheet.over, sheet.under):
        if words:
            document.add_paragraph(words)
    for block in sheet.blocks:
        _put(document, block)
    if sheet.foot:
        document.sections[0].footer.paragraphs[0].text = sheet.foot
    return _finished(document)


def _put(document: "Document", block: Block) -> None:
    if block.kind in _LEVELS:
        document.add_heading(block.text, level=_LEVELS[block.kind])
    elif block.kind in _STYLES:
        document.add_paragraph(block.text, style=_STYLES[block.kind])
    elif block.kind == "marked":
        _marked(document, block.text)
    elif block.kind == "table":
        _plain_table(document, block)
    elif block.kind == "picture":
        _picture(document, block)
    else:
        document.add_paragraph(block.text)


def _plain_table(document: "Document", block: Block) -> None:
    """A table whose first row is said again on each page, and read out before each cell."""
    from docx.oxml import OxmlElement

    if block.text:
        document.add_paragraph(block.text, style="Caption")
    made = document.add_table(rows=len(block.rows), cols=len(block.rows[0]), style="Table Grid")
    for row, words in zip(made.rows, block.rows, strict=True):
        for cell, said in zip(row.cells, words, strict=True):
            cell.paragraphs[0].add_run(said).bold = words is block.rows[0]
    made.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))  # noqa: SLF001  no public way to it
    document.add_paragraph()


def _picture(document: "Document", block: Block) -> None:
    """What it shows stands in its description; without points to draw it with, in words alone."""
    if block.picture is None or not block.picture.png:
        document.add_paragraph(block.text)
        return
    section = document.sections[0]
    width = (section.page_width or 0) - (section.left_margin or 0) - (section.right_margin or 0)
    shape = document.add_picture(BytesIO(block.picture.png), width=width)
    shape._inline.docPr.set("descr", block.text)  # noqa: SLF001  no public way to it


def from_markdown(title: str, text: str) -> bytes:
    """Headings, paragraphs, lists and tables of a paper; its own title line gives way to `title`."""
    document = _started(title)
    table: list[list[Token]] = []
    style, is_title = "", False
    for one in tokens(text):
        if one.type == "heading_open":
            is_title, style = one.tag == "h1", f"Heading {max(1, int(one.tag[1]) - 1)}"
        elif one.type == "list_item_open":
            style = "List Bullet"
        elif one.type in {"heading_close", "list_item_close"}:
            style, is_title = "", False
        elif one.type == "tr_open":
            table.append([])
        elif one.type == "table_close":
            _table(document, table)
            table = []
        elif one.type == "inline" and table:
            table[-1].append(one)
        elif one.type == "inline" and not is_title:
            _inline(document.add_paragraph(style=style or None), one)
    return _finished(document)


def _table(document: "Document", rows: "list[list[Token]]") -> None:
    made = document.add_table(rows=len(rows), cols=len(rows[0]), style="Table Grid")
    for row, cells in zip(made.rows, rows, strict=True):
        for cell, token in zip(row.cells, cells, strict=True):
            _inline(cell.paragraphs[0], token, bold=row is made.rows[0])


def _inline(paragraph: "Paragraph", token: "Token", *, bold: bool = False) -> None:
    is_bold = bold
    for one in token.children or []:
        if one.type in {"strong_open", "strong_close"}:
            is_bold = bold or one.type == "strong_open"
        elif one.type in {"softbreak", "hardbreak"}:
            paragraph.add_run(" ")
        elif one.content:
            paragraph.add_run(one.content).bold = is_bold


def _started(title: str) -> "Document":
    """A document with its title, in British English."""
    import docx as word  # takes a fifth of a second, which few processes need
    from docx.oxml.ns import qn

    document = word.Document()
    document.core_properties.author, document.core_properties.title = "learnonce", title
    document.core_properties.comments = ""
    language = (
        document.styles["Normal"].element.get_or_add_rPr().makeelement(qn("w:lang"), {qn("w:val"): "en-GB"})
    )
    document.styles["Normal"].element.get_or_add_rPr().append(language)
    document.add_heading(title, level=0)
    return document


def _finished(document: "Document") -> bytes:
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def _marked(document: "Document", text: str) -> None:
    from docx.enum.text import WD_COLOR_INDEX
    from docx.shared import RGBColor

    paragraph = document.add_paragraph()
    for piece in _MARK.split(text):
        run = paragraph.add_run(piece)
        if _MARK.fullmatch(piece):
            run.font.highlight_color = WD_COLOR_INDEX.BLACK
            run.font.color.rgb = RGBColor(255, 255, 255)
