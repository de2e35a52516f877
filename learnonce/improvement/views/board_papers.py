"""Board pages and posters as what the printed pages are made of."""

from functools import cache
from typing import Any

import segno
from django.conf import settings
from django.template.loader import render_to_string
from django.urls import reverse

from learnonce.improvement.queries import OnBoard, PlaceBoard, Poster, Told
from learnonce.improvement.views.report_papers import foot
from learnonce.ui import dates
from learnonce.ui.text import plural

type Given = dict[str, Any]  # Any: plain values for JSON

# The styles of the page (_charts.scss), which a picture alone does not have.
_COLOURS = {
    "improvement": "#005eb8",
    "pass": "#005eb8",
    "concern": "#b35900",
    "fail": "#b35900",
    "neutral": "#7c2855",
}
_GREY = "#4c6272"
MOST_BESIDE = 4
FIRST_ONES = "These are the first by name; more are found under Projects."


@cache
def sign(what: str, key: str) -> str:
    """One sign ("variation" or "assurance") as a picture that is complete in itself; empty without a key."""
    if not key:
        return ""
    drawn = str(render_to_string("improvement/_sign.jinja", {"what": what, "key": key})).strip()
    colour = _COLOURS.get(key.split("_", maxsplit=1)[0], _GREY)
    styles = (
        f".lo-sign__ground{{fill:#fff;stroke:{colour};stroke-width:2}}"
        f".lo-sign__line{{fill:none;stroke:{colour};stroke-width:2.5}}.lo-sign__mark{{fill:{colour}}}"
    )
    head, body = drawn.split(">", 1)
    return f'{head} xmlns="http://www.w3.org/2000/svg"><style>{styles}</style>{body}'


def aim_words(it: OnBoard) -> str:
    """The aim where it is not the title, by how much, by when, in one line."""
    aim = "" if it.aim == it.title else f"{it.aim.rstrip('.')}."
    how_much = f"By how much: {it.how_much}." if it.how_much else ""
    by_when = f"By {dates.long_date(it.by_when)}." if it.by_when else ""
    return " ".join(part for part in (aim, how_much, by_when) if part)


def alone(it: OnBoard) -> Given:
    path = reverse("improvement:board", kwargs={"project_id": it.id})
    return {"title": it.title, "foot": foot(path), "alone": True, "where": "", "projects": [_project(it)]}


def several(found: PlaceBoard) -> Given:
    path = reverse("improvement:place_board", kwargs={"organisation_id": found.organisation_id})
    return {
        "title": f"Improvement at {found.place}",
        "where": f"{found.locality}. {FIRST_ONES}" if found.has_more else found.locality,
        "foot": foot(path),
        "alone": False,
        "projects": [_project(one) for one in found.projects],
    }


def _project(it: OnBoard) -> Given:
    return {
        "title": it.title,
        "where": f"{it.team}, {it.place}. {it.stands}",
        "aim": aim_words(it),
        "drawn": [_measure(one) for one in it.drawn],
        "in_words": [f"{one.title}: {one.sentence}" for one in it.in_words],
        "beside": beside(it),
        "decided": list(it.decided),
        "asked": it.asked,
    }


def beside(it: OnBoard) -> list[str]:
    """What is told of the measures that have no chart where a project stands among others."""
    others = [*it.drawn[1:], *it.in_words]
    said = [f"{one.title}: {one.sentence}" for one in others[:MOST_BESIDE]]
    more = len(others) - MOST_BESIDE
    return [*said, f"And {plural(more, 'more measure')}."] if more > 0 else said


def _measure(one: Told) -> Given:
    return {"title": one.title, "sentence": one.sentence, "svg": one.svg, "alt": one.alt, **_signs(one)}


def _signs(one: Told | None) -> dict[str, str]:
    chart = one.chart if one else None
    if chart is None:
        return dict.fromkeys(("variation", "variation_svg", "assurance", "assurance_svg"), "")
    assured = f"{chart.assurance_words} (target {chart.target})" if chart.assurance else ""
    return {
        "variation": chart.variation_words if chart.variation else "",
        "variation_svg": sign("variation", chart.variation),
        "assurance": assured,
        "assurance_svg": sign("assurance", chart.assurance),
    }


def poster(found: Poster, *, paper: str) -> Given:
    """`paper`: "a3" or "a4"."""
    it, told = found.project, found.told
    link = lesson_address(found)
    return {
        "paper": paper,
        "title": it.title,
        "where": f"{it.team}, {it.place}",
        "problem": found.problem,
        "changed": list(found.changed),
        "learned": list(found.learned),
        "sentence": told.sentence if told else "",
        "svg": told.svg if told else "",
        "alt": told.alt if told else "",
        **_signs(told),
        "lesson": found.lesson[1] if found.lesson else "",
        "link": link,
        "code": segno.make(link, error="m").svg_inline(border=0) if link else "",
        "foot": foot(reverse("improvement:poster", kwargs={"project_id": it.id})),
    }


def lesson_address(found: Poster) -> str:
    """The whole address of the lesson by which others take it up; empty without one."""
    if found.lesson is None:
        return ""
    return settings.BASE_URL + reverse("lessons:detail", kwargs={"lesson_id": found.lesson[0]})
