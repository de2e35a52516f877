"""Rows stored at once are the rows that would have been stored one by one."""

from datetime import UTC, datetime

import pytest
from django.db import IntegrityError
from django.forms.models import model_to_dict

from learnonce.base import bulk
from learnonce.base.models import AuditEntry, SharingGrant

AT = datetime(2026, 3, 29, 0, 59, 59, 123456, tzinfo=UTC)
FACTS = {
    "text": "“quoted” \\ 'and' \"so on\"\n{}",
    "number": 1.5,
    "list": [1, None, {"deep": True}],
    "é": "\u2028",
}


def entry(**changes):
    given = {"verb": "x.y", "subject_kind": "x", "subject_id": 1, "at": AT, "facts": FACTS}
    return AuditEntry(**{**given, **changes})


@pytest.mark.django_db
class TestInsert:
    def test_stores_what_save_would_store(self):
        one = entry(reason="%s $1 {}")
        one.save()
        other = entry(reason="%s $1 {}")
        bulk.insert([other])

        kept = [model_to_dict(row) for row in AuditEntry.objects.order_by("pk")]
        assert {**kept[0], "id": 0} == {**kept[1], "id": 0}
        assert other.pk == kept[1]["id"] == one.pk + 1

    def test_stores_lists_and_empty_ones(self):
        rows = [
            SharingGrant(subject_kind="x", subject_id=number, tier=5, tokens=tokens, granted_at=AT)
            for number, tokens in enumerate([["all", "public"], [], ["a,b", '"'] * 3])
        ]
        bulk.insert(rows)

        assert [row.tokens for row in SharingGrant.objects.order_by("pk")] == [row.tokens for row in rows]
        assert [row.pk for row in rows] == sorted(SharingGrant.objects.values_list("pk", flat=True))

    def test_gives_each_row_its_own_number(self):
        rows = [entry(subject_id=number) for number in range(500)]
        bulk.insert(iter(rows))

        assert dict(AuditEntry.objects.values_list("pk", "subject_id")) == {
            row.pk: row.subject_id for row in rows
        }

    def test_a_row_is_known_as_kept(self):
        row = SharingGrant(subject_kind="x", subject_id=1, tier=2, tokens=[], granted_at=AT)
        bulk.insert([row])

        row.purpose = "changed"
        row.save()

        assert SharingGrant.objects.count() == 1

    def test_keeps_to_the_constraints(self):
        with pytest.raises(IntegrityError):
            bulk.insert([SharingGrant(subject_kind="x", subject_id=1, tier=9, tokens=[], granted_at=AT)])

    def test_stores_nothing_of_nothing(self, django_assert_num_queries):
        with django_assert_num_queries(0):
            bulk.insert([])
