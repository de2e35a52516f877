from django.urls import path

from learnonce.improvement.views import entering, reading, tending

urlpatterns = [
    path("register", reading.register, name="register"),
    path("register.csv", reading.register_csv, name="register_csv"),
    path("register/alike", reading.alike, name="alike"),
    path("register/look", entering.look, name="look"),
    path("register/new", entering.enter, name="enter"),
    path("register/<int:initiative_id>", reading.initiative, name="initiative"),
    path("register/<int:initiative_id>/change", entering.change, name="change"),
    path("register/<int:initiative_id>/move", tending.move, name="move"),
    path("register/<int:initiative_id>/confirm", tending.confirm, name="confirm"),
    path("register/<int:initiative_id>/reach", tending.reach, name="reach"),
    path("register/<int:initiative_id>/say", tending.say, name="say"),
    path("register/<int:initiative_id>/lesson", tending.make_lesson, name="make_lesson"),
    path("register/remarks/<int:remark_id>/remove", tending.unsay, name="unsay"),
]
