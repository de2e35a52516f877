"""More measures and readings than fit a page: lists go on, charts stay light, what is said rests on all."""

from datetime import timedelta

import pytest
from django.urls import reverse

from learnonce.base.sharing import Tier
from learnonce.improvement import queries, services
from learnonce.improvement.calc import drawing
from learnonce.improvement.models import Reading
from learnonce.improvement.queries import charts
from learnonce.people.models import Team
from tests.factories import measures


@pytest.fixture
def many(reception, stranger):
    """45 of one's own, one of them no longer counted, and one that another place shares."""
    ours = [measures.measure(reception, title=f"Ours {number:02}") for number in range(45)]
    ours[0].ended_at = ours[0].defined_at
    ours[0].save()
    measures.weeks(ours[1], [41, None, 38], first=measures.MONDAY)
    theirs = Team.objects.get(pk=stranger.team_ids[0])
    measures.measure(theirs, title="A theirs", audience=["all"], tier=Tier.SIGNED_IN)
    return ours


def test_all_measures_are_reached_page_by_page_those_of_ones_team_first(many, amina, browser):
    seen = [queries.measures_seen(actor=amina, page=number) for number in (1, 2, 3)]

    titles = [line.title for page in seen for line in page.items]
    assert titles == [*(f"Ours {number:02}" for number in range(1, 45)), "Ours 00", "A theirs"]
    assert [(page.previous, page.next) for page in seen] == [(None, 2), (1, 3), (2, None)]
    first = seen[0].items[0]
    assert (first.readings, first.last, first.is_ours) == (3, "38", True)
    assert not seen[2].items[-1].is_ours
    shown = browser(amina).get(reverse("improvement:measures"), {"page": 3}).content.decode()
    assert "Ours 00" in shown
    assert "Shared with you" in shown
    assert "Nothing is measured yet" not in browser(amina).get("/measures?page=9").content.decode()


def test_a_list_costs_the_same_however_many_there_are(many, amina, django_assert_max_num_queries):
    with django_assert_max_num_queries(3):
        queries.measures_seen(actor=amina)


class TestManyReadings:
    @pytest.fixture
    def visits(self, reception):
        row = measures.measure(reception, interval="DAY")
        first = measures.MONDAY - timedelta(days=1500)
        Reading.objects.bulk_create(
            Reading(measure=row, on=first + timedelta(days=n), amount=40 + n % 7, entered_at=row.defined_at)
            for n in range(1200)
        )
        return row

    def test_are_in_the_sentence_and_the_file_and_the_newest_in_the_table(self, visits, amina, browser):
        page = queries.chart_page(measure_id=visits.pk, actor=amina)

        assert (page.many, len(page.rows)) == (1200, charts.MOST_IN_TABLE)
        assert page.rows[0].on == visits.readings.latest("on").on
        client = browser(amina)
        shown = client.get(reverse("improvement:measure", args=[visits.pk])).content.decode()
        assert "The newest 500 of 1,200" in shown
        assert "The picture shows the newest 1,000 of 1,200" in shown
        file = client.get(reverse("improvement:chart_csv", args=[visits.pk])).content.decode()
        assert len(file.splitlines()) == 1201

    def test_are_drawn_as_far_as_one_can_see_them(self, visits, amina, noon):
        services.mark(
            measure_id=visits.pk,
            on=visits.readings.earliest("on").on,
            kind="NOTE",
            text="Long ago",
            actor=amina,
            at=noon,
        )
        found = queries.series(measure_id=visits.pk, actor=amina)
        answer = drawing_of(found)

        points = answer["data"]["values"]
        assert len(points) == drawing.MOST_DRAWN
        oldest = points[0]["day"]
        days = [row["day"] for layer in answer["layer"] for row in layer.get("data", {}).get("values", ())]
        assert min(days) == oldest


def drawing_of(found):
    answer = charts.charting.answer(queries.question(found))
    return drawing.spec(answer, queries.drawn_flags(found), unit="calls", size=drawing.WIDE)
