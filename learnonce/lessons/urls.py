from django.urls import URLPattern, path

from learnonce.lessons.views import reading, writing

app_name = "lessons"
urlpatterns: list[URLPattern] = [
    # reading
    path("lessons/", reading.newest, name="newest"),
    path("lessons/ours", reading.ours, name="ours"),
    path("lessons/<int:lesson_id>", reading.detail, name="detail"),
    # writing
    path("lessons/new", writing.capture, name="capture"),
    path("lessons/<int:lesson_id>/write", writing.write, name="write"),
    path("lessons/<int:lesson_id>/write/<slug:group>", writing.write_group, name="write_group"),
]
