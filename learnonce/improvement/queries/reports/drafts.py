"""What a report can say by itself: sections drafted from what stands in the project, nothing invented.

Each draft gives words, which the team's own take the place of, and tables and pictures, which stay and follow
the project. A section that nothing is known for has neither.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from learnonce.base.small_numbers import enough
from learnonce.improvement.calc import changes
from learnonce.improvement.queries.change import ChangeStory, CycleLine
from learnonce.improvement.queries.reports.material import Expected, Material
from learnonce.improvement.queries.reports.told import Told
from learnonce.people import queries as people
from learnonce.ui import dates
from learnonce.ui.printing import Block, Picture, blocks_of
from learnonce.ui.text import plural

ENOUGH_TO_TELL = 12  # readings from which a chart can tell chance from change (calc.charting)
STEP = (
    "The effect of the change is the step at the day it was marked to begin, beyond a straight trend that "
    "goes on through it, with an interval that allows for neighbouring readings being alike. It says nothing "
    "of what else began on that day."
)
JUDGED = "From 1 (not at all) to 5 (very much so), by those who do the work."


@dataclass(frozen=True, slots=True)
class Draft:
    """`words` give way to those of the team; `stays` are tables and pictures, shown below either."""

    words: tuple[Block, ...] = ()
    stays: tuple[Block, ...] = ()

    @property
    def is_empty(self) -> bool:
        return not self.words and not self.stays


def drafted(key: str, found: Material) -> Draft:
    """The draft of a section by its key (calc.squire); an empty one for what nothing is known for."""
    make = _DRAFTS.get(key)
    return make(found) if make else Draft()


def paragraphs(text: str) -> tuple[Block, ...]:
    """What somebody wrote, as pieces of a section: a line of its own in bold is a heading in it."""
    parts = (("part" if one.kind == "heading" else one.kind, one.text) for one in blocks_of(text))
    return tuple(Block(kind, words) for kind, words in parts)


def _words(*said: str) -> tuple[Block, ...]:
    return tuple(Block("words", one) for one in said if one)


def _items(said: Iterable[str]) -> tuple[Block, ...]:
    return tuple(Block("item", one) for one in said if one)


def sentence(said: str) -> str:
    """With its full stop."""
    said = said.strip()
    return said if not said or said[-1] in ".!?…:" else f"{said}."


def _title(found: Material) -> Draft:
    it = found.project
    return Draft(_words(f"{sentence(it.title)} An improvement project of {it.team}, {it.place}."))


def _abstract(found: Material) -> Draft:
    it = found.project
    tried = [story.what for story in it.changes]
    told = [one.sentence for one in found.measures if one.chart][:1]
    said = {
        "Problem": sentence(it.why.splitlines()[0]) if it.why else "",
        "Aim": _aim(found),
        "Changes": " ".join(map(sentence, tried[:3]))
        + (f" And {len(tried) - 3} more." if len(tried) > 3 else ""),  # noqa: PLR2004  a few
        "Results": " ".join([*told, f"{it.stands}." if it.changes else ""]).strip(),
        "Conclusions": " ".join(sentence(one) for one in (it.ended_words, it.ended_why) if one),
    }
    return Draft(_items(f"{name}: {words}" for name, words in said.items() if words.strip()))


def _aim(found: Material) -> str:
    it = found.project
    how_much = f"By how much: {sentence(it.how_much)}" if it.how_much else ""
    by_when = f"By {dates.long_date(it.by_when)}." if it.by_when else ""
    return " ".join(part for part in (sentence(it.aim), how_much, by_when) if part)


def _problem(found: Material) -> Draft:
    it = found.project
    began = "It began with something that somebody in the team noticed." if it.about else ""
    return Draft((*paragraphs(it.why), *_words(began)) if it.why else ())


def _knowledge(found: Material) -> Draft:
    known = found.known
    if known is None:
        return Draft()
    where = f"{known.place}, {known.locality}" if known.locality else known.place
    taken = plural(known.taken_up, "place") if enough(known.taken_up) else "a few places"
    up = f" It was taken up by {taken}." if known.taken_up else ""
    return Draft(
        _words(
            f"The project takes up a lesson that was learned at {where}: {sentence(known.title)} "
            f"What is known of it: {sentence(known.known)}{up}",
            known.gist,
        )
    )


def _rationale(found: Material) -> Draft:
    if not found.outline:
        return Draft()
    begun = f" The diagram was begun from: {found.template}." if found.template else ""
    lead = f"What the team thinks must change to reach the aim, as its driver diagram has it.{begun}"
    lines = (Block("item" if level == 1 else f"item-{level}", words) for level, words in found.outline)
    return Draft(_words(lead), tuple(lines))


def _aims(found: Material) -> Draft:
    return Draft(_words(_aim(found)))


def _context(found: Material) -> Draft:
    it = found.project
    settings = people.context_words(found.place.context)
    forces = [
        *(("It helps", one) for one in found.forces.helps),
        *(("It hinders", one) for one in found.forces.hinders),
    ]
    rows = tuple((kind, one.what, f"{one.strength} of 5", one.action) for kind, one in forces)
    heads = ("Which way", "What", "How strongly", "What was done about it")
    return Draft(
        (*_words(f"The work of {it.team} at {it.place}, {it.locality}."), *_items(settings)),
        (Block("table", "What helped and what hindered", (heads, *rows)),) if rows else (),
    )


def _interventions(found: Material) -> Draft:
    stories = found.project.changes
    if not stories:
        return Draft()
    said = [f"{sentence(story.what)} {_stands(story)}" for story in stories]
    tables = [_series(story, found) for story in stories if story.cycles]
    return Draft(_items(said), tuple(tables))


def _stands(story: ChangeStory) -> str:
    why = f" {sentence(story.why)}" if story.why else ""
    return f"{story.state_words} since {dates.long_date(story.since)}.{why}"


def _series(story: ChangeStory, found: Material) -> Block:
    heads = (
        "Test",
        "What was tried",
        "On what scale",
        "What was expected, and what came",
        "What was decided",
    )
    rows = tuple(
        (
            f"{cycle.number}" + (f", {dates.long_date(cycle.begun_at)}" if cycle.begun_at else ""),
            cycle.what,
            cycle.scale_words,
            " ".join(_against(one) for one in _predictions(cycle, found)) or "Nothing was written down",
            sentence(cycle.decision_words or cycle.state_words)
            + (f" {sentence(cycle.decision_why)}" if cycle.decision_why else ""),
        )
        for cycle in story.cycles
    )
    return Block("table", f"Tests of: {story.what}", (heads, *rows))


def _predictions(cycle: CycleLine, found: Material) -> list[Expected]:
    test = found.tests.get(cycle.id)
    return test.predictions if test else []


def _against(one: Expected) -> str:
    came = f" {sentence(one.came_words)}" if one.came else ""
    what = f" {sentence(one.found)}" if one.found else ""
    return f"{one.question} {sentence(one.expected)}{came}{what}"


def _study(found: Material) -> Draft:
    cycles = [cycle for story in found.project.changes for cycle in story.cycles]
    said = []
    if cycles:
        said.append(
            f"Changes were tested small, in {plural(len(cycles), 'cycle')} of plan, do, study, act (PDSA). "
            "What the team expected was written down before a test began and then stood."
        )
    if found.measures:
        balancing = [one for one in found.measures if one.kind_words == "Balancing"]
        beside = ", something that must not get worse among it" if balancing else ""
        said.append(
            f"{plural(len(found.measures), 'measure')} {'was' if len(found.measures) == 1 else 'were'} "
            f"followed over time{beside}."
        )
    return Draft(_words(*said))


def _measures(found: Material) -> Draft:
    heads = ("Measure", "What counts", "Kind", "How often", "Wanted", "Readings")
    rows = tuple(
        (
            one.title,
            sentence(one.definition) if one.definition else f"Not said exactly; counted are {one.unit}.",
            one.kind_words,
            one.interval_words,
            one.wanted_words + (f"; target {one.target}" if one.target else ""),
            _readings(one.readings, one.missing, is_small=one.is_small),
        )
        for one in found.measures
    )
    return Draft((), (Block("table", "What was counted", (heads, *rows)),) if rows else ())


def _readings(there: int, missing: int, *, is_small: bool) -> str:
    if is_small:
        return "Not shown"
    return f"{there:,}" + (f", and {missing:,} missing" if missing else "")


def _analysis(found: Material) -> Draft:
    charts = [one for one in found.measures if one.chart]
    rules = dict.fromkeys(one.chart.rules[0] for one in charts if one.chart and one.chart.rules)
    each = [
        f"{one.title}: {one.chart.chart_name}. Rules: {one.chart.rule_set}. {' '.join(one.chart.baseline)}"
        for one in charts
        if one.chart
    ]
    step = STEP if any(one.effect for one in charts) else ""
    return Draft((*_words(*rules), *_items(each), *_words(step)))


def _results(found: Material) -> Draft:
    shown: list[Block] = []
    for one in found.measures:
        shown += [Block("part", one.title), Block("words", one.sentence)]
        if one.chart is None:
            continue
        shown.append(Block("picture", one.alt, picture=Picture(one.svg, one.png, str(one.measure_id))))
        shown += _beside_the_picture(one)
    table = _judged(found)
    return Draft(_words(f"{found.project.stands}.") if found.project.changes else (), (*shown, *table))


def _beside_the_picture(one: Told) -> list[Block]:
    chart = one.chart
    if chart is None:
        return []
    marked = [
        f"{flag.number}: {dates.long_date(flag.on)}, {flag.words.lower()}"
        + (f". {flag.text}" if flag.text else "")
        for flag in chart.flags
    ]
    varies = sentence(chart.variation_words) if chart.variation else ""
    assured = f" {chart.assurance_words} (target {chart.target})." if chart.assurance else ""
    said = [
        Block("small", f"{chart.chart_name}, {chart.unit}. {varies}{assured}"),
        *([Block("small", "On the line: " + "; ".join(marked) + ".")] if marked else []),
    ]
    if one.effect:
        said.append(Block("words", f"Effect at the marked start: {one.effect}."))
    elif one.no_effect:
        said.append(Block("words", f"No effect is given. {one.no_effect}"))
    return said


def _judged(found: Material) -> list[Block]:
    """What those who do the work think; beyond the place only where enough said so."""
    asked = changes.SHORT.values()
    rows = []
    for story in found.project.changes:
        fit = story.fitness
        if fit.scales and (found.at_home or enough(fit.people)):
            marks = {words: f"{middle:g} ({low} to {high})" for words, middle, low, high in fit.scales}
            # A question too few have answered has no middle.
            rows.append((story.what, *(marks.get(words, "not shown") for words in asked), f"{fit.people}"))
    if not rows:
        return []
    title = Block("part", "What those who do the work think of the changes")
    return [
        title,
        Block(
            "table",
            f"{JUDGED} The middle, and the lowest to the highest.",
            (("Change", *asked, "People"), *rows),
        ),
    ]


def _summary(found: Material) -> Draft:
    it = found.project
    if not it.changes and not any(one.chart for one in found.measures):
        return Draft()
    held = [story for story in it.changes if story.state in changes.HELD]
    kept = "Kept: " + " ".join(sentence(story.what) for story in held) if held else ""
    told = [one.sentence for one in found.measures if one.chart]
    return Draft(_words(f"{it.stands}." if it.changes else "", kept, *told[:1]))


def _interpretation(found: Material) -> Draft:
    cycles = [cycle for story in found.project.changes for cycle in story.cycles]
    asked = [one for cycle in cycles for one in _predictions(cycle, found) if one.came]
    other = [one for one in asked if one.came != changes.MATCHED]
    learned = [cycle.learned for cycle in cycles if cycle.learned]
    if not asked and not learned:
        return Draft()
    matched = len(asked) - len(other)
    came = f"Of {plural(len(asked), 'prediction')}, {matched} came as expected." if asked else ""
    return Draft(
        (
            *_words(came),
            *_items(_against(one) for one in other),
            *([Block("part", "What the team learned from its tests")] if learned else []),
            *_items(learned),
        )
    )


def _limitations(found: Material) -> Draft:
    it = found.project
    if not it.changes and not found.measures:
        return Draft()
    said = [f"It was done in one place, {it.place}, and not held against another."]
    if not found.measures:
        said.append("Nothing was counted, so only what people said tells whether it got better.")
    for one in found.measures:
        chart = one.chart
        if chart is None:
            continue
        if one.readings < ENOUGH_TO_TELL:
            said.append(
                f"{one.title}: {plural(one.readings, 'reading')}, too few to tell chance from change."
            )
        if one.missing:
            said.append(f"{one.title}: {plural(one.missing, 'reading')} missing.")
        if chart.refused:
            said.append(f"{one.title}: {chart.refused}")
        if one.no_effect:
            said.append(f"{one.title}: no effect can be given. {one.no_effect}")
    return Draft(_items(said))


def _conclusions(found: Material) -> Draft:
    it = found.project
    last = [story for story in it.changes if story.state in {changes.EMBEDDED, changes.SUSTAINED}]
    gone = [story for story in it.changes if story.state in {changes.SLIPPED, changes.ABANDONED}]
    said = [
        sentence(it.ended_words),
        *(f"{sentence(story.what)} {_stands(story)}" for story in (*last, *gone)),
    ]
    lesson = f"What was learned is told as a lesson: {sentence(it.made_lesson[1])}" if it.made_lesson else ""
    return Draft((*_words(said[0]), *paragraphs(it.ended_why), *_items(said[1:]), *_words(lesson)))


_DRAFTS: dict[str, Callable[[Material], Draft]] = {
    "title": _title,
    "abstract": _abstract,
    "problem": _problem,
    "knowledge": _knowledge,
    "rationale": _rationale,
    "aims": _aims,
    "context": _context,
    "interventions": _interventions,
    "study": _study,
    "measures": _measures,
    "analysis": _analysis,
    "results": _results,
    "summary": _summary,
    "interpretation": _interpretation,
    "limitations": _limitations,
    "conclusions": _conclusions,
}
