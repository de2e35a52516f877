"""Two people at once: each in a transaction of their own, one holding on while the other comes."""

import time
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from django.core.management import call_command
from django.db import connection, transaction
from procrastinate.contrib.django.models import ProcrastinateJob

from learnonce.base import tasks
from learnonce.improvement import services
from learnonce.improvement.errors import NotReady
from learnonce.improvement.models import Initiative, Picture, Project, Reading, ReportSection
from learnonce.improvement.services import Aim, Given, Where, drawing
from tests.factories import measures, projects
from tests.factories.story import pasted

pytestmark = pytest.mark.django_db(transaction=True)
BEGUN = 0.3  # seconds after which the first surely holds what it holds


@pytest.fixture
def calls(reception):
    call_command("createcachetable", verbosity=0)
    return measures.measure(reception)


def one_after_the_other(first, second):
    """What each came to. The second comes while the first has done its deed and not yet ended."""

    def hold():
        try:
            with transaction.atomic():
                done = first()
                time.sleep(2 * BEGUN)
                return done
        except NotReady as problem:
            return problem
        finally:
            connection.close()

    def come():
        try:
            time.sleep(BEGUN)
            return second()
        except NotReady as problem:
            return problem
        finally:
            connection.close()

    with ThreadPoolExecutor(2) as pool:
        return [one.result() for one in (pool.submit(hold), pool.submit(come))]


def standing(row):
    return dict(row.readings.filter(over_at__isnull=True).order_by("on").values_list("on", "amount"))


def waiting(row, amount, day, *, actor, at):
    """A block that was looked at: what `keep_block` takes."""
    data = f"Week\tcalls\n{day:%d/%m/%Y}\t{amount}".encode()
    number = services.bring_block(measure_id=row.pk, data=data, name="", actor=actor, at=at)
    seen = services.preview_block(batch_id=number, wishes=None, place="", actor=actor, today=at.date())
    return {"batch_id": number, "wishes": seen.wishes, "newest": seen.newest}


def test_who_pastes_second_looks_once_more(calls, amina, manager, noon):
    day = measures.MONDAY
    first = waiting(calls, 41, day, actor=amina, at=noon)
    second = waiting(calls, 99, day, actor=manager, at=noon)

    kept, told = one_after_the_other(
        lambda: services.keep_block(**first, put_right=True, actor=amina, at=noon),
        lambda: services.keep_block(**second, put_right=True, actor=manager, at=noon),
    )

    assert (kept.new, standing(calls)) == (1, {day: 41})
    assert "Look once more" in str(told)


def test_a_correction_made_before_the_block_is_undone_stays(calls, amina, manager, noon):
    days = [measures.MONDAY, measures.MONDAY + timedelta(weeks=1)]
    block = pasted(calls.pk, days, actor=amina, at=noon)
    reading = calls.readings.get(on=days[0])

    _corrected, undone = one_after_the_other(
        lambda: services.correct_reading(
            reading_id=reading.pk, given=Given(days[0], 41), why="", actor=manager, at=noon
        ),
        lambda: services.undo_block(batch_id=block, actor=amina, at=noon),
    )

    assert undone == (calls.pk, 1)
    assert standing(calls) == {days[0]: 41}


def test_a_correction_of_what_was_just_undone_says_so(calls, amina, manager, noon):
    block = pasted(calls.pk, [measures.MONDAY], actor=amina, at=noon)
    reading = calls.readings.get()

    _undone, told = one_after_the_other(
        lambda: services.undo_block(batch_id=block, actor=amina, at=noon),
        lambda: services.correct_reading(
            reading_id=reading.pk, given=Given(measures.MONDAY, 41), why="", actor=manager, at=noon
        ),
    )

    assert "Somebody has changed this one already" in str(told)
    assert standing(calls) == {}


def test_the_number_by_link_does_not_overwrite_what_the_team_enters_meanwhile(calls, amina, noon):
    made = services.make_entry_link(measure_id=calls.pk, actor=amina, at=noon)

    _added, told = one_after_the_other(
        lambda: services.add_readings(
            measure_id=calls.pk, given=[Given(measures.MONDAY, 41)], actor=amina, at=noon
        ),
        lambda: services.enter_by_link(key=made.key, given=Given(measures.MONDAY, 7), name="", at=noon),
    )

    assert "The team has entered a number" in str(told)
    assert standing(calls) == {measures.MONDAY: 41}


def test_nothing_comes_by_a_link_that_is_being_ended(calls, amina, noon):
    made = services.make_entry_link(measure_id=calls.pk, actor=amina, at=noon)

    _ended, told = one_after_the_other(
        lambda: services.end_entry_link(link_id=made.link_id, actor=amina, at=noon),
        lambda: services.enter_by_link(key=made.key, given=Given(measures.MONDAY, 7), name="", at=noon),
    )

    assert isinstance(told, services.LinkOver)
    assert not Reading.objects.exists()


def test_two_who_put_one_noticing_on_the_register_put_it_there_once(fernbank, amina, manager, noon):
    def enter(actor):
        return services.enter(
            what="We text patients",
            where=Where(organisation_id=fernbank.pk),
            stage="TRYING",
            about=("noticing", 7),
            actor=actor,
            at=noon,
        )

    first, second = one_after_the_other(lambda: enter(amina), lambda: enter(manager))

    assert first == second == Initiative.objects.get().pk


def test_two_who_start_a_project_from_one_noticing_start_it_once(reception, amina, manager, noon):
    def start(actor):
        return services.start(
            team_id=reception.pk, aim=Aim("Fewer calls"), about=("noticing", 7), actor=actor, at=noon
        )

    first, second = one_after_the_other(lambda: start(amina), lambda: start(manager))

    assert first == second == Project.objects.get().pk


class TestThePicture:
    def test_job_that_waits_is_not_begun_before_the_numbers_are_there(self, calls, amina, noon):
        """Begun earlier it would draw without them, and no other would be queued."""
        with connection.cursor() as cursor:
            cursor.execute("DELETE FROM procrastinate_jobs")
        tasks.defer("improvement.draw_chart", once=f"improvement.draw_chart.{calls.pk}", measure_id=calls.pk)

        _added, taken_early = one_after_the_other(
            lambda: services.add_readings(
                measure_id=calls.pk, given=[Given(measures.MONDAY, 41)], actor=amina, at=noon
            ),
            take,
        )

        assert taken_early is None
        assert take() == ProcrastinateJob.objects.get().pk

    def test_of_numbers_that_changed_meanwhile_is_thrown_away(self, calls, amina, noon, monkeypatch):
        measures.weeks(calls, [41, 38, 44], first=measures.MONDAY)
        services.draw_chart(measure_id=calls.pk, at=noon)
        before = Picture.objects.get()
        changed = measures.MONDAY + timedelta(weeks=1)
        services.add_readings(
            measure_id=calls.pk, given=[Given(changed, 30)], put_right=True, actor=amina, at=noon
        )
        draw = drawing.drawing.spec

        def while_somebody_corrects(*said, **named):
            services.add_readings(
                measure_id=calls.pk, given=[Given(changed, 20)], put_right=True, actor=amina, at=noon
            )
            return draw(*said, **named)

        with monkeypatch.context() as slowly:
            slowly.setattr(drawing.drawing, "spec", while_somebody_corrects)
            services.draw_chart(measure_id=calls.pk, at=noon)
        assert Picture.objects.get().digest == before.digest

        services.draw_chart(measure_id=calls.pk, at=noon)
        assert Picture.objects.get().digest != before.digest

    def test_shows_a_test_that_began_while_it_was_ordered(self, calls, reception, amina, noon):
        project = projects.project(reception)
        services.hang_measure(
            project_id=project.pk, measure_id=calls.pk, driver_id=None, actor=amina, at=noon
        )
        cycle = projects.cycle(projects.change(project))
        measures.weeks(calls, [41, 38, 44], first=measures.MONDAY)

        one_after_the_other(
            lambda: services.begin(cycle_id=cycle.pk, actor=amina, at=noon),
            lambda: services.draw_chart(measure_id=calls.pk, at=noon),
        )

        drawn = Picture.objects.filter(measure=calls).values_list("digest", flat=True).first()
        services.draw_chart(measure_id=calls.pk, at=noon + timedelta(minutes=1))
        assert drawn in {None, Picture.objects.get().digest}


def take():
    """The number of the job a worker would begin now."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT id FROM procrastinate_fetch_job_v2(NULL, NULL)")
        return cursor.fetchone()[0]


def test_of_two_who_write_one_section_the_second_sees_the_words_of_the_first(reception, amina, manager, noon):
    row = projects.project(reception)
    asked = {"project_id": row.pk, "key": "ethics", "seen": 0, "at": noon}

    kept, told = one_after_the_other(
        lambda: services.write_section(**asked, text="The partners agreed", actor=amina),
        lambda: services.write_section(**asked, text="Nobody was asked", actor=manager),
    )

    assert kept is None
    assert isinstance(told, services.Changed)
    assert told.theirs == "The partners agreed"
    assert ReportSection.objects.get().text == "The partners agreed"
