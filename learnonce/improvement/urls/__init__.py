"""The addresses of this room, a file for each subject."""

from learnonce.improvement.urls import (
    charts,
    drivers,
    measures,
    projects,
    register,
    reports,
    side_by_side,
    thanks,
)

app_name = "improvement"
urlpatterns = [
    *register.urlpatterns,
    *projects.urlpatterns,
    *drivers.urlpatterns,
    *reports.urlpatterns,
    *thanks.urlpatterns,
    *measures.urlpatterns,
    *charts.urlpatterns,
    *side_by_side.urlpatterns,
]
