from django.urls import path

from learnonce.improvement.views import charting

urlpatterns = [
    path("measures/<int:measure_id>/picture", charting.chart_part, name="chart_part"),
    path("measures/<int:measure_id>/chart.svg", charting.chart_svg, name="chart_svg"),
    path("measures/<int:measure_id>/chart.png", charting.chart_png, name="chart_png"),
    path("measures/<int:measure_id>/chart.csv", charting.chart_csv, name="chart_csv"),
]
