from django.urls import include, path

urlpatterns = [
    path("account/", include("learnonce.people.account_urls")),
    path("", include("learnonce.people.urls")),
    path("", include("learnonce.practice.urls")),
    path("", include("learnonce.lessons.urls")),
    path("", include("learnonce.improvement.urls")),
    path("", include("learnonce.briefings.urls")),
    path("", include("learnonce.exchange.urls")),
    path("", include("learnonce.records.urls")),
    path("", include("learnonce.letterbox.urls")),
    path("", include("learnonce.web.urls")),
]
handler403 = "learnonce.web.views.forbidden"
handler404 = "learnonce.web.views.missing"
handler500 = "learnonce.web.views.broken"
