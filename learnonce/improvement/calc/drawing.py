"""The picture of a chart as a Vega-Lite specification: plain data that a drawing program makes SVG of.

Signals differ by shape as well as by colour; nothing is told by colour alone.
"""

import hashlib
import json
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np

from learnonce.improvement.calc.charting import Answer
from learnonce.improvement.calc.spc import icons
from learnonce.improvement.calc.spc.arrays import Floats

type Spec = dict[str, Any]

# Told apart by those who do not see colours well, and 3:1 at least against white.
INK, GREY, BLUE, ORANGE, PURPLE = "#212b32", "#768692", "#005eb8", "#b35900", "#7c2855"
SOFT = "#425563"  # small words below the picture
ORDINARY, BETTER, WORSE, OTHER = "ordinary", "better", "worse", "other"
# What shows a point: shape, colour, size.
LOOKS: dict[tuple[str, bool], tuple[str, str, int]] = {
    (BETTER, True): ("triangle-up", BLUE, 110),
    (BETTER, False): ("triangle-down", BLUE, 110),
    (WORSE, True): ("diamond", ORANGE, 120),
    (WORSE, False): ("diamond", ORANGE, 120),
    (OTHER, True): ("square", PURPLE, 80),
    (OTHER, False): ("square", PURPLE, 80),
    (ORDINARY, True): ("circle", GREY, 45),
    (ORDINARY, False): ("circle", GREY, 45),
}
MOST_DRAWN = 1_000  # readings; the newest. Lines and signs are worked out from all of them
# Changed when the drawing itself changes, so that pictures kept from before are drawn anew.
DRAWN_AS = 2


@dataclass(frozen=True, slots=True)
class Size:
    """Of a picture, in the unit of the page; text keeps its size.

    Attributes:
        line, most: how many letters a line of the words below has room for, and how many lines there are.
    """

    name: str
    width: int
    height: int
    ticks: int
    line: int
    most: int


WIDE = Size("wide", 640, 300, 8, 122, 2)
NARROW = Size("narrow", 300, 260, 4, 56, 4)
SIZES = (WIDE, NARROW)
SHORT = 100  # days; over so few the days themselves are written below
APART = 22  # between two flags so that their numbers can stand side by side, in the unit of the page
MOST_LEVELS = 4  # of numbers below each other


@dataclass(frozen=True, slots=True)
class Flag:
    """Something marked on a day, shown as an upright line with its number."""

    on: date
    number: int
    starts: bool  # the change began, or new limits begin: a full line; a note has a dotted one


def digest(answer: Answer, flags: Sequence[Flag], *, unit: str, stated: str = "") -> str:
    """A name for the picture that changes with anything that is drawn; both sizes show the same."""
    drawn = spec(answer, flags, unit=unit, size=WIDE, stated=stated)
    text = json.dumps([DRAWN_AS, [size.name for size in SIZES], stated, drawn])
    return hashlib.sha256(text.encode()).hexdigest()[:32]


def spec(answer: Answer, flags: Sequence[Flag], *, unit: str, size: Size, stated: str = "") -> Spec:
    """The picture of a chart.

    Args:
        flags: what was marked.
        unit: what the upright axis counts.
        stated: what goes with the picture wherever it goes, in small words below: rules and baseline.
    """
    rows = _rows(answer)
    first = first_drawn(answer)
    shown = [flag for flag in flags if not first or flag.on >= answer.days[first]]
    layers = [
        _lines(answer),
        *_target(answer),
        *_flags(shown, _span(answer, shown), size),
        _readings(),
        _points(),
    ]
    return {
        "$schema": "https://vega.github.io/schema/vega-lite/v5.json",
        "width": size.width,
        "height": size.height,
        "padding": 6,
        "data": {"values": rows},
        "encoding": {
            "x": {
                "field": "day",
                "type": "temporal",
                "title": _below(stated, size),
                "axis": {**_ticks(answer, size), "grid": False, "labelOverlap": True, **_SMALL},
            },
        },
        "layer": layers,
        "config": {
            "font": "Arial, sans-serif",
            "axis": {
                "labelFontSize": 13,
                "titleFontSize": 13,
                "titleFontWeight": "normal",
                "labelColor": INK,
                "titleColor": INK,
                "gridColor": "#e8edee",
                "domainColor": GREY,
                "tickColor": GREY,
            },
            "view": {"stroke": None},
        },
        "usermeta": {"unit": unit},
    } | {"title": _title(unit)}


def _title(unit: str) -> Spec:
    """The unit, level and above the axis: readable without turning the head."""
    return {
        "text": unit,
        "anchor": "start",
        "fontSize": 13,
        "fontWeight": "normal",
        "color": INK,
        "offset": 8,
    }


_SMALL: Spec = {
    "titleAnchor": "start",
    "titleAlign": "left",
    "titleFontSize": 11,
    "titleColor": SOFT,
    "titleLineHeight": 14,
    "titlePadding": 10,
}


def _below(stated: str, size: Size) -> list[str] | None:
    """As many lines for every chart, so that every picture of a size has the same height."""
    if not stated:
        return None
    lines = textwrap.wrap(stated, size.line, max_lines=size.most, placeholder=" …")
    return [*lines, *[" "] * (size.most - len(lines))]


def look(answer: Answer, place: int) -> tuple[str, bool]:
    """What a point is: better, worse, other or ordinary; and whether it is on the high side."""
    sign = int(answer.sign[place])
    high = sign % 2 == 1
    if not sign:
        return ORDINARY, high
    wanted = answer.question.wanted
    if wanted is icons.Wanted.NEITHER:
        return OTHER, high
    return (BETTER if (wanted is icons.Wanted.HIGHER) == high else WORSE), high


def first_drawn(answer: Answer) -> int:
    """The place of the first reading in the picture: all of very many would be a black bar of megabytes."""
    return max(0, len(answer.days) - MOST_DRAWN)


def _rows(answer: Answer) -> list[dict[str, Any]]:
    rows = []
    for place in range(first_drawn(answer), len(answer.days)):
        day = answer.days[place]
        shape, colour, size = LOOKS[look(answer, place)]
        left_out = day in answer.question.excluded
        rows.append(
            {
                "day": day.isoformat(),
                "y": _plain(answer.y[place]),
                "shape": shape,
                "colour": colour,
                "size": size,
                "fill": "white" if left_out else colour,
            }
        )
    return rows


def _lines(answer: Answer) -> Spec:
    """Centre and limits in one layer, each stretch by itself, with a point only where a line turns."""
    kinds = [("centre", answer.centre, INK, [1, 0])]
    if answer.has_limits:
        kinds += [("upper", answer.upper, GREY, [6, 4]), ("lower", answer.lower, GREY, [6, 4])]
    values = [
        {
            "day": answer.days[place].isoformat(),
            "value": _plain(column[place]),
            "line": f"{name} {answer.part[place]}",
            "colour": colour,
            "dash": dash,
        }
        for name, column, colour, dash in kinds
        for place in _turns(answer, column)
    ]
    return {
        "data": {"values": values},
        "mark": {"type": "line", "strokeWidth": 1.5, "interpolate": "step"},
        "encoding": {
            "y": _upright("value"),
            "detail": {"field": "line"},
            "stroke": {"field": "colour", "type": "nominal", "scale": None},
            "strokeDash": {"field": "dash", "type": "nominal", "scale": None},
        },
    }


def _turns(answer: Answer, column: Floats) -> list[int]:
    """The places a line is drawn through: all but those in the middle of a level stretch."""
    key = list(zip(answer.part.tolist(), [_plain(value) for value in column], strict=True))
    first, last = first_drawn(answer), len(key) - 1
    return [p for p in range(first, len(key)) if p in {first, last} or not key[p - 1] == key[p] == key[p + 1]]


def _target(answer: Answer) -> list[Spec]:
    if answer.question.target is None:
        return []
    return [
        {
            "mark": {"type": "rule", "color": BLUE, "strokeWidth": 1.5, "strokeDash": [2, 3]},
            "encoding": {"y": {"datum": answer.question.target}, "x": None},
        }
    ]


def _ticks(answer: Answer, size: Size) -> Spec:
    """Where days are written: over some weeks at the readings, else where months or years begin."""
    if not answer.days or (answer.days[-1] - answer.days[0]).days > SHORT:
        return {"tickCount": size.ticks}
    every = -(-len(answer.days) // size.ticks)
    values = [{"year": day.year, "month": day.month, "date": day.day} for day in answer.days[::every]]
    return {"values": values, "format": "%-d %b"}


def _span(answer: Answer, flags: Sequence[Flag]) -> int:
    """How many days the picture covers, one at least."""
    days = [*answer.days[first_drawn(answer) :], *(flag.on for flag in flags)]
    return max((max(days) - min(days)).days, 1) if days else 1


def _levels(flags: Sequence[Flag], span: int, size: Size) -> list[int]:
    """How far down the number of each flag stands, so that those of neighbours do not cover each other."""
    levels: list[int] = []
    for place, flag in enumerate(flags):
        near = place and (flag.on - flags[place - 1].on).days / span * size.width < APART
        levels.append((levels[-1] + 1) % MOST_LEVELS if near else 0)
    return levels


def _flags(flags: Sequence[Flag], span: int, size: Size) -> list[Spec]:
    if not flags:
        return []
    values = [
        {"day": flag.on.isoformat(), "number": str(flag.number), "dash": [1, 0] if flag.starts else [2, 3]}
        for flag in flags
    ]
    levels = _levels(flags, span, size)
    return [
        {
            "data": {"values": values},
            "mark": {"type": "rule", "color": INK, "strokeWidth": 1.2},
            "encoding": {"strokeDash": {"field": "dash", "type": "nominal", "scale": None}},
        },
        *(_numbers(values, levels, level) for level in sorted(set(levels))),
    ]


def _numbers(values: list[Spec], levels: list[int], level: int) -> Spec:
    """The numbers of the flags that stand at one level."""
    mark = {"type": "text", "align": "left", "dx": 4, "fontSize": 13, "fontWeight": "bold"}
    return {
        "data": {"values": [value for value, its in zip(values, levels, strict=True) if its == level]},
        "mark": {**mark, "dy": 6 + 15 * level},
        "encoding": {"text": {"field": "number"}, "y": {"value": 0}},
    }


def _upright(field: str) -> Spec:
    return {
        "field": field,
        "type": "quantitative",
        "title": None,
        "scale": {"zero": False, "nice": True},
        "axis": {"tickCount": 5},
    }


def _readings() -> Spec:
    mark = {"type": "line", "color": INK, "strokeWidth": 1.2, "strokeCap": "round"}
    return {"mark": mark, "encoding": {"y": _upright("y")}}


def _points() -> Spec:
    return {
        "mark": {"type": "point", "filled": True, "opacity": 1, "strokeWidth": 1.5},
        "encoding": {
            "y": {"field": "y", "type": "quantitative"},
            "shape": {"field": "shape", "type": "nominal", "scale": None},
            "fill": {"field": "fill", "type": "nominal", "scale": None},
            "stroke": {"field": "colour", "type": "nominal", "scale": None},
            "size": {"field": "size", "type": "quantitative", "scale": None},
        },
    }


def _plain(value: float) -> float | None:
    """Six digits: what differs less than that is not seen, and the same data give the same picture."""
    return None if np.isnan(value) else float(f"{value:.6g}")
