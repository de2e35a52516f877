from django.urls import path

from learnonce.records.views import governing, information, own, public

app_name = "records"
urlpatterns = [
    path("about/held", public.held, name="held"),
    path("about/privacy", public.privacy, name="privacy"),
    path("about/accessibility", public.accessibility, name="accessibility"),
    path("you/data", own.my_data, name="my_data"),
    path("you/data/copy.zip", own.my_copy, name="my_copy"),
    path("you/history", own.my_history, name="my_history"),
    path("you/erase", own.erase_me, name="erase_me"),
    path("you/erase/undo", own.undo_my_erasure, name="undo_my_erasure"),
    path("records/", information.desk, name="desk"),
    path("records/requests/new", information.new_request, name="new_request"),
    path("records/requests/<int:request_id>", information.request_page, name="request"),
    path("records/requests/<int:request_id>/texts/<int:passage_id>", information.passage, name="passage"),
    path("records/requests/<int:request_id>/close", information.close, name="close_request"),
    path("records/requests/<int:request_id>/answer.<slug:form>", information.answer, name="answer"),
    path("records/people", governing.erasures, name="erasures"),
    path("records/people/<int:person_id>", governing.history, name="history"),
    path("records/erasures/<int:erasure_id>", governing.erasure, name="erasure"),
    path(
        "records/erasures/<int:erasure_id>/files/<int:mention_id>",
        governing.erasure_file,
        name="erasure_file",
    ),
    path("records/erasures/<int:erasure_id>/undo", governing.undo_erasure, name="undo_erasure"),
    path("records/holds", governing.holds, name="holds"),
    path("records/holds/<int:hold_id>/lift", governing.lift_hold, name="lift_hold"),
    path("records/keeping", governing.keeping, name="keeping"),
    path("records/keeping/<str:model>", governing.rule, name="rule"),
    path("records/papers/<str:name>", governing.paper, name="paper"),
    path("records/papers/<str:name>/download.<slug:form>", governing.paper_file, name="paper_file"),
]
