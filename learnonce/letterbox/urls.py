from django.urls import path

from learnonce.letterbox import views

app_name = "letterbox"
urlpatterns = [
    path("letters/waiting/<int:held_id>", views.held, name="held"),
    path("letters/waiting/<int:held_id>/drop", views.drop, name="drop"),
]
