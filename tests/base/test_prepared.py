from datetime import datetime

import pytest
from django.db.models import Count

from learnonce.base.models import AuditEntry, SharingGrant
from learnonce.base.prepared import Prepared, among, given

pytestmark = pytest.mark.django_db


@pytest.fixture
def entries(noon: datetime):
    AuditEntry.objects.bulk_create(
        AuditEntry(at=noon, verb=verb, subject_kind="lesson", subject_id=number, facts={"number": number})
        for number, verb in enumerate(["told", "asked", "told", "told"])
    )


def verbs_of(verb):
    return AuditEntry.objects.filter(verb=verb).order_by("subject_id")


class TestPrepared:
    def test_answers_as_the_queryset_would(self, entries):
        question = Prepared(lambda: verbs_of(given("verb")), "subject_id", "facts", "at")

        for verb in ("told", "asked", "nothing"):
            found = [tuple(row) for row in question.ask(verb=verb)]
            assert found == list(verbs_of(verb).values_list("subject_id", "facts", "at"))

    def test_gives_a_part_of_the_rows(self, entries):
        question = Prepared(lambda: verbs_of(given("verb")), "subject_id")

        assert [row.subject_id for row in question.ask(verb="told", most=1, after=1)] == [2]

    def test_reads_annotations_wherever_they_stand_among_the_columns(self, entries):
        counted = AuditEntry.objects.values("verb").annotate(many=Count("pk")).order_by("verb")
        question = Prepared(lambda: counted, "many", "verb")

        assert [(row.verb, row.many) for row in question.ask()] == [("asked", 1), ("told", 3)]

    def test_compares_lists(self, noon):
        SharingGrant.objects.create(
            subject_kind="lesson", subject_id=1, tier=2, tokens=["t:1", "o:1"], granted_at=noon
        )
        question = Prepared(lambda: SharingGrant.objects.filter(tokens__overlap=given("tokens")), "tokens")

        assert [row.tokens for row in question.ask(tokens=["u:1", "o:1"])] == [["t:1", "o:1"]]
        assert question.ask(tokens=["u:1"]) == []
        assert question.ask(tokens=[]) == []

    def test_takes_what_it_is_given_as_a_value_only(self, entries):
        question = Prepared(lambda: verbs_of(given("verb")), "subject_id")

        assert question.ask(verb="told' OR 'x' = 'x") == []

    def test_words_the_question_once(self, entries):
        made = []
        question = Prepared(lambda: made.append(1) or verbs_of(given("verb")), "subject_id")

        question.ask(verb="told")
        question.ask(verb="asked")

        assert made == [1]

    def test_a_value_left_out_is_an_error(self, entries):
        with pytest.raises(KeyError, match="verb"):
            Prepared(lambda: verbs_of(given("verb")), "subject_id").ask()


class TestAmong:
    def test_takes_a_list_of_any_length(self, entries):
        rows = AuditEntry.objects.filter(among("subject_id", "numbers")).order_by("subject_id")
        question = Prepared(lambda: rows, "subject_id")

        for numbers in ([1, 3], [2], [9_000_000_000], []):
            found = [row.subject_id for row in question.ask(numbers=numbers)]
            assert found == [number for number in numbers if number < 4]
