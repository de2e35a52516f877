"""The page of what places measured, and the place's own part of it."""

import pytest

from learnonce.lessons.models import MeasuredEffect, PooledEvidence
from tests.factories import adoptions, people


@pytest.fixture
def row(lesson, birch, noon):
    row = adoptions.adoption(lesson, birch)
    MeasuredEffect.objects.create(
        adoption=row,
        counted="repeat calls",
        wanted="DOWN",
        scale="ratio",
        size=-0.3567,
        std_error=0.1,
        worked_out_at=noon,
    )
    return row


def test_a_place_shares_its_result_and_takes_it_back(client, row, dewi, lesson, as_stranger):
    client.force_login(people.user_of(dewi))

    page = client.get(f"/taken-up/{row.pk}").content.decode()
    assert "Repeat calls: 30 % less since you began" in page
    assert "Only your place sees this." in page

    client.post(f"/taken-up/{row.pk}/share", {"shared": "yes"})
    assert MeasuredEffect.objects.get().shared_at
    assert "30 % less" in client.get(f"/lessons/{lesson.pk}/measured").content.decode()

    client.post(f"/taken-up/{row.pk}/share", {"shared": "no"})
    assert "30 % less" not in client.get(f"/lessons/{lesson.pk}/measured").content.decode()


def test_others_see_nothing_that_is_not_shared(as_stranger, row, lesson):
    assert "30 % less" not in as_stranger.get(f"/taken-up/{row.pk}").content.decode()
    page = as_stranger.get(f"/lessons/{lesson.pk}/measured").content.decode()
    assert "It has not shared readings of its own." in page
    assert "repeat calls" not in page
    assert as_stranger.post(f"/taken-up/{row.pk}/share", {"shared": "yes"}).status_code == 403


def test_the_lesson_says_in_words_what_its_adopters_measured(as_stranger, row, lesson, noon):
    average = {"places": 3, "estimate": -0.36, "lower": -0.5, "upper": -0.2}
    PooledEvidence.objects.create(
        lesson=lesson,
        found={"refused": "", "scale": "ratio", "wanted": "DOWN", "pooled": average},
        worked_out_at=noon,
    )

    page = as_stranger.get(f"/lessons/{lesson.pk}").content.decode()

    assert "It helped in 3 places taken together: on average 30 % less" in page
    assert f"/lessons/{lesson.pk}/measured" in page


def test_without_adopters_the_page_says_so(as_stranger, lesson):
    page = as_stranger.get(f"/lessons/{lesson.pk}/measured").content.decode()

    assert "Nobody has taken it up yet." in page
    assert "No average is given." in page
