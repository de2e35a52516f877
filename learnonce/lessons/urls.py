from django.urls import URLPattern, path

from learnonce.lessons.views import (
    afterwards,
    asking,
    carrying_on,
    checking,
    collating,
    curating,
    editions,
    figures,
    filing,
    finding,
    naming,
    printing,
    reading,
    sharing,
    spreading,
    standing,
    taking_up,
    talking,
    writing,
)

app_name = "lessons"
urlpatterns: list[URLPattern] = [
    # finding
    path("find", finding.find, name="find"),
    path("likes", finding.likes, name="likes_of_text"),
    path("questions", standing.questions, name="questions"),
    path("questions/ask", standing.ask, name="ask_standing"),
    path("questions/<int:question_id>/close", standing.close, name="close_standing"),
    path("figures", figures.figures, name="figures"),
    # reading
    path("lessons/", reading.newest, name="newest"),
    path("lessons/ours", reading.ours, name="ours"),
    path("lessons/<int:lesson_id>", reading.detail, name="detail"),
    path("lessons/<int:lesson_id>/likes", reading.likes, name="likes"),
    path("lessons/<int:lesson_id>/history", reading.history, name="history"),
    path("lessons/<int:lesson_id>/for/<slug:reader>", editions.edition, name="edition"),
    path("lessons/<int:lesson_id>/for/<slug:reader>/write", editions.write_edition, name="write_edition"),
    path(
        "lessons/<int:lesson_id>/for/<slug:reader>/release", editions.release_edition, name="release_edition"
    ),
    path("lessons/<int:lesson_id>/for/<slug:reader>/remove", editions.remove_edition, name="remove_edition"),
    path("lessons/<int:lesson_id>/print.pdf", printing.lesson_pdf, name="pdf"),
    path("lessons/<int:lesson_id>/for/<slug:reader>/print.pdf", printing.edition_pdf, name="edition_pdf"),
    # writing
    path("lessons/new", writing.capture, name="capture"),
    path("lessons/<int:lesson_id>/write", writing.write, name="write"),
    path("lessons/<int:lesson_id>/setting", writing.setting, name="setting"),
    path("lessons/<int:lesson_id>/write/<slug:group>", writing.write_group, name="write_group"),
    # adopting
    path("lessons/<int:lesson_id>/take-up", taking_up.take_up, name="take_up"),
    path("taken-up", taking_up.taken_up, name="taken_up"),
    path("taken-up/<int:adoption_id>", taking_up.adoption, name="adoption"),
    path("taken-up/<int:adoption_id>/decide", taking_up.decide, name="decide"),
    path("taken-up/<int:adoption_id>/move", carrying_on.move, name="move"),
    path("taken-up/<int:adoption_id>/stop", carrying_on.stop, name="stop"),
    path("taken-up/<int:adoption_id>/core", carrying_on.core, name="core"),
    path("taken-up/<int:adoption_id>/contact", carrying_on.contact, name="contact"),
    path("taken-up/<int:adoption_id>/name", carrying_on.name, name="name"),
    path("taken-up/<int:adoption_id>/share", carrying_on.share_effect, name="share_effect"),
    path("taken-up/<int:adoption_id>/change", carrying_on.change, name="change"),
    path(
        "taken-up/<int:adoption_id>/change/<int:change_id>/forget",
        carrying_on.forget_change,
        name="forget_change",
    ),
    path("taken-up/<int:adoption_id>/grow", carrying_on.grow, name="grow"),
    # reporting back
    path("taken-up/<int:adoption_id>/check/<int:month>", checking.check, name="check"),
    path("check/<str:key>", checking.check_by_letter, name="check_by_letter"),
    path("check/<str:key>/thanks", checking.check_thanks, name="check_thanks"),
    # asking those who took it up
    path("taken-up/<int:adoption_id>/ask", asking.ask, name="ask"),
    path("asked/<int:ask_id>", asking.asked, name="asked"),
    # spreading
    path("lessons/<int:lesson_id>/lineage", spreading.lineage_page, name="lineage"),
    path("lessons/<int:lesson_id>/measured", spreading.evidence_page, name="evidence"),
    # files
    path("lessons/<int:lesson_id>/files", filing.files, name="files"),
    path("lessons/<int:lesson_id>/files/<int:file_id>", filing.send_file, name="send_file"),
    path("lessons/<int:lesson_id>/files/<int:file_id>/small", filing.send_thumbnail, name="send_thumbnail"),
    path("lessons/<int:lesson_id>/files/<int:file_id>/found", filing.file_found, name="file_found"),
    path("lessons/<int:lesson_id>/files/<int:file_id>/remove", filing.remove_file, name="remove_file"),
    # sharing
    path("lessons/<int:lesson_id>/sharing", sharing.sharing, name="sharing"),
    path("lessons/<int:lesson_id>/found", sharing.found, name="found"),
    path("lessons/held", sharing.held, name="held"),
    path("lessons/<int:lesson_id>/offer", sharing.offer, name="offer"),
    path("lessons/<int:lesson_id>/consent", sharing.consent, name="consent"),
    path("lessons/<int:lesson_id>/take-back", sharing.take_back, name="take_back"),
    # collating
    path("lessons/desk", collating.desk, name="desk"),
    path("lessons/<int:lesson_id>/take", collating.take, name="take"),
    path("lessons/<int:lesson_id>/organise", collating.organise, name="organise"),
    path("lessons/<int:lesson_id>/alike", collating.alike, name="alike"),
    path("lessons/<int:lesson_id>/alike/decide", collating.decide, name="decide_alike"),
    path("lessons/decisions/<int:link_id>/undo", collating.undo_decision, name="undo_decision"),
    # curating
    path("lessons/<int:lesson_id>/curate", curating.curate, name="curate"),
    path("lessons/<int:lesson_id>/curate/begin", curating.begin_curation, name="begin_curation"),
    path("lessons/<int:lesson_id>/return", curating.return_with_questions, name="return_with_questions"),
    path("lessons/<int:lesson_id>/answer", curating.answer_questions, name="answer_questions"),
    path("lessons/<int:lesson_id>/approve", curating.approve, name="approve"),
    path("lessons/<int:lesson_id>/publish", curating.publish, name="publish"),
    # afterwards
    path("lessons/<int:lesson_id>/challenge", afterwards.challenge, name="challenge"),
    path("lessons/<int:lesson_id>/settle", afterwards.settle, name="settle"),
    path("lessons/<int:lesson_id>/supersede", afterwards.supersede, name="supersede"),
    path("lessons/<int:lesson_id>/retire", afterwards.retire, name="retire"),
    path("lessons/<int:lesson_id>/withdraw", afterwards.withdraw, name="withdraw"),
    path("lessons/<int:lesson_id>/confirm", afterwards.confirm, name="confirm"),
    path("lessons/<int:lesson_id>/named", naming.name_me, name="name_me"),
    # talking
    path("lessons/<int:lesson_id>/comment", talking.comment, name="comment"),
    path("lessons/comments/<int:comment_id>/remove", talking.remove_comment, name="remove_comment"),
]
