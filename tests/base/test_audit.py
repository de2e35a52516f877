"""History is added to, never changed: the database itself sees to it."""

import pytest
from django.db import IntegrityError, connection, transaction

from learnonce.base import audit
from learnonce.base.models import AuditEntry


@pytest.fixture
def entry(amina, noon):
    audit.record(verb="lesson.changed", subject=("lesson", 7), actor=amina, at=noon, reason="A typing slip")
    return AuditEntry.objects.get(verb="lesson.changed")


class TestHistory:
    @pytest.mark.parametrize(
        "change",
        [{"reason": ""}, {"verb": "lesson.read"}, {"by_user_id": None}, {"by_user_id": 1}, {"facts": {}}],
    )
    def test_refuses_every_change(self, entry, change):
        with pytest.raises(IntegrityError, match="never changed"), transaction.atomic():
            AuditEntry.objects.filter(pk=entry.pk).update(**change)

    def test_refuses_to_be_deleted(self, entry):
        with pytest.raises(IntegrityError, match="never changed"), transaction.atomic():
            entry.delete()

    def test_refuses_raw_statements_too(self, entry):
        with pytest.raises(IntegrityError), transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("DELETE FROM base_auditentry")


class TestDetaching:
    def test_lets_a_person_and_a_reason_go(self, entry):
        with audit.detaching():
            AuditEntry.objects.filter(pk=entry.pk).update(by_user_id=None, reason="")

        entry.refresh_from_db()
        assert (entry.by_user_id, entry.reason, entry.verb) == (None, "", "lesson.changed")

    @pytest.mark.parametrize(
        "change", [{"verb": "lesson.read"}, {"by_user_id": 1}, {"subject_id": 8}, {"subject_kind": "person"}]
    )
    def test_lets_nothing_else_change(self, entry, change):
        with pytest.raises(IntegrityError, match="can be taken out"), audit.detaching():
            AuditEntry.objects.filter(pk=entry.pk).update(**change)

    def test_ends_where_it_ends(self, entry):
        with audit.detaching():
            pass

        with pytest.raises(IntegrityError), transaction.atomic():
            entry.delete()
