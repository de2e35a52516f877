from django.urls import URLPattern, path

from learnonce.lessons.views import carrying_on, checking, finding, reading, spreading, taking_up, writing

app_name = "lessons"
urlpatterns: list[URLPattern] = [
    # finding
    path("find", finding.find, name="find"),
    # reading
    path("lessons/", reading.newest, name="newest"),
    path("lessons/ours", reading.ours, name="ours"),
    path("lessons/<int:lesson_id>", reading.detail, name="detail"),
    # writing
    path("lessons/new", writing.capture, name="capture"),
    path("lessons/<int:lesson_id>/write", writing.write, name="write"),
    path("lessons/<int:lesson_id>/write/<slug:group>", writing.write_group, name="write_group"),
    # adopting
    path("lessons/<int:lesson_id>/take-up", taking_up.take_up, name="take_up"),
    path("taken-up", taking_up.taken_up, name="taken_up"),
    path("taken-up/<int:adoption_id>", taking_up.adoption, name="adoption"),
    path("taken-up/<int:adoption_id>/decide", taking_up.decide, name="decide"),
    path("taken-up/<int:adoption_id>/move", carrying_on.move, name="move"),
    path("taken-up/<int:adoption_id>/stop", carrying_on.stop, name="stop"),
    path("taken-up/<int:adoption_id>/core", carrying_on.core, name="core"),
    path("taken-up/<int:adoption_id>/contact", carrying_on.contact, name="contact"),
    path("taken-up/<int:adoption_id>/name", carrying_on.name, name="name"),
    path("taken-up/<int:adoption_id>/change", carrying_on.change, name="change"),
    path(
        "taken-up/<int:adoption_id>/change/<int:change_id>/forget",
        carrying_on.forget_change,
        name="forget_change",
    ),
    path("taken-up/<int:adoption_id>/grow", carrying_on.grow, name="grow"),
    # reporting back
    path("taken-up/<int:adoption_id>/check/<int:month>", checking.check, name="check"),
    path("check/<str:key>", checking.check_by_letter, name="check_by_letter"),
    path("check/<str:key>/thanks", checking.check_thanks, name="check_thanks"),
    # spreading
    path("lessons/<int:lesson_id>/lineage", spreading.lineage, name="lineage"),
]
