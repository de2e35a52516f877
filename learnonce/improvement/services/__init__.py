from learnonce.improvement.calc.choosing import Answers
from learnonce.improvement.errors import Changed, HeldBack, Met, NotAllowed, NotReady
from learnonce.improvement.services.changes import judge, move_change
from learnonce.improvement.services.charting import choose_chart, choose_rules, freeze_baseline
from learnonce.improvement.services.coming_from import link_adoption, link_project
from learnonce.improvement.services.counting_the_same import count_alone, count_the_same
from learnonce.improvement.services.cycles import (
    Findings,
    Plan,
    act,
    add_note,
    begin,
    plan,
    plan_anew,
    study,
    try_out,
)
from learnonce.improvement.services.drawing import draw_chart
from learnonce.improvement.services.drivers import (
    add_driver,
    copy_diagram,
    copy_template,
    put_in_use,
    remove_driver,
    say_driver,
    shift_driver,
)
from learnonce.improvement.services.entering import Links, Where, change, enter, reach
from learnonce.improvement.services.finding import index_project, index_project_of_change, index_projects
from learnonce.improvement.services.forces import name_force, remove_force
from learnonce.improvement.services.hanging import hang_measure, take_measure_off
from learnonce.improvement.services.lasting import ask_whether_it_lasts
from learnonce.improvement.services.learning import make_lesson
from learnonce.improvement.services.linking import link_measure
from learnonce.improvement.services.marking import mark, unmark
from learnonce.improvement.services.measuring import (
    REACHES_OF_MEASURE,
    Definition,
    change_measure,
    define_measure,
    end_measure,
    reach_of_measure,
)
from learnonce.improvement.services.moving import ask_what_is_stale, confirm, move
from learnonce.improvement.services.numbers_by_link import (
    LinkOver,
    TooMany,
    end_entry_link,
    enter_by_link,
    make_entry_link,
)
from learnonce.improvement.services.pasting import Preview, bring_block, keep_block, preview_block, undo_block
from learnonce.improvement.services.projects import (
    Aim,
    change_aim,
    end_project,
    reach_of_project,
    refresh_projects,
    start,
    take_up_again,
)
from learnonce.improvement.services.reaching import REACHES
from learnonce.improvement.services.readings import (
    Added,
    Given,
    Origin,
    add_dates,
    add_readings,
    correct_reading,
)
from learnonce.improvement.services.reporting import write_section
from learnonce.improvement.services.taking_in import Row, Taken, take_in
from learnonce.improvement.services.talking import say, unsay
from learnonce.improvement.services.thanking import thank, unthank
from learnonce.improvement.services.visibility import follow_places, index_initiative, queue_everything

__all__ = [
    "REACHES",
    "REACHES_OF_MEASURE",
    "Added",
    "Aim",
    "Answers",
    "Changed",
    "Definition",
    "Findings",
    "Given",
    "HeldBack",
    "LinkOver",
    "Links",
    "Met",
    "NotAllowed",
    "NotReady",
    "Origin",
    "Plan",
    "Preview",
    "Row",
    "Taken",
    "TooMany",
    "Where",
    "act",
    "add_dates",
    "add_driver",
    "add_note",
    "add_readings",
    "ask_what_is_stale",
    "ask_whether_it_lasts",
    "begin",
    "bring_block",
    "change",
    "change_aim",
    "change_measure",
    "choose_chart",
    "choose_rules",
    "confirm",
    "copy_diagram",
    "copy_template",
    "correct_reading",
    "count_alone",
    "count_the_same",
    "define_measure",
    "draw_chart",
    "end_entry_link",
    "end_measure",
    "end_project",
    "enter",
    "enter_by_link",
    "follow_places",
    "freeze_baseline",
    "hang_measure",
    "index_initiative",
    "index_project",
    "index_project_of_change",
    "index_projects",
    "judge",
    "keep_block",
    "link_adoption",
    "link_measure",
    "link_project",
    "make_entry_link",
    "make_lesson",
    "mark",
    "move",
    "move_change",
    "name_force",
    "plan",
    "plan_anew",
    "preview_block",
    "put_in_use",
    "queue_everything",
    "reach",
    "reach_of_measure",
    "reach_of_project",
    "refresh_projects",
    "remove_driver",
    "remove_force",
    "say",
    "say_driver",
    "shift_driver",
    "start",
    "study",
    "take_in",
    "take_measure_off",
    "take_up_again",
    "thank",
    "try_out",
    "undo_block",
    "unmark",
    "unsay",
    "unthank",
    "write_section",
]
