from learnonce.briefings.models import Collection, WeeklyLetter
from learnonce.demo import loading, reading
from learnonce.lessons.models import Lesson, StandingQuestion
from learnonce.people import queries
from learnonce.practice.models import Noticing


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
