from django.urls import path

from learnonce.people import views

app_name = "people"
urlpatterns = [
    path("you", views.you, name="you"),
]
