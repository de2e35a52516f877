"""What people do while something is killed, as a process of its own: `python -m tests.cli.deeds publish`."""

import os
import sys
from itertools import count

import django

django.setup()

from django.utils import timezone  # noqa: E402

from learnonce.base import tasks  # noqa: E402
from learnonce.base.sharing import Tier  # noqa: E402
from learnonce.briefings import services as briefings  # noqa: E402
from learnonce.lessons import services  # noqa: E402
from learnonce.lessons.models import Lesson, Topic  # noqa: E402
from learnonce.people import queries  # noqa: E402
from learnonce.people.models import RoleAssignment  # noqa: E402
from tests.factories import people  # noqa: E402
from tests.factories.road import Road  # noqa: E402

people._numbers = count(os.getpid() * 1_000)  # every process numbers its places and people anew


def approve(many):
    """A team whose curator has approved so many lessons of one topic."""
    place = people.locality()
    team = people.team(people.practice(locality=place))
    home = people.actor("Amina Bell", team=team)
    curator = people.actor("Priya Rao", role="curator", over=place)
    filed = None
    for _ in range(many):
        road = Road(home=home, curator=curator, team=team, at=timezone.now(), filed=filed)
        filed = road.filed
        road.approved().by_home(services.consent, tier=Tier.SIGNED_IN)


def publish(_many):
    """Publish whatever is approved, one after the other."""
    curator = RoleAssignment.objects.get(role="curator")
    actor = queries.actor(user_id=curator.person_id)
    for number in Lesson.objects.filter(stage="APPROVED").order_by("pk").values_list("pk", flat=True):
        services.publish(lesson_id=number, tier=Tier.SIGNED_IN, actor=actor, at=timezone.now())


def follow(many):
    """So many readers follow the topic, and it is the day of their weekly letter."""
    now = timezone.now()
    elsewhere = people.team(people.practice("Birch", locality=people.locality("Birch")))
    topic = Topic.objects.earliest("pk")
    for number in range(many):
        reader = people.actor(f"Reader {number}", team=elsewhere)
        briefings.follow(kind="topic", number=topic.pk, actor=reader, at=now)
        briefings.choose_weekly(wants=True, weekday=timezone.localdate(now).weekday(), actor=reader)


def write(_many):
    """Have the weekly letters made, as the clock does."""
    tasks.defer("briefings.make_weekly", once="weekly:0", after=0)


if __name__ == "__main__":
    globals()[sys.argv[1]](int(sys.argv[2]))
