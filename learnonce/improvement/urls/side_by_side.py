from django.urls import path

from learnonce.improvement.views import side_by_side

urlpatterns = [
    path("measures/<int:measure_id>/places", side_by_side.places, name="places"),
    path("measures/<int:measure_id>/places.csv", side_by_side.places_csv, name="places_csv"),
    path(
        "measures/<int:measure_id>/places/charts.csv",
        side_by_side.places_series_csv,
        name="places_series_csv",
    ),
    path("measures/<int:measure_id>/places/same", side_by_side.same, name="same_measure"),
    path("measures/<int:measure_id>/places/alone", side_by_side.alone, name="measure_alone"),
]
