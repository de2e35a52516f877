"""Files as people's machines make them, with everything in them that must not be kept."""

import zipfile
from io import BytesIO

import docx
import openpyxl
from openpyxl.comments import Comment
from PIL import ExifTags, Image, PngImagePlugin
from pypdf import PdfReader, PdfWriter
from pypdf.annotations import FreeText, Link
from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject, TextStringObject

SECRET = "Zebedee Quill"  # stands wherever a program writes who made the file


def picture(format_="JPEG", size=(640, 480)):
    image = Image.new("RGB", size, (12, 120, 90))
    out = BytesIO()
    if format_ == "PNG":
        about = PngImagePlugin.PngInfo()
        about.add_text("Author", SECRET)
        image.save(out, "PNG", pnginfo=about)
        return out.getvalue()
    exif = Image.Exif()
    exif[ExifTags.Base.Artist] = SECRET
    exif[ExifTags.Base.Orientation] = 6  # lies on its side
    exif.get_ifd(ExifTags.IFD.GPSInfo)[ExifTags.GPS.GPSLatitude] = (51.0, 30.0, 26.0)
    image.save(out, "JPEG", exif=exif, comment=SECRET.encode())
    return out.getvalue()


def pdf(text="Ring twice", *, password="", pages=1):
    writer = PdfWriter()
    for _ in range(pages):
        page = writer.add_blank_page(300, 300)
        font = DictionaryObject(
            {
                NameObject("/Type"): NameObject("/Font"),
                NameObject("/Subtype"): NameObject("/Type1"),
                NameObject("/BaseFont"): NameObject("/Helvetica"),
            }
        )
        page[NameObject("/Resources")] = DictionaryObject(
            {NameObject("/Font"): DictionaryObject({NameObject("/F1"): font})}
        )
        stream = DecodedStreamObject()
        stream.set_data(f"BT /F1 12 Tf 20 200 Td ({text}) Tj ET".encode())
        page[NameObject("/Contents")] = writer._add_object(stream)
        page[NameObject("/LastModified")] = TextStringObject(SECRET)
    writer.add_annotation(0, FreeText(text=SECRET, rect=(0, 0, 50, 50)))
    writer.add_annotation(0, Link(rect=(0, 0, 9, 9), url="https://example.org/guide"))
    writer.add_metadata({"/Author": SECRET, "/Title": SECRET})
    script = DictionaryObject(
        {
            NameObject("/S"): NameObject("/JavaScript"),
            NameObject("/JS"): TextStringObject(f"app.alert('{SECRET}')"),
        }
    )
    writer.root_object[NameObject("/OpenAction")] = writer._add_object(script)
    writer.add_attachment("secret.txt", SECRET.encode())
    writer.xmp_metadata = f"<x:xmpmeta xmlns:x='adobe:ns:meta/'>{SECRET}</x:xmpmeta>".encode()
    if password:
        writer.encrypt(password)
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def word(text="Ring twice"):
    document = docx.Document()
    document.core_properties.author = SECRET
    document.core_properties.last_modified_by = SECRET
    paragraph = document.add_paragraph(text)
    document.add_comment(paragraph.runs, text="Is that so?", author=SECRET, initials="ZQ")
    document.add_picture(BytesIO(picture()))
    out = BytesIO()
    document.save(out)
    tracked = (
        f'<w:del w:id="9" w:author="{SECRET}" w:date="2026-01-02T03:04:05Z">'
        "<w:r><w:delText>struck out</w:delText></w:r></w:del></w:p>"
    )
    return with_part(
        out.getvalue(), "word/document.xml", lambda old: old.replace(b"</w:p>", tracked.encode(), 1)
    )


def workbook(value="Ring twice"):
    book = openpyxl.Workbook()
    book.properties.creator = SECRET
    book.active["A1"] = value
    book.active["A2"] = 9990000018
    book.active["A1"].comment = Comment("Is that so?", SECRET)
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def with_part(content, name, change):
    """The archive with one part changed, or added when it is not there."""
    out, seen = BytesIO(), False
    with zipfile.ZipFile(BytesIO(content)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.infolist():
            body = old.read(part)
            if part.filename == name:
                body, seen = change(body), True
            new.writestr(part.filename, body)
        if not seen:
            new.writestr(name, change(b""))
    return out.getvalue()


def unpacked(content):
    """All that is in a file, unpacked: parts of an archive, streams of a PDF, or the bytes themselves."""
    if content.startswith(b"PK"):
        with zipfile.ZipFile(BytesIO(content)) as archive:
            return b"\n".join(part.filename.encode() + archive.read(part) for part in archive.infolist())
    if content.startswith(b"%PDF"):
        reader = PdfReader(BytesIO(content))
        streams = [
            held.get_data()
            for number in range(1, len(reader.xref.get(0, {})) + 1)
            if hasattr(held := reader.get_object(number), "get_data")
        ]
        return content + b"\n".join(streams)
    return content
