"""A place speaks while what it measured is being worked out: neither waits for ever."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connection, transaction
from django.utils import timezone

from learnonce.insight import services
from learnonce.lessons import services as lesson_services
from learnonce.lessons.models import Adoption, PooledEvidence
from tests.factories import adoptions, lessons, people
from tests.insight.making import counted
from tests.insight.test_evidence import refreshed


@pytest.mark.django_db(transaction=True)
def test_sharing_and_working_out_at_once_both_end(reception, amina):
    lesson = lessons.lesson(reception, stage="PUBLISHED", raised_by_id=amina.user_id)
    rows = [counted(lesson, f"Place {n}", seed=n) for n in range(4)]
    homes = [people.actor(f"Nurse {n}", team=row.team) for n, row in enumerate(rows)]
    refreshed(lesson, timezone.now())

    def work_out():
        try:
            for _turn in range(6):
                services.refresh(lesson_id=lesson.pk, at=timezone.now())
        finally:
            connection.close()

    def speak(row, home):
        try:
            for shared in (False, True) * 3:
                lesson_services.share_effect(adoption_id=row.pk, shared=shared, actor=home, at=timezone.now())
        finally:
            connection.close()

    with ThreadPoolExecutor() as pool:
        jobs = [pool.submit(work_out), *(pool.submit(speak, *one) for one in zip(rows, homes, strict=True))]
        for job in jobs:
            job.result(timeout=60)

    services.refresh(lesson_id=lesson.pk, at=timezone.now())
    assert len(PooledEvidence.objects.get().found["used"]) == 4


@pytest.mark.django_db(transaction=True)
def test_taking_up_from_a_place_need_not_wait_while_it_is_worked_out(lesson):
    """It rests on the lesson and on the take-up it was learned from, and both are held meanwhile."""
    source = counted(lesson, "Place", seed=1)

    def take_up():
        try:
            with connection.cursor() as cursor:
                cursor.execute("SET lock_timeout = '10s'")
            adoptions.adoption(lesson, adoptions.place("Elm"), adopted_from=source)
        finally:
            connection.close()

    with ThreadPoolExecutor() as pool, transaction.atomic():
        services.refresh(lesson_id=lesson.pk, at=timezone.now())
        pool.submit(take_up).result(timeout=30)

    assert Adoption.objects.filter(adopted_from=source).exists()
