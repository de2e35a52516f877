from django.urls import path

from learnonce.people.views import demo, joining, letters, places, roles, team, you

app_name = "people"
urlpatterns = [
    path("you", you.you, name="you"),
    path("you/read", you.read, name="read"),
    path("you/telling", you.telling, name="telling"),
    path("you/name", you.rename, name="rename"),
    path("you/letters", letters.write_again, name="write_again"),
    path("letters/stop/<str:token>", letters.stop, name="stop_letters"),
    path("teams", team.teams, name="teams"),
    path("teams/<int:team_id>", team.team, name="team"),
    path("teams/<int:team_id>/invite", team.invite, name="invite"),
    path("teams/<int:team_id>/people/<int:person_id>/end", team.end_membership, name="end_membership"),
    path("invitations/<int:invitation_id>/withdraw", team.withdraw_invitation, name="withdraw_invitation"),
    path("join/<str:key>", joining.join, name="join"),
    path("organisations", places.organisations, name="organisations"),
    path("organisations/<int:organisation_id>", places.organisation, name="organisation"),
    path("organisations/<int:organisation_id>/setting", places.describe, name="describe"),
    path("organisations/<int:organisation_id>/teams", places.add_team, name="add_team"),
    path("organisations/<int:organisation_id>/domains", places.allow_domains, name="allow_domains"),
    path("localities/<int:locality_id>", places.locality, name="locality"),
    path("localities/<int:locality_id>/approvers", places.set_approvers, name="set_approvers"),
    path("roles", roles.roles, name="roles"),
    path("roles/<int:assignment_id>/end", roles.end_role, name="end_role"),
    path("demo/enter/<int:person_id>", demo.enter, name="enter"),
    path("demo/outbox", demo.outbox, name="outbox"),
]
