from learnonce.lessons.errors import Changed, Ended, Identifiable, NotAllowed, NotReady, TooMany, Undecided
from learnonce.lessons.services.adapt import Change, forget_change, grow, note_change
from learnonce.lessons.services.afterwards import challenge, retire, settle, supersede, withdraw
from learnonce.lessons.services.ask_adopter import answer_ask, ask_adopter
from learnonce.lessons.services.capture import capture
from learnonce.lessons.services.carry_on import become_contact, move_on, say_core_kept, stop_using
from learnonce.lessons.services.checks import Answers, ask_how_it_went, report, report_by_letter
from learnonce.lessons.services.collating import decide, organise, take, undo_decision
from learnonce.lessons.services.counting import count_search
from learnonce.lessons.services.curating import (
    answer_checks,
    answer_questions,
    approve,
    begin_curation,
    return_with_questions,
)
from learnonce.lessons.services.editions import release_edition, remove_edition, write_edition
from learnonce.lessons.services.evidence import refresh_evidence
from learnonce.lessons.services.filing import add_file, decide_file, remove_file, tell_of_file
from learnonce.lessons.services.headings import add_problem, add_topic
from learnonce.lessons.services.importing import Imported, ImportRow, Terms, import_lessons
from learnonce.lessons.services.importing_adoptions import AdoptionRow, AdoptionsTaken, import_adoptions
from learnonce.lessons.services.indexing import index_lesson, index_lessons, index_questions, queue_everything
from learnonce.lessons.services.looking import decide_found, look_for_people, look_through_imported
from learnonce.lessons.services.measured import Measured, attach_evidence, share_effect
from learnonce.lessons.services.naming import be_named, be_unnamed
from learnonce.lessons.services.prior_art import record_prior_art
from learnonce.lessons.services.publishing import confirm, publish, publish_wider, remind_of_reviews
from learnonce.lessons.services.sharing import consent, offer, take_back
from learnonce.lessons.services.standing import ask_standing, close_standing, match_questions
from learnonce.lessons.services.take_up import Taken, choose_name, decide_adoption, take_up
from learnonce.lessons.services.talking import comment, remove_comment
from learnonce.lessons.services.visibility import follow_places, refresh_audience
from learnonce.lessons.services.writing import change, describe_setting

__all__ = [
    "AdoptionRow",
    "AdoptionsTaken",
    "Answers",
    "Change",
    "Changed",
    "Ended",
    "Identifiable",
    "ImportRow",
    "Imported",
    "Measured",
    "NotAllowed",
    "NotReady",
    "Taken",
    "Terms",
    "TooMany",
    "Undecided",
    "add_file",
    "add_problem",
    "add_topic",
    "answer_ask",
    "answer_checks",
    "answer_questions",
    "approve",
    "ask_adopter",
    "ask_how_it_went",
    "ask_standing",
    "attach_evidence",
    "be_named",
    "be_unnamed",
    "become_contact",
    "begin_curation",
    "capture",
    "challenge",
    "change",
    "choose_name",
    "close_standing",
    "comment",
    "confirm",
    "consent",
    "count_search",
    "decide",
    "decide_adoption",
    "decide_file",
    "decide_found",
    "describe_setting",
    "follow_places",
    "forget_change",
    "grow",
    "import_adoptions",
    "import_lessons",
    "index_lesson",
    "index_lessons",
    "index_questions",
    "look_for_people",
    "look_through_imported",
    "match_questions",
    "move_on",
    "note_change",
    "offer",
    "organise",
    "publish",
    "publish_wider",
    "queue_everything",
    "record_prior_art",
    "refresh_audience",
    "refresh_evidence",
    "release_edition",
    "remind_of_reviews",
    "remove_comment",
    "remove_edition",
    "remove_file",
    "report",
    "report_by_letter",
    "retire",
    "return_with_questions",
    "say_core_kept",
    "settle",
    "share_effect",
    "stop_using",
    "supersede",
    "take",
    "take_back",
    "take_up",
    "tell_of_file",
    "undo_decision",
    "withdraw",
    "write_edition",
]
