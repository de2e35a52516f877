from datetime import UTC, datetime

import pytest

from learnonce.lessons.calc import adopting


class TestOutcome:
    @pytest.mark.parametrize(
        ("effect", "recommend", "outcome"),
        [
            ("better", "", "WORKING"),
            ("same", "yes", "WORKING"),
            ("same", "no", "MIXED"),
            ("worse", "", "NOT_WORKING"),
            ("worse", "no", "NOT_WORKING"),
            ("worse", "yes_if", "MIXED"),
            ("unclear", "yes", "UNCLEAR"),
            ("", "", ""),
        ],
    )
    def test_follows_the_last_check_once_it_is_reported(self, effect, recommend, outcome):
        found = adopting.outcome(
            mode=adopting.REPLICATE, state=adopting.REPORTED_BACK, effect=effect, recommend=recommend
        )

        assert found == outcome
        assert outcome in adopting.OUTCOMES

    def test_a_state_set_by_hand_wins_over_an_older_check(self):
        found = adopting.outcome(mode=adopting.REPLICATE, state=adopting.NOT_WORKING, effect="better")

        assert found == adopting.NOT_WORKING

    @pytest.mark.parametrize("mode", [adopting.PARALLEL, adopting.DECLINE])
    def test_a_place_that_did_not_take_it_up_has_none(self, mode):
        assert adopting.outcome(mode=mode, state=adopting.DECIDED) == adopting.DECLINE

    @pytest.mark.parametrize("state", ["", *adopting.LABELS])
    @pytest.mark.parametrize("mode", ["", *adopting.MODES])
    def test_is_known_for_every_mode_and_state(self, mode, state):
        assert adopting.outcome(mode=mode, state=state) in adopting.OUTCOMES


class TestSteps:
    def test_lead_only_where_the_road_goes(self):
        for state in adopting.LABELS:
            for to in adopting.steps(mode=adopting.REPLICATE, state=state):
                assert adopting.may_move(now=state, to=to)

    def test_end_when_a_place_declined(self):
        assert adopting.steps(mode=adopting.DECLINE, state=adopting.DECIDED) == []

    def test_after_a_stop_it_can_be_taken_up_again(self):
        assert adopting.steps(mode=adopting.CUSTOMISE, state=adopting.STOPPED) == [adopting.UNDER_WAY]

    def test_an_imported_record_without_a_state_has_none(self):
        assert adopting.steps(mode="", state="") == []
        assert not adopting.may_move(now="", to=adopting.UNDER_WAY)


@pytest.mark.parametrize(
    ("start", "months", "later"),
    [
        ((2026, 3, 29), 3, (2026, 6, 29)),
        ((2025, 11, 30), 3, (2026, 2, 28)),
        ((2026, 8, 31), 6, (2027, 2, 28)),
        ((2026, 3, 29), 12, (2027, 3, 29)),
        ((2027, 11, 29), 3, (2028, 2, 29)),
    ],
)
def test_months_later_keeps_the_day_where_it_can(start, months, later):
    assert adopting.months_later(datetime(*start, 12, tzinfo=UTC), months) == datetime(*later, 12, tzinfo=UTC)
