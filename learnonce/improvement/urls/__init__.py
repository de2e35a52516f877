"""The addresses of this room, a file for each subject."""

from learnonce.improvement.urls import register, thanks

app_name = "improvement"
urlpatterns = [*register.urlpatterns, *thanks.urlpatterns]
