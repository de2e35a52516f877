from django.urls import path

from learnonce.people.views import demo, you

app_name = "people"
urlpatterns = [
    path("you", you.you, name="you"),
    path("demo/enter/<int:person_id>", demo.enter, name="enter"),
    path("demo/outbox", demo.outbox, name="outbox"),
]
