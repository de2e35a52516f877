from django.urls import path

from learnonce.improvement.views import by_link, defining, measuring, pasting, readings

urlpatterns = [
    path("measures", defining.measures, name="measures"),
    path("measures/new", defining.ask, name="ask_measure"),
    path("measures/new/what", defining.define, name="define_measure"),
    path("measures/<int:measure_id>", measuring.measure, name="measure"),
    path("measures/<int:measure_id>/readings.csv", readings.readings_csv, name="readings_csv"),
    path("measures/<int:measure_id>/change", defining.change, name="change_measure"),
    path("measures/<int:measure_id>/chart", measuring.choose_chart, name="choose_chart"),
    path("measures/<int:measure_id>/baseline", measuring.baseline, name="baseline"),
    path("measures/<int:measure_id>/rules", measuring.rules, name="choose_rules"),
    path("measures/<int:measure_id>/reach", measuring.reach, name="measure_reach"),
    path("measures/<int:measure_id>/adoption", defining.link, name="link_measure"),
    path("measures/<int:measure_id>/end", measuring.end, name="end_measure"),
    path("measures/<int:measure_id>/mark", measuring.mark, name="mark"),
    path("measures/marks/<int:mark_id>/remove", measuring.unmark, name="unmark"),
    path("measures/<int:measure_id>/readings", readings.enter, name="enter_readings"),
    path("measures/<int:measure_id>/paste", pasting.paste, name="paste"),
    path("measures/blocks/<int:batch_id>", pasting.block, name="block"),
    path("measures/blocks/<int:batch_id>/undo", pasting.undo, name="undo_block"),
    path("measures/<int:measure_id>/link", by_link.make, name="make_entry_link"),
    path("measures/links/<int:link_id>/end", by_link.end, name="end_entry_link"),
    path("number/<str:key>", by_link.number, name="number_by_link"),
    path("measures/readings/<int:reading_id>", readings.correct, name="correct_reading"),
]
