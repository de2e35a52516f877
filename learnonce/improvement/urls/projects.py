from django.urls import path

from learnonce.improvement.views import changes, cycles, forces, hanging, projects

urlpatterns = [
    path("projects", projects.projects, name="projects"),
    path("projects/new", projects.start, name="start"),
    path("projects/<int:project_id>", projects.project, name="project"),
    path("projects/<int:project_id>/aim", projects.change_aim, name="change_aim"),
    path("projects/<int:project_id>/reach", projects.reach, name="reach_project"),
    path("projects/<int:project_id>/end", projects.end, name="end_project"),
    path("projects/<int:project_id>/again", projects.again, name="again"),
    path("projects/<int:project_id>/try", cycles.try_out, name="try_out"),
    path("projects/<int:project_id>/forces", forces.name_force, name="name_force"),
    path("projects/<int:project_id>/measures", hanging.hang, name="hang_measure"),
    path(
        "projects/<int:project_id>/measures/<int:measure_id>/off", hanging.take_off, name="take_measure_off"
    ),
    path("taken-up/<int:adoption_id>/project", projects.link_adoption, name="link_adoption"),
    path("forces/<int:force_id>/remove", forces.remove_force, name="remove_force"),
    path("changes/<int:change_id>", changes.change, name="change_page"),
    path("changes/<int:change_id>/judge", changes.judge, name="judge"),
    path("changes/<int:change_id>/move", changes.move, name="move_change"),
    path("changes/<int:change_id>/try", cycles.next_try, name="next_try"),
    path("tests/<int:cycle_id>", cycles.cycle, name="cycle"),
    path("tests/<int:cycle_id>/plan", cycles.plan_anew, name="plan_anew"),
    path("tests/<int:cycle_id>/begin", cycles.begin, name="begin_cycle"),
    path("tests/<int:cycle_id>/study", cycles.study, name="study"),
    path("tests/<int:cycle_id>/act", cycles.act, name="act"),
    path("tests/<int:cycle_id>/note", cycles.note, name="note"),
]
