from django.urls import path

from learnonce.improvement.views import reporting

urlpatterns = [
    path("projects/<int:project_id>/report", reporting.report, name="report"),
    path("projects/<int:project_id>/report.pdf", reporting.report_pdf, name="report_pdf"),
    path("projects/<int:project_id>/report.docx", reporting.report_docx, name="report_docx"),
    path("projects/<int:project_id>/report/<slug:key>", reporting.write_section, name="write_section"),
]
