"""Walk through the product on the database at hand, as some of those who work with it."""

import json
import os

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "learnonce.config.settings.base")

ROLES = ("administrator", "curator", "practice_manager")  # besides a receptionist
SOME = 2  # of each kind of object, by each person


def main() -> None:
    import django

    django.setup()
    from django.conf import settings
    from django.test import Client

    from learnonce.base.actors import SYSTEM
    from learnonce.lessons import queries
    from learnonce.lessons.models import Lesson
    from learnonce.lessons.queries import Narrowing
    from learnonce.people.models import Person, RoleAssignment

    settings.ALLOWED_HOSTS = ["*"]
    settings.STORAGES["staticfiles"]["BACKEND"] = "django.contrib.staticfiles.storage.StaticFilesStorage"
    held = RoleAssignment.objects.filter(ended_at__isnull=True, role__in=ROLES)
    holders = held.order_by("role", "pk").distinct("role")
    people = [assignment.person for assignment in holders] + list(Person.objects.order_by("pk")[:1])
    wrong, pages = [], 0
    for person in people:
        client = Client(raise_request_exception=False)
        client.force_login(person)
        for address in _addresses():
            status = client.get(address, HTTP_HOST="127.0.0.1").status_code
            pages += 1
            if status >= 500:
                wrong.append(f"{address} as {person.pk}: {status}")
    known = Lesson.objects.visible_to(SYSTEM).findable().order_by("pk").first()
    found = queries.find(actor=SYSTEM, text=known.title, narrowing=Narrowing(), page=1)
    told = known.pk in {card.id for card in [*found.cards, *found.far]}
    print(json.dumps({"wrong": wrong, "pages": pages, "found": told}))  # noqa: T201


def _addresses() -> list[str]:
    """Every page without arguments, and those of a few objects of each kind."""
    from django.apps import apps
    from django.urls import NoReverseMatch, reverse

    from tests.matrix.asking import addresses

    kinds = {
        "lesson_id": "lessons.Lesson",
        "adoption_id": "lessons.Adoption",
        "noticing_id": "practice.Noticing",
        "team_id": "people.Team",
        "organisation_id": "people.Organisation",
        "project_id": "improvement.Project",
        "cycle_id": "improvement.Cycle",
        "change_id": "improvement.Change",
        "measure_id": "improvement.Measure",
        "collection_id": "briefings.Collection",
    }
    some = {
        name: list(apps.get_model(label).objects.order_by("pk").values_list("pk", flat=True)[:SOME])
        for name, label in kinds.items()
    }
    found = []
    for name in addresses():
        if name.startswith("(") or "sign-out" in name or "logout" in name:
            continue
        for arguments in [{}, *({key: pk} for key, numbers in some.items() for pk in numbers)]:
            try:
                found.append(reverse(name, kwargs=arguments))
            except NoReverseMatch:
                continue
    return found


if __name__ == "__main__":
    main()
