from django.urls import URLPattern, path

from learnonce.exchange import views

app_name = "exchange"
urlpatterns: list[URLPattern] = [
    path("import/", views.imports, name="imports"),
    path("import/starter", views.starter, name="starter"),
    path("import/<int:import_id>", views.progress, name="progress"),
    path("import/<int:import_id>/columns", views.arrange, name="arrange"),
    path("import/<int:import_id>/left-out.csv", views.left_out, name="left_out"),
    path("import/<int:import_id>/give-up", views.give_up, name="give_up"),
]
