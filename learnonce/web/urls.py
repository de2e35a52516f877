from django.urls import path

from learnonce.web import machines, views

app_name = "web"
urlpatterns = [
    path("", views.home, name="home"),
    path("healthz", machines.alive, name="alive"),
    path("readyz", machines.ready, name="ready"),
    path("metrics", machines.metrics, name="metrics"),
]
