from django.urls import path

from learnonce.practice.views import board, elsewhere, link, notice

app_name = "practice"
urlpatterns = [
    path("notice", notice.write, name="write"),
    path("notice/look", notice.look, name="look"),
    path("n/<str:key>", notice.write_by_link, name="write_by_link"),
    path("reply/<str:key>", notice.by_key, name="by_key"),
    path("reply/<str:key>/say", board.say_by_key, name="say_by_key"),
    path("board", board.my_board, name="my_board"),
    path("team/<int:team_id>/board", board.board, name="board"),
    path("team/<int:team_id>/link", link.link, name="link"),
    path("team/<int:team_id>/link/open", link.open_link, name="open_link"),
    path("team/<int:team_id>/link/renew", link.renew_link, name="renew_link"),
    path("team/<int:team_id>/poster.pdf", link.poster_pdf, name="poster"),
    path("noticings/mine", board.mine, name="mine"),
    path("noticing/<int:noticing_id>", board.noticing, name="noticing"),
    path("noticing/<int:noticing_id>/elsewhere", elsewhere.elsewhere, name="elsewhere"),
    path("noticing/<int:noticing_id>/choose", elsewhere.choose, name="choose"),
    path("noticing/<int:noticing_id>/begin-work", elsewhere.begin_work, name="begin_work"),
    path("noticing/<int:noticing_id>/begin-project", elsewhere.begin_project, name="begin_project"),
    path("noticing/<int:noticing_id>/link-project", elsewhere.link_project, name="link_project"),
    path("noticing/<int:noticing_id>/keep-open", elsewhere.keep_open, name="keep_open"),
    path("noticing/<int:noticing_id>/thank", board.thank, name="thank"),
    path("noticing/<int:noticing_id>/say", board.say, name="say"),
    path("noticing/<int:noticing_id>/decide", board.decide, name="decide"),
    path("noticing/<int:noticing_id>/close", board.close, name="close"),
    path("noticing/<int:noticing_id>/lesson", board.make_lesson, name="make_lesson"),
    path("noticing/<int:noticing_id>/reopen", board.reopen, name="reopen"),
]
