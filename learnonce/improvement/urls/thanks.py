from django.urls import path

from learnonce.improvement.views import thanking

urlpatterns = [
    path("lessons/<int:lesson_id>/thanks", thanking.thanks, name="thanks"),
    path("lessons/<int:lesson_id>/thank", thanking.thank, name="thank"),
    path("lessons/<int:lesson_id>/unthank", thanking.unthank, name="unthank"),
]
