from django.urls import URLPattern, path

from learnonce.briefings.views import collections, following

app_name = "briefings"
urlpatterns: list[URLPattern] = [
    path("collections", collections.collections, name="collections"),
    path("collections/new", collections.make, name="make"),
    path("collections/<int:collection_id>", collections.collection, name="collection"),
    path("collections/<int:collection_id>/word", collections.word, name="word"),
    path("collections/<int:collection_id>/arrange", collections.arrange, name="arrange"),
    path("collections/<int:collection_id>/publish", collections.publish, name="publish"),
    path("collections/<int:collection_id>/take-back", collections.take_back, name="take_back"),
    path("collections/entries/<int:entry_id>/move", collections.move, name="move"),
    path("collections/entries/<int:entry_id>/why", collections.why, name="why"),
    path("collections/entries/<int:entry_id>/remove", collections.remove, name="remove"),
    path("topics", following.topics, name="topics"),
    path("topics/<int:topic_id>", following.topic, name="topic"),
    path("problems/<int:problem_id>", following.problem, name="problem"),
    path("follow/<slug:kind>/<int:number>", following.follow, name="follow"),
    path("you/weekly", following.choose, name="choose"),
    path("you/feed", following.feed, name="feed"),
]
