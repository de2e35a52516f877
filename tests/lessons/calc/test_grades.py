"""Every rule of B10 by hand-worked cases, and the laws that hold for all facts."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from learnonce.lessons.calc import grades
from learnonce.lessons.calc.grades import Chart, Evidence, Facts, Report, grade

MARCH = datetime(2026, 3, 29, 12, tzinfo=UTC)
JUNE = datetime(2026, 6, 29, 12, tzinfo=UTC)
MEASURED = Evidence(before_points=3, after_points=3)
HOME = 1
AT_HOME = frozenset({HOME})
KINDS = [
    ("under_5000", "urban", "emis", "mixed"),
    ("15000_or_more", "urban", "emis", "mixed"),
    ("under_5000", "remote", "systmone", "nurse_led"),
]


def works(locality, kind=0, **changes):
    """A place that measured, used it for three months and found it as the lesson says."""
    return replace(
        Report(
            locality=locality,
            effect="same",
            months_in_use=3,
            evidence=MEASURED,
            profile=KINDS[kind],
            reported_at=MARCH,
        ),
        **changes,
    )


def known(*reports, **home):
    return grade(Facts(source_localities=AT_HOME, reports=reports, **home))


class TestStrength:
    def test_an_account_alone_is_told(self):
        assert known().strength == "A0"

    @pytest.mark.parametrize(
        ("theory", "prediction", "strength"),
        [(True, True, "A1"), (True, False, "A0"), (False, True, "A0")],
    )
    def test_reasoned_needs_both_the_reason_and_the_prediction(self, theory, prediction, strength):
        assert known(has_theory=theory, has_prediction=prediction).strength == strength

    @pytest.mark.parametrize(
        ("evidence", "strength"),
        [
            (Evidence(before_points=3, after_points=3), "A2"),
            (Evidence(before_points=2, after_points=9), "A0"),
            (Evidence(before_points=9, after_points=2), "A0"),
            (Evidence(feedback_from=5), "A2"),
            (Evidence(feedback_from=4), "A0"),
        ],
    )
    def test_before_and_after_needs_three_points_each_side_or_five_people(self, evidence, strength):
        assert known(sources=(evidence,)).strength == strength

    def test_points_of_two_places_are_never_added(self):
        half = works(2, evidence=Evidence(before_points=3))
        other_half = works(3, evidence=Evidence(after_points=3))

        assert known(half, other_half).strength == "A0"

    def test_one_adopter_who_measured_lends_strength(self):
        assert known(works(2)).strength == "A2"

    def test_an_adopter_who_measured_that_it_is_worse_lends_none(self):
        assert known(works(2, effect="worse")).strength == "A0"

    def test_a_chart_makes_a3_only_when_it_is_whole(self):
        whole = Chart(points=12, start_marked=True, signal_intended=True, balancing_reported=True)

        assert known(sources=(Evidence(chart=whole),)).strength == "A3"
        assert known(sources=(Evidence(chart=replace(whole, compared=True)),)).strength == "A4"
        for lacking in ({"points": 11}, {"start_marked": False}, {"signal_intended": False}):
            assert known(sources=(Evidence(chart=replace(whole, **lacking)),)).strength == "A0"
        assert known(sources=(Evidence(chart=replace(whole, balancing_reported=False)),)).strength == "A0"


class TestReplication:
    def test_nobody_else_is_one_place(self):
        assert known().replication == "B0"

    @pytest.mark.parametrize(("count", "replication"), [(1, "B1"), (2, "B2"), (4, "B2"), (5, "B3")])
    def test_counts_localities(self, count, replication):
        reports = [works(locality, kind=locality % 3) for locality in range(2, 2 + count)]

        assert known(*reports).replication == replication

    def test_several_practices_of_one_locality_are_one(self):
        assert known(works(2), works(2), works(2)).replication == "B1"

    def test_the_sources_own_locality_does_not_count(self):
        assert known(works(HOME), works(HOME)).replication == "B0"

    def test_no_locality_of_merged_sources_counts(self):
        merged = Facts(source_localities=frozenset({1, 2}), reports=(works(1), works(2), works(3)))

        assert grade(merged).replication == "B1"

    def test_all_localities_count_when_the_source_has_none(self):
        assert grade(Facts(reports=(works(1), works(2)))).replication == "B2"

    @pytest.mark.parametrize(
        "lacking",
        [
            {"evidence": Evidence(before_points=2, after_points=3)},
            {"months_in_use": 0},
            {"effect": "unclear"},
            {"effect": ""},
        ],
    )
    def test_needs_a_measure_three_months_of_use_and_a_good_word(self, lacking):
        assert known(works(2, **lacking)).replication == "B0"

    def test_five_localities_of_two_kinds_are_only_repeated(self):
        assert known(*[works(locality, kind=locality % 2) for locality in range(2, 7)]).replication == "B2"

    def test_an_unknown_setting_is_not_another_kind_of_place(self):
        partly = ("under_5000", "", "", "")  # may well be the first or the third kind
        reports = [
            works(2),
            works(3, kind=1),
            works(4, profile=("", "", "", "")),
            works(5, profile=partly),
            works(6),
        ]

        assert known(*reports).replication == "B2"


class TestMixed:
    def test_one_stop_of_one_is_mixed_and_says_so(self):
        made = known(Report(locality=2, stopped=True))

        assert made.replication == "BX"
        assert made.words.endswith("the one place that tried it and told us found it worse or stopped")

    def test_three_of_ten_are_mixed_and_two_of_seven_are_not(self):
        # 3/10 = 0.30 reaches the line; 2/7 = 0.286 stays under it
        good = [works(locality) for locality in range(10, 17)]
        bad = [Report(locality=locality, effect="worse") for locality in range(20, 23)]

        assert known(*good, *bad).replication == "BX"
        assert known(*good[:5], *bad[:2]).replication == "B2"

    def test_many_good_reports_of_one_locality_cannot_drown_the_others(self):
        # by adoptions 2 of 22, but by localities 2 of 3
        crowd = [works(2) for _ in range(20)]
        others = [Report(locality=3, stopped=True), Report(locality=4, effect="worse")]

        assert known(*crowd, *others).replication == "BX"

    def test_the_grade_falls_when_a_place_stops(self):
        reports = [works(locality, kind=locality % 3) for locality in range(2, 7)]
        assert known(*reports).badge == "A2·B3"

        reports[0] = replace(reports[0], stopped=True)
        assert known(*reports).badge == "A2·B2"

        reports[1] = replace(reports[1], effect="worse")
        assert known(*reports).badge == "A2·BX"


class TestLastConfirmed:
    def test_is_the_latest_good_word_of_a_place_that_still_uses_it(self):
        reports = [
            works(2),
            works(3, reported_at=JUNE, effect="worse"),
            works(4, reported_at=JUNE, months_in_use=0),
        ]

        assert known(*reports).last_confirmed_at == MARCH

    def test_is_when_a_curator_looked_if_nobody_reported_since(self):
        assert known(works(2), looked_at=JUNE).last_confirmed_at == JUNE
        assert known(works(2, reported_at=JUNE), looked_at=MARCH).last_confirmed_at == JUNE

    def test_is_unknown_before_anybody_reported(self):
        assert known().last_confirmed_at is None


class TestWords:
    def test_are_plain(self):
        assert known().words == "One place says so; nobody has measured it"
        three = known(*[works(locality) for locality in (2, 3, 4)])
        assert three.words == "Measured before and after; repeated in 3 other places"

    def test_exist_for_every_grade_without_counts(self):
        for strength in grades.STRENGTH_WORDS:
            for replication in ("B0", "B1", "B2", "B3", "BX"):
                assert "None" not in grades.words(strength, replication)


class TestExplain:
    def test_says_what_would_raise_a_told_lesson(self):
        said = grades.explain(Facts(source_localities=AT_HOME))

        assert said.facts == (
            "The source tells what happened; it has no figures.",
            "No place that took it up has said yet how it went.",
        )
        assert len(said.raises) == 3
        assert said.raises[-1].startswith("1 other locality that took it up")

    def test_says_how_many_localities_are_missing(self):
        said = grades.explain(
            Facts(source_localities=AT_HOME, sources=(MEASURED,), reports=(works(2), works(3)))
        )

        assert said.raises[0].startswith("One place that found it good follows it on a chart")
        assert said.raises[1].startswith("3 more localities that took it up and measured it")
        assert said.raises[2:] == ("It is shown in at least three different kinds of place.",)

    def test_says_that_neighbours_do_not_count(self):
        said = grades.explain(Facts(source_localities=AT_HOME, reports=(works(HOME),)))

        assert "Places in the source's own locality are not counted as repeating it." in said.facts


# Laws. The rank of a grade: mixed is the lowest, since bad news must never lift anything.
RANK = {"BX": 0, "B0": 1, "B1": 2, "B2": 3, "B3": 4}
evidences = st.builds(
    Evidence,
    before_points=st.integers(0, 5),
    after_points=st.integers(0, 5),
    feedback_from=st.integers(0, 7),
)
reports = st.builds(
    Report,
    locality=st.integers(1, 8),
    effect=st.sampled_from(["better", "same", "worse", "unclear", ""]),
    stopped=st.booleans(),
    months_in_use=st.sampled_from([0, 3, 6, 12]),
    evidence=evidences,
    profile=st.tuples(*[st.sampled_from(["", "a", "b"])] * 4),
    reported_at=st.sampled_from([None, MARCH, JUNE]),
)
all_facts = st.builds(
    Facts,
    has_theory=st.booleans(),
    has_prediction=st.booleans(),
    sources=st.lists(evidences, max_size=2).map(tuple),
    source_localities=st.frozensets(st.integers(1, 3), max_size=2),
    reports=st.lists(reports, max_size=12).map(tuple),
)


def never_above(new, old):
    assert new.strength <= old.strength
    assert RANK[new.replication] <= RANK[old.replication]


@given(all_facts, reports, st.booleans())
def test_one_more_bad_report_never_raises(facts, report, stopped):
    bad = replace(report, stopped=True) if stopped else replace(report, effect="worse")

    never_above(grade(replace(facts, reports=(*facts.reports, bad))), grade(facts))


@given(all_facts.filter(lambda facts: facts.reports), st.data())
def test_a_report_that_turns_bad_never_raises(facts, data):
    turned = data.draw(st.integers(0, len(facts.reports) - 1))
    after = tuple(
        replace(report, stopped=True) if number == turned else report
        for number, report in enumerate(facts.reports)
    )

    never_above(grade(replace(facts, reports=after)), grade(facts))


@given(all_facts, st.randoms(use_true_random=False))
def test_the_order_of_reports_does_not_matter(facts, shuffler):
    shuffled = list(facts.reports)
    shuffler.shuffle(shuffled)

    assert grade(replace(facts, reports=tuple(shuffled))) == grade(facts)


@given(all_facts, st.integers(1, 30))
def test_more_of_the_same_good_report_never_lifts_the_count_of_places(facts, times):
    good = [report for report in facts.reports if report.is_good]
    if not good:
        return
    more = grade(replace(facts, reports=facts.reports + (good[0],) * times))

    assert more.localities == grade(facts).localities
    assert more.strength == grade(facts).strength


@given(st.integers(1, 6), st.integers(1, 6), st.integers(1, 60))
def test_no_volume_from_one_good_locality_ends_a_mixed_grade_of_many_localities(good, bad, volume):
    quiet = [works(locality) for locality in range(10, 10 + good)]
    loud = [Report(locality=locality, stopped=True) for locality in range(20, 20 + bad)]
    before = known(*quiet, *loud)

    after = known(*quiet, *loud, *[quiet[0]] * volume)

    assert after.replication == before.replication


@given(all_facts)
def test_every_grade_can_be_explained(facts):
    said = grades.explain(facts)

    assert said.grade == grade(facts)
    assert all(line.endswith(".") and "None" not in line for line in (*said.facts, *said.raises))
    assert said.raises or said.grade.replication == "B3"
