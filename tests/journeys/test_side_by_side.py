"""A team counts what others count, and looks at them side by side."""

from datetime import date, timedelta

from learnonce.base import sharing
from learnonce.improvement.models import Reading
from tests.factories import adoptions, measures
from tests.factories.people import LONG_AGO
from tests.journeys.journey import Journey

FIRST = date(2025, 1, 6)
UPS_AND_DOWNS = (0, 2, -1, 1, -3, 2, 0, -2, 3, -1, 1, 0)  # per cent, week by week
# What each place misses of a hundred, how many it has a week, and its setting.
PLACES = {
    "Alder House": (12, 220, {"clinical_system": "emis", "list_size": "5000_to_9999"}),
    "Birch Medical Centre": (12, 410, {"clinical_system": "vision"}),
    "Cedar Surgery": (12, 150, {"clinical_system": "vision"}),
    "Elm Road": (18, 90, {"clinical_system": "systmone"}),
    "Hazel Practice": (12, 330, {"clinical_system": "systmone"}),
}


def missed(team, per_cent, of, *, from_week=None, **fields):
    """Appointments missed out of all, a week for a year; 8 in a hundred fewer from a week on."""

    def fewer(week):
        return 8 if from_week and week >= from_week else 0

    row = measures.share(
        team,
        title="Missed appointments",
        interval="WEEK",
        wanted="DOWN",
        audience=[sharing.team(team.pk), sharing.runners(team.organisation_id), "all"],
        **fields,
    )
    row.unit, row.out_of_unit = "appointments missed", "appointments"
    row.save()
    Reading.objects.bulk_create(
        Reading(
            measure=row,
            on=FIRST + timedelta(weeks=week),
            amount=round(of * (per_cent + UPS_AND_DOWNS[week % 12] - fewer(week)) / 100),
            out_of=of,
            entered_at=LONG_AGO,
        )
        for week in range(52)
    )
    if from_week:
        row.marks.create(on=FIRST + timedelta(weeks=from_week), kind="START", made_at=LONG_AGO)
    return row


class TestSideBySide(Journey):
    def test_a_measure_joins_those_of_other_places(self, manager, reception):
        reception.organisation.context = {"clinical_system": "emis", "list_size": "5000_to_9999"}
        reception.organisation.save()
        ours = missed(reception, 16, 260, from_week=26)
        theirs = [
            missed(adoptions.place(name, **context), per_cent, of, same_key="theirs")
            for name, (per_cent, of, context) in PLACES.items()
        ]
        self.given_i_am(manager)
        self.when_i_open("improvement:measure", measure_id=ours.pk)
        self.when_i_choose("Places that measure the same")
        self.then_i_see("Nobody else whose numbers you may see counts the same yet.")

        self.when_i_open("improvement:places", measure_id=theirs[1].pk)
        self.when_i_unfold("We count this already")
        self.when_i_choose("It counts the same")
        self.then_the_error_summary_leads_to("Which of your measures is it?")
        self.when_i_select("Missed appointments", from_="Which of your measures is it?")
        self.when_i_choose("It counts the same")

        self.when_i_open("improvement:places", measure_id=ours.pk)
        self.then_i_see(
            "5 of 6 places lie within",
            "The numbers have really fallen at 1 of 6 places",
            "places of similar setting come first",
        )
        self.when_i_choose("Chance and ordinary differences")
        self.then_i_see("what chance and the ordinary differences between places would give")
        self.when_i_unfold("These charts as a table")
        self.then_the_page_is_accessible()
        self.when_i_choose("four weeks")
        self.when_i_unfold("These charts as a table")
        self.then_i_see("from 8 December 2025")

        self.when_i_choose("Ours is not the same")
        self.then_i_see("It now stands by itself.")
