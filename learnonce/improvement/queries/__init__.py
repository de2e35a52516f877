from learnonce.improvement.calc.effects import Effect
from learnonce.improvement.queries.alike import WorkingOn, alike, working_on
from learnonce.improvement.queries.by_link import Asked, asked_by_link
from learnonce.improvement.queries.change import ChangeStory, change_story, marked_by
from learnonce.improvement.queries.charts import (
    ChartPage,
    ChartRow,
    Drawn,
    chart_page,
    chart_pages,
    charts_in_short,
    drawn_flags,
    measure_with_chart,
    named,
    picture,
    question,
)
from learnonce.improvement.queries.cycle import CyclePage, cycle_page, found_of, planned_of
from learnonce.improvement.queries.detail import Detail, about, detail, readable
from learnonce.improvement.queries.diagram import (
    Diagram,
    InShort,
    diagram,
    diagram_in_short,
    diagrams_to_copy,
    driver_line,
    project_of_driver,
)
from learnonce.improvement.queries.effects import (
    Shown,
    adoptions_counted_for,
    adoptions_of_measures,
    effects_of_adoptions,
)
from learnonce.improvement.queries.forces import ForceField, force_field, project_of_force
from learnonce.improvement.queries.homes import ELSEWHERE, home, homes
from learnonce.improvement.queries.hung import HungMeasure, MeasuresOfProject, measures_of_project
from learnonce.improvement.queries.measure import MeasurePage, measure_page, reach_words, reading_to_correct
from learnonce.improvement.queries.measures import (
    MeasureLine,
    last_period,
    measures_of_adoption,
    measures_of_team,
    measures_seen,
    readings_for_file,
)
from learnonce.improvement.queries.project import ProjectPage, project_page
from learnonce.improvement.queries.projects import (
    ProjectLine,
    project_about,
    project_of_adoption,
    projects,
    projects_of_team,
    projects_to_link,
)
from learnonce.improvement.queries.register import Line, Narrowing, Register, exported, register
from learnonce.improvement.queries.reports.board import OnBoard, PlaceBoard, board, place_board
from learnonce.improvement.queries.reports.material import begun_by
from learnonce.improvement.queries.reports.poster import Poster, poster
from learnonce.improvement.queries.reports.report import (
    Report,
    ReportSection,
    SectionToWrite,
    report,
    section_to_write,
)
from learnonce.improvement.queries.reports.told import Told
from learnonce.improvement.queries.same import same_about_lesson
from learnonce.improvement.queries.series import MarkLine, Series, series, series_of, series_of_adoptions
from learnonce.improvement.queries.side_by_side import SideBySide, series_for_file, side_by_side
from learnonce.improvement.queries.side_totals import Total
from learnonce.improvement.queries.thanks import Thanks, thanks_of, told_of_it
from learnonce.improvement.queries.waiting import OurProject, Waiting, our_projects, waiting

__all__ = [
    "ELSEWHERE",
    "Asked",
    "ChangeStory",
    "ChartPage",
    "ChartRow",
    "CyclePage",
    "Detail",
    "Diagram",
    "Drawn",
    "Effect",
    "ForceField",
    "HungMeasure",
    "InShort",
    "Line",
    "MarkLine",
    "MeasureLine",
    "MeasurePage",
    "MeasuresOfProject",
    "Narrowing",
    "OnBoard",
    "OurProject",
    "PlaceBoard",
    "Poster",
    "ProjectLine",
    "ProjectPage",
    "Register",
    "Report",
    "ReportSection",
    "SectionToWrite",
    "Series",
    "Shown",
    "SideBySide",
    "Thanks",
    "Told",
    "Total",
    "Waiting",
    "WorkingOn",
    "about",
    "adoptions_counted_for",
    "adoptions_of_measures",
    "alike",
    "asked_by_link",
    "begun_by",
    "board",
    "change_story",
    "chart_page",
    "chart_pages",
    "charts_in_short",
    "cycle_page",
    "detail",
    "diagram",
    "diagram_in_short",
    "diagrams_to_copy",
    "drawn_flags",
    "driver_line",
    "effects_of_adoptions",
    "exported",
    "force_field",
    "found_of",
    "home",
    "homes",
    "last_period",
    "marked_by",
    "measure_page",
    "measure_with_chart",
    "measures_of_adoption",
    "measures_of_project",
    "measures_of_team",
    "measures_seen",
    "named",
    "our_projects",
    "picture",
    "place_board",
    "planned_of",
    "poster",
    "project_about",
    "project_of_adoption",
    "project_of_driver",
    "project_of_force",
    "project_page",
    "projects",
    "projects_of_team",
    "projects_to_link",
    "question",
    "reach_words",
    "readable",
    "reading_to_correct",
    "readings_for_file",
    "register",
    "report",
    "same_about_lesson",
    "section_to_write",
    "series",
    "series_for_file",
    "series_of",
    "series_of_adoptions",
    "side_by_side",
    "thanks_of",
    "told_of_it",
    "waiting",
    "working_on",
]
