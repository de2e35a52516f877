"""A team pastes its numbers and is told in one sentence whether something really changed."""

import pytest

from tests.factories import measures
from tests.journeys.journey import DESKTOP, PHONE, WITHOUT_SCRIPT, Journey

# Patients kept waiting over four hours at one hospital, April 2016 to March 2019: NHS England
# monthly figures (Open Government Licence), as the data set ae_attendances of NHSRdatasets (CC0) has them.
WAITED = (
    *(1199, 929, 970, 1178, 1110, 1388, 2061, 1985, 2675, 3141, 1942, 2030),
    *(1309, 1960, 1169, 1117, 1085, 1492, 1280, 1197, 1569, 1406, 1328, 1564),
    *(1204, 1130, 1190, 1064, 1073, 1255, 1264, 1552, 1267, 1587, 1774, 1116),
)
PASTED = "month\tbreaches\n" + "\n".join(
    f"{2016 + (month + 3) // 12}-{(month + 3) % 12 + 1:02}-01\t{waited}"
    for month, waited in enumerate(WAITED)
)
EVERY_WAY = pytest.mark.ways(PHONE, DESKTOP, WITHOUT_SCRIPT)


class TestCharts(Journey):
    @EVERY_WAY
    def test_real_figures_of_an_emergency_department_get_the_right_sentence(self, amina, reception):
        row = measures.measure(
            reception,
            title="Kept waiting over four hours",
            unit="patients kept waiting over four hours",
            chart="i",
            interval="MONTH",
            wanted="DOWN",
            target=1000,
        )
        self.given_i_am(amina)
        self.when_i_open("improvement:measure", measure_id=row.pk)
        self.when_i_choose("Paste from a spreadsheet")
        self.when_i_paste(PASTED, into="Paste from a spreadsheet (optional)")
        self.when_i_choose("Look at it")
        self.when_i_choose("Keep these numbers")
        self.then_i_see(
            "No change has lasted, but the reading of January 2017, 3,141 a month, was unusually "
            "high (1 earlier one stood out too): something was different then."
        )
        self.then_the_effort_is_noted_as("Paste a column of figures, to the sentence")
        self.and_the_work_behind_is_done()
        self.when_i_open("improvement:measure", measure_id=row.pk)
        picture = self.page.get_by_role("img", name="XmR chart of Kept waiting over four hours.")
        picture.wait_for()
        assert picture.evaluate("image => image.complete && image.naturalWidth > 0")
        self.then_i_see("Will meet the target at times, by chance", "come from 36 readings")
        self.when_i_unfold("The chart as a table")
        self.then_i_see("above the upper limit")
        self.when_i_unfold("How this is told")
        self.then_the_page_is_accessible(state="chart")
        self.when_i_unfold("Other rules")
        self.when_i_pick("The zone rules of Western Electric")
        self.page.locator("#rules-rules_why").fill("Our board asks for them")
        self.when_i_choose("Ask these rules")
        self.then_i_see("Rules: Western Electric zone rules.", "Why these rules: Our board asks for them")
        self.when_i_unfold("Which numbers the limits come from")
        self.when_i_unfold("Other rules")
        self.then_the_page_is_accessible(state="rules")
        self.when_i_pick("The usual ones")
        self.when_i_choose("Ask these rules")
        self.then_i_see("Rules: Making Data Count.")
