"""Papers to complete hold what the installation knows of itself, as plain Markdown."""

from io import BytesIO

import docx
import pytest

from learnonce.records import queries
from learnonce.records.errors import NotAllowed
from learnonce.records.queries.keeping import held
from learnonce.ui.text import paper
from tests.factories import people


@pytest.mark.parametrize("name", ["dpia", "hazards", "dtac"])
def test_every_paper_is_plain_markdown(lead, name):
    text = queries.document(name=name, actor=lead).text

    assert text.startswith("# ")
    assert "&#" not in text
    assert "{{" not in text


def test_the_assessment_names_everything_that_is_held(lead):
    text = queries.document(name="dpia", actor=lead).text

    assert [line.called for line in held() if f"**{line.called}**" not in text] == []


def test_a_paper_is_for_leads_only(db):
    with pytest.raises(NotAllowed):
        queries.document(name="dpia", actor=people.actor("Sam Stone"))


def test_a_paper_is_a_page_and_a_document_with_its_headings_and_tables(lead, browser):
    text = queries.document(name="hazards", actor=lead).text
    answer = browser(lead).get("/records/papers/hazards/download.docx")

    document = docx.Document(BytesIO(answer.content))

    assert [one.text for one in document.paragraphs if one.style.name == "Title"] == ["Hazard log"]
    assert "Does it apply?" in [one.text for one in document.paragraphs if one.style.name == "Heading 1"]
    assert document.tables[0].rows[1].cells[0].text == "H1"
    html = paper(text)
    assert "<h2>Does it apply?</h2>" in html
    assert '<th scope="col">Hazard</th>' in html
    assert "<mark>To complete</mark>" in html
    assert "<h1>" not in html
    assert browser(lead).get("/records/papers/hazards/download.exe").status_code == 404


def test_words_in_a_paper_are_never_markup():
    assert "<script" not in paper("# A\n\n<script>alert(1)</script> [a](javascript:alert(1))")
