from learnonce.base.actors import SYSTEM
from learnonce.briefings.models import Collection, WeeklyLetter
from learnonce.demo import loading, reading
from learnonce.improvement import queries as improvement
from learnonce.improvement.models import Cycle, EntryLink, Measure
from learnonce.lessons.models import Lesson, StandingQuestion
from learnonce.people import queries
from learnonce.practice.models import Noticing
from tests.factories import people


def test_the_demonstration_loads_through_the_services(db, noon):
    loading.load(now=noon, say=lambda _words: None)

    assert len(queries.walk_ins()) == 8
    assert Noticing.objects.count() == len(reading.lines("noticings"))
    assert StandingQuestion.objects.count() == len(reading.lines("questions"))
    assert not Noticing.objects.filter(raised_at__gt=noon).exists()
    assert Collection.objects.filter(published_at__isnull=False).count() == 3
    assert WeeklyLetter.objects.count() >= 3
    story = Lesson.objects.get(title=reading.lines("lessons")[0]["title"])
    # Five places proved it; since one of them shared that its readings got worse, four do.
    assert (story.strength, story.replication) == ("A2", "B2")
    assert story.pooled.found["pooled"]["places"] == 5
    assert story.pooled.found["worse"] == 1
    _places_stand_side_by_side(story)
    _project_shows_whether_it_helped()


def _places_stand_side_by_side(lesson):
    """Five places count the same about one lesson, and let everybody who is signed in see it."""
    anybody = people.actor()
    ((measure_id, _what),) = improvement.same_about_lesson(lesson_id=lesson.pk, actor=anybody)

    found = improvement.side_by_side(measure_id=measure_id, actor=anybody)
    assert (len(found.lines), found.not_drawn) == (5, 0)
    assert found.changed.startswith("The numbers have really fallen at 4 and risen at 1 of 5 places")


def _project_shows_whether_it_helped():
    """Counts that really changed, two that did not, one just begun; a test under way beside those done."""
    said = {
        row.title: improvement.chart_page(measure_id=row.pk, actor=SYSTEM).sentence
        for row in Measure.objects.filter(projects__isnull=False)
    }
    assert len(said) == len(reading.toml("measures")["measures"])
    assert (
        "repeat calls have really fallen, from about 41 to about 27 a week"
        in said["Repeat calls about a prescription"]
    )
    steady = ("Patients told the same day", "Minutes reception spends on prescription calls and texts")
    assert all(said[title].startswith("No sign of real change") for title in steady)
    assert said["Callers who give up on a Monday morning"].startswith("Too early to tell")
    assert sorted(Cycle.objects.values_list("state", flat=True)) == ["ACTED", "ACTED", "ACTED", "DOING"]
    link = EntryLink.objects.get()
    assert link.measure.readings.filter(source="LINK", entered_as="Kwabena").count() == 12
    assert Measure.objects.filter(batches__kept_at__isnull=False).count() == 1
