"""Papers to complete hold what the installation knows of itself, as plain Markdown."""

import pytest

from learnonce.records import queries
from learnonce.records.errors import NotAllowed
from learnonce.records.queries.keeping import held
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
