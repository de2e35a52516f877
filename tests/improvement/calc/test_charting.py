"""The options of a chart that a person may turn on: zone rules, and leaving large steps out."""

from datetime import date, timedelta

import numpy as np
import pytest

from learnonce.improvement.calc import captions, charting
from learnonce.improvement.calc.spc.data_count import Sign
from learnonce.improvement.calc.spc.lines import Kind

MONDAY = date(2025, 1, 6)
# Mean 10 and every step 2: sigma is 2 / 1.128 = 1.77. Then four of five beyond 1 sigma and within 2.
LEVEL = [9, 11] * 8
CALLS = captions.Named(
    title="Calls", unit="calls", out_of_unit="", per=1, data="COUNT", interval="WEEK", has_out_of=False
)


def asked(values, *, kind=Kind.I, **more):
    return charting.Question(
        kind=kind,
        days=tuple(MONDAY + timedelta(weeks=week) for week in range(len(values))),
        amounts=tuple(None if value is None else float(value) for value in values),
        **more,
    )


class TestZoneRules:
    @pytest.mark.parametrize(
        ("later", "signs"),
        [
            ([16], [Sign.ABOVE_LIMIT]),
            ([14, 10, 14], [Sign.NEAR_HIGH, Sign.NONE, Sign.NEAR_HIGH]),
            ([6, None, 6], [Sign.NONE] * 3),
            ([12, 12, 10.5, 12, 12], [Sign.ZONE_HIGH, Sign.ZONE_HIGH, Sign.NONE, *[Sign.ZONE_HIGH] * 2]),
            ([8, 8, 9.5, 8, 8], [Sign.ZONE_LOW, Sign.ZONE_LOW, Sign.NONE, *[Sign.ZONE_LOW] * 2]),
            ([10.5] * 7, [Sign.LONG_HIGH] * 7),  # eight with the 11 before them
        ],
    )
    def test_mark_what_their_definition_says(self, later, signs):
        until = MONDAY + timedelta(weeks=len(LEVEL) - 1)
        found = charting.answer(asked([*LEVEL, *later], zones=True, frozen_until=until))

        assert found.sign[len(LEVEL) :].tolist() == signs
        assert not found.makes_data_count
        assert captions.rule_set(found) == "Western Electric zone rules"

    def test_are_not_asked_of_charts_without_zones(self):
        usual = charting.answer(asked([1, 2, 3, 4, 5] * 4, kind=Kind.T))
        same = charting.answer(asked([1, 2, 3, 4, 5] * 4, kind=Kind.T, zones=True))

        assert usual.sign.tolist() == same.sign.tolist()
        assert not same.by_zones
        assert captions.rules(usual) == captions.rules(same)

    def test_of_a_share_near_all_take_the_limit_that_is_not_cut(self):
        # 95 of 100 throughout: sigma 2.18; 100 is more than two sigma above, where 1 cuts the limit.
        seen = [95.0] * 14 + [100.0, 100.0]
        found = charting.answer(
            asked(
                seen, kind=Kind.P, out_of=(100.0,) * 16, zones=True, frozen_until=MONDAY + timedelta(weeks=13)
            )
        )

        assert found.sign[-2:].tolist() == [Sign.NEAR_HIGH, Sign.NEAR_HIGH]


class TestLargeSteps:
    # Eleven steps of 2, then one of 19 and one of 21: more than 3.267 times their mean of 62 / 13.
    ODD = [9, 11] * 6 + [30, 9]

    def test_stay_in_the_limits_and_it_is_said(self):
        found = charting.answer(asked(self.ODD))

        assert found.upper[0] - found.centre[0] == pytest.approx(2.66 * (22 + 19 + 21) / 13)
        assert "Large steps from one reading to the next stay in the limits." in captions.baseline(
            found, CALLS
        )
        assert "large steps stay in" in captions.stated(found, CALLS)

    def test_are_left_out_where_a_person_chose_so_and_that_is_said(self):
        found = charting.answer(asked(self.ODD, screen=True))

        assert found.upper[0] - found.centre[0] == pytest.approx(2.66 * 2)
        assert captions.LEFT_OUT in captions.baseline(found, CALLS)
        assert "large steps left out of the limits" in captions.stated(found, CALLS)

    def test_are_not_spoken_of_where_limits_do_not_come_from_steps(self):
        found = charting.answer(asked([4, 5, 6] * 5, kind=Kind.C, screen=True))

        assert not [one for one in captions.baseline(found, CALLS) if "steps" in one]
        assert np.array_equal(found.upper, charting.answer(asked([4, 5, 6] * 5, kind=Kind.C)).upper)
