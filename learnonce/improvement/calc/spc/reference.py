"""Reference cases of charts: read one, work it out as the reference tools do, name the results as it does.

What a case may hold is told in the README of the cases; `base/reference_cases.py` compares.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

import numpy as np

from learnonce.base.reference_cases import Case, Compute, Malformed, Refused
from learnonce.improvement.calc.spc import (
    charts,
    constants,
    data_count,
    funnels,
    icons,
    joining,
    lines,
    runs,
    zones,
)
from learnonce.improvement.calc.spc.arrays import Floats

type Tree = Mapping[str, Any]
type Columns = dict[str, list[Any]]

MONTH = "month"


def control_chart(case: Case) -> Tree:
    settings = case.settings
    if (method := settings.get("runs_method", "anhoej")) != "anhoej":
        raise Malformed(f"runs test {method!r} is not known here; known is anhoej")
    rows = _rows(case)
    points: Columns = {}
    parts: list[dict[str, Any]] = []
    panels = [(panel, _joined(case, rows, which)) for panel, which in _panels(case.input, len(rows))]
    clip = bool(settings.get("clip_negative_lower_limit"))
    charts_drawn = [_drawn(case, joined, clip=clip) for _panel, joined in panels]
    if clip and any(np.any(drawn.y < 0) for drawn in charts_drawn):  # one such value is enough for all panels
        charts_drawn = [_drawn(case, joined, clip=False) for _panel, joined in panels]
    if len({len(drawn.runs) for drawn in charts_drawn}) > 1:
        raise Refused("One of the panels has no point in one of the parts.")
    for (panel, joined), drawn in zip(panels, charts_drawn, strict=True):
        _add(points, _chart_columns(settings, panel, joined, drawn))
        parts.extend(_parts(panel, drawn))
    return {"points": points, "parts": parts}


def _rows(case: Case) -> list[Any]:
    """What each row is of: numbers, dates, names."""
    kind = case.input.get("x_type", "number")
    if kind not in ("number", "date", "category"):
        raise Malformed(f"x_type {kind!r} is not known here")
    rows = list(case.input["x"])
    if kind == "date":
        days = [day and date.fromisoformat(day) for day in rows]
        period = case.settings.get("x_period")
        if period not in (None, MONTH):
            raise Malformed(f"x_period {period!r} is not known here; known is {MONTH}")
        rows = [day and (day.replace(day=1) if period == MONTH else day).isoformat() for day in days]
    return rows


def _panels(given: Tree, number: int) -> Iterable[tuple[Any, list[int]]]:
    """Each panel with the rows in it, by name; one without a name where there are none."""
    facet = given.get("facet")
    if facet is None:
        return [(None, list(range(number)))]
    if len(facet) != number:
        raise Malformed(f"{len(facet)} facets for {number} rows")
    return [(name, [row for row in range(number) if facet[row] == name]) for name in sorted(set(facet))]


def _joined(case: Case, rows: list[Any], which: list[int]) -> joining.Joined:
    below = case.input.get("n")
    which = [row for row in which if rows[row] is not None]
    return joining.join(
        [rows[row] for row in which],
        _floats(case.input["y"], len(rows))[which],
        None if below is None else _floats(below, len(rows))[which],
        order=case.input.get("category_order") or (),
        aggregate=joining.Aggregate(case.settings.get("aggregate", "mean")),
        as_reference=True,
    )


def _drawn(case: Case, joined: joining.Joined, *, clip: bool) -> charts.Chart:
    settings = case.settings
    kind = lines.Kind(settings["chart"])
    y, n = joined.value, joined.denominator
    match kind:
        case lines.Kind.XBAR | lines.Kind.S:
            y, n = (joined.mean if kind is lines.Kind.XBAR else joined.sd), joined.size
        case lines.Kind.I_PRIME | lines.Kind.P | lines.Kind.P_PRIME | lines.Kind.U | lines.Kind.U_PRIME:
            n = joined.size if n is None else n
        case lines.Kind.C:
            y = joined.total
    try:
        return charts.draw(
            y[None],
            charts.Settings(
                kind=kind,
                part_ends=tuple(settings.get("part_ends") or ()),
                freeze=settings.get("freeze"),
                exclude=tuple(settings.get("exclude") or ()),
                fixed_centre=settings.get("fixed_centre"),
                screen=bool(settings.get("screen_moving_ranges")),
                multiply=settings.get("multiply") or 1,
                clip_below=clip,
                categories=case.input.get("x_type") == "category",
                as_reference=True,
            ),
            n=None if n is None else n[None],
            sd=joined.sd[None],
        )
    except lines.Refused as problem:
        raise Refused(str(problem)) from problem


def _chart_columns(settings: Tree, panel: Any, joined: joining.Joined, chart: charts.Chart) -> Columns:
    number = len(joined.keys)
    columns = {
        "x": list(joined.keys),
        "index": list(range(1, number + 1)),
        "part": chart.part.tolist(),
        "subgroup_size": _plain(joined.size),
        "y": _plain(chart.y[0]),
        "in_baseline": chart.base.tolist(),
        "included": chart.included.tolist(),
        "outside_3s": chart.outside[0].tolist(),
        "runs_signal": chart.runs_signal[0].tolist(),
        "target": [settings.get("target")] * number,
        "facet": [panel] * number,
    }
    if joined.denominator is not None:
        columns["n"] = _plain(joined.denominator)
    drawn = chart.lines
    named = {
        "centre": drawn.centre,
        "upper_3s": drawn.upper,
        "lower_3s": drawn.lower,
        "upper_2s": drawn.upper_2s,
        "lower_2s": drawn.lower_2s,
    }
    return columns | {name: _plain(line[0]) for name, line in named.items()}


def _parts(panel: Any, chart: charts.Chart) -> list[dict[str, Any]]:
    found = []
    for number, test in enumerate(chart.runs, start=1):
        useful = int(test.useful[0])
        counts = {
            "longest_run": test.longest,
            "longest_run_max": test.longest_allowed,
            "crossings": test.crossings,
            "crossings_min": test.crossings_needed,
        }
        found.append(
            {
                "facet": panel,
                "part": number,
                "n_points": int(test.points[0]),
                "n_useful": useful,
                "runs_signal": bool(test.signal[0]),
                **{name: int(count[0]) if useful else None for name, count in counts.items()},
            }
        )
    return found


LABELS = {
    data_count.Sign.NONE: "Common Cause",
    data_count.Sign.ABOVE_LIMIT: "Above UCL",
    data_count.Sign.BELOW_LIMIT: "Below LCL",
    data_count.Sign.RISING: "7 Point Trend (Increasing)",
    data_count.Sign.FALLING: "7 Point Trend (Decreasing)",
    data_count.Sign.NEAR_HIGH: "2 in 3 Above CL",
    data_count.Sign.NEAR_LOW: "2 in 3 Below CL",
    data_count.Sign.LONG_HIGH: "7 Points Above CL",
    data_count.Sign.LONG_LOW: "7 Points Below CL",
}
POINT_TYPES = {
    icons.Variation.ORDINARY: "common_cause",
    icons.Variation.BETTER_HIGH: "special_cause_improvement",
    icons.Variation.BETTER_LOW: "special_cause_improvement",
    icons.Variation.WORSE_HIGH: "special_cause_concern",
    icons.Variation.WORSE_LOW: "special_cause_concern",
    icons.Variation.OTHER_HIGH: "special_cause_neutral_high",
    icons.Variation.OTHER_LOW: "special_cause_neutral_low",
}
RESULTS = {
    icons.Assurance.PASS: "consistent_pass",
    icons.Assurance.FAIL: "consistent_fail",
    icons.Assurance.CHANCE: "inconsistent",
    icons.Assurance.NO_TARGET: None,
}


def making_data_count(case: Case) -> Tree:
    days = [date.fromisoformat(day).isoformat() for day in case.input["x"]]
    points: Columns = {}
    summary = []
    _check_names(case)
    for panel, which in _panels(case.input, len(days)):
        ordered = sorted(which, key=lambda row: days[row])
        columns, told = _panel(case, panel, ordered, [days[row] for row in ordered])
        _add(points, columns)
        summary.append(told)
    return {"points": points, "summary": summary}


def _check_names(case: Case) -> None:
    """Refuse what is set for a panel that is not there, and a direction nobody knows."""
    there = {str(panel) for panel in case.input.get("facet") or ()}
    for setting in ("rebase_dates", "target"):
        named = case.settings.get(setting)
        if isinstance(named, Mapping) and (strange := set(named) - there):
            raise Refused(f"{setting} names panels that are not there: {', '.join(sorted(strange))}.")
    if (wanted := case.settings.get("improvement_direction", "increase")) not in set(icons.Wanted):
        raise Refused(f"The direction {wanted!r} is none of {', '.join(icons.Wanted)}.")


def _panel(case: Case, panel: Any, which: list[int], days: list[str]) -> tuple[Columns, dict[str, Any]]:
    if len(set(days)) < len(days):
        raise Refused("Two values of one day within a panel.")
    settings = case.settings
    values = _floats(case.input["y"], len(case.input["x"]))[which]
    rebase = settings.get("rebase_dates") or []
    if isinstance(rebase, Mapping):
        rebase = rebase.get(str(panel)) or []
    starts = {
        date.fromisoformat(day).isoformat() for day in ([rebase] if isinstance(rebase, str) else rebase)
    }
    try:
        found = data_count.read(
            values[None],
            starts=tuple(place for place, day in enumerate(days) if day in starts),
            fix_after=settings.get("fix_after_n_points"),
            screen=bool(settings.get("screen_moving_ranges")),
            as_reference=True,
        )
    except data_count.Refused as problem:
        raise Refused(str(problem)) from problem
    wanted = icons.Wanted(settings.get("improvement_direction", "increase"))
    target = settings.get("target")
    own = target.get(str(panel)) if isinstance(target, Mapping) else target
    pictures = icons.variation(found.sign, wanted)[0].tolist()
    columns = {
        "facet": [panel] * len(days),
        "x": days,
        "y": _plain(values),
        "y_used_for_limits": _plain(np.where(found.used, values, np.nan)),
        "target": [own] * len(days),
        "special_cause_type": [LABELS[data_count.Sign(sign)] for sign in found.sign[0]],
        "point_type": [POINT_TYPES[icons.Variation(picture)] for picture in pictures],
        **_data_count_columns(values, found),
        # The reference tool counts from 1 where the first point is one to start anew at.
        "rebase_group": (found.group + (days[0] in starts)).tolist(),
    }
    if "trajectory" in case.input:
        columns["trajectory"] = [case.input["trajectory"][row] for row in which]
    assured = _assured(found, own, wanted, any_target=target is not None)
    told = {
        "facet": panel,
        "variation": columns["point_type"][-1],
        "variation_icon": pictures[-1],
        "assurance": RESULTS[assured],
        "assurance_icon": None if assured is icons.Assurance.NO_TARGET else assured.value,
    }
    return columns, told


def _data_count_columns(values: Floats, found: data_count.Points) -> Columns:
    limitless = np.isnan(found.upper[0]) | np.isnan(values)
    return {
        "mean": _plain(found.mean[0]),
        "lower_limit": _plain(found.lower[0]),
        "upper_limit": _plain(found.upper[0]),
        "outside_limits": _unless(found.outside[0], limitless),
        "side_of_mean": _unless(found.side[0], np.isnan(values - found.mean[0])),
        "close_to_limits": _unless(found.near[0], limitless),
        "special_cause": (found.sign[0] > 0).tolist(),
        "short_group": (found.size < data_count.SHORT).tolist(),
    }


def _assured(
    found: data_count.Points, target: float | None, wanted: icons.Wanted, *, any_target: bool
) -> icons.Assurance:
    """As the reference tool: a panel without a target is "inconsistent" when another panel has one."""
    if target is None and any_target and wanted is not icons.Wanted.NEITHER:
        return icons.Assurance.CHANCE
    given = np.array([np.nan if target is None else target], dtype=float)
    return icons.Assurance(icons.assurance(given, found.lower[:, -1], found.upper[:, -1], wanted)[0])


def funnel(case: Case) -> Tree:
    settings = case.settings
    top, bottom = case.input["numerator"], case.input["denominator"]
    try:
        found = funnels.funnel(
            _floats(top, len(top)),
            _floats(bottom, len(top)),
            data=funnels.Data(settings["data_type"]),
            method=funnels.Method(settings.get("sr_method") or funnels.Method.LOG),
            widen=bool(settings.get("adjust_for_overdispersion")),
            trim_by=settings.get("trim_by", 0.1),
            multiply=settings.get("multiplier") or 1,
            as_reference=True,
        )
    except funnels.Refused as problem:
        raise Refused(str(problem)) from problem
    limits = {
        f"{name}{ending}": _plain(getattr(of, name))
        for of, ending in ((found.plain, ""), (found.adjusted, "_adjusted"))
        for name in ("lower_95", "upper_95", "lower_998", "upper_998")
    }
    return {
        "phi": None if np.isnan(found.phi) else found.phi,
        "tau2": found.tau2,
        "adjusted_limits_used": bool(found.adjusted_used),
        "points": {
            "group": case.input.get("group"),
            "ratio": _plain(found.ratio),
            "z_unadjusted": _plain(found.z),
            "outlier_998": found.outside.tolist(),
            **limits,
        },
    }


def western_electric(case: Case) -> Tree:
    values = case.input["y"]
    found = zones.western_electric(
        _floats(values, len(values)), case.settings["centre"], case.settings["sigma"]
    )
    return {
        name: {f"rule{number}": rule.tolist() for number, rule in enumerate(marks, start=1)}
        for name, marks in (("completes", found.completes), ("members", found.members))
    }


def runs_limits(case: Case) -> Tree:
    useful = np.array(case.input["n_useful"], dtype=np.int64)
    return {
        "longest_run_max": runs.longest_allowed(useful).tolist(),
        "crossings_min": runs.crossings_needed(useful).tolist(),
    }


def subgroup_constants(case: Case) -> Tree:
    size = _floats(case.input["n"], len(case.input["n"]))
    factors = {"A3": constants.a3, "B3": constants.b3, "B4": constants.b4}
    return {
        "c4": _plain(constants.c4(size)),
        "c5": _plain(constants.c5(size)),
        **{name: _plain(factor(size)) for name, factor in factors.items()},
        **{f"{name}_2s": _plain(factor(size, 2)) for name, factor in factors.items()},
    }


KINDS: dict[str, Compute] = {
    "control_chart": control_chart,
    "xmr_making_data_count": making_data_count,
    "funnel_overdispersion": funnel,
    "western_electric": western_electric,
    "runs_limits": runs_limits,
    "constants": subgroup_constants,
}


def _floats(values: list[Any], number: int) -> Floats:
    if len(values) != number:
        raise Malformed(f"{len(values)} values for {number} rows")
    return np.array([np.nan if value is None else value for value in values], dtype=float)


def _plain(values: Floats) -> list[float | None]:
    return [float(value) if np.isfinite(value) else None for value in values]


def _unless(values: np.ndarray, gone: np.ndarray) -> list[Any]:
    return [None if no else value for value, no in zip(values.tolist(), gone, strict=True)]


def _add(columns: Columns, more: Columns) -> None:
    for name, entries in more.items():
        columns.setdefault(name, []).extend(entries)
