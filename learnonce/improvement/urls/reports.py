from django.urls import path

from learnonce.improvement.views import boarding, reporting

urlpatterns = [
    path("projects/<int:project_id>/report", reporting.report, name="report"),
    path("projects/<int:project_id>/report.pdf", reporting.report_pdf, name="report_pdf"),
    path("projects/<int:project_id>/report.docx", reporting.report_docx, name="report_docx"),
    path("projects/<int:project_id>/report/<slug:key>", reporting.write_section, name="write_section"),
    path("projects/<int:project_id>/board", boarding.board, name="board"),
    path("projects/<int:project_id>/board.pdf", boarding.board_pdf, name="board_pdf"),
    path("projects/of/<int:organisation_id>/board", boarding.place_board, name="place_board"),
    path("projects/of/<int:organisation_id>/board.pdf", boarding.place_board_pdf, name="place_board_pdf"),
    path("projects/<int:project_id>/poster", boarding.poster, name="poster"),
    path("projects/<int:project_id>/poster-<str:size>.pdf", boarding.poster_pdf, name="poster_pdf"),
]
