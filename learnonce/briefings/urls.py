from django.urls import URLPattern, path

from learnonce.briefings.views import collections, feeds, following, printing, weekly

app_name = "briefings"
urlpatterns: list[URLPattern] = [
    path("collections", collections.collections, name="collections"),
    path("collections/new", collections.make, name="make"),
    path("collections/<int:collection_id>", collections.collection, name="collection"),
    path("collections/<int:collection_id>/print.pdf", printing.collection_pdf, name="collection_pdf"),
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
    path("feeds/lessons.atom", feeds.newest, name="feed_newest"),
    path("feeds/topics/<int:topic_id>.atom", feeds.topic, name="feed_topic"),
    path("feeds/places/<slug:kind>/<int:number>.atom", feeds.place, name="feed_place"),
    path("feeds/collections/<int:collection_id>.atom", feeds.collection, name="feed_collection"),
    path("feeds/mine/<str:key>.atom", feeds.mine, name="feed_mine"),
    path("follow/<slug:kind>/<int:number>", following.follow, name="follow"),
    path("you/weekly", weekly.next_letter, name="next_letter"),
    path("you/weekly/day", following.choose, name="choose"),
    path("you/feed", following.feed, name="feed"),
]
