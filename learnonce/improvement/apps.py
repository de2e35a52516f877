from django.apps import AppConfig


class ImprovementConfig(AppConfig):
    name = "learnonce.improvement"
    label = "improvement"

    def ready(self) -> None:
        from learnonce.base import navigation, panels
        from learnonce.improvement import listeners, queries
        from learnonce.improvement.panels import (
            credit,
            measures_of_adoption,
            measures_of_team,
            our_projects,
            project_of_adoption,
            side_by_side,
            under_way,
        )
        from learnonce.lessons import queries as lessons

        listeners.register()
        lessons.brought_by(queries.told_of_it)
        panels.fill("web.home", "projects", our_projects)
        panels.fill("lessons.found", "under-way", under_way)
        panels.fill("lessons.adoption", "project", project_of_adoption)
        panels.fill("lessons.adoption", "measures", measures_of_adoption, order=60)
        panels.fill("lessons.evidence", "side-by-side", side_by_side)
        panels.fill("lessons.detail", "credit", credit, order=70)
        navigation.add(25, "Projects", "improvement:projects", shown=lambda actor: bool(actor.team_ids))
        panels.fill("people.team", "measures", measures_of_team)
        navigation.add(27, "Measures", "improvement:measures", shown=lambda actor: bool(actor.team_ids))
        navigation.add(32, "Under way", "improvement:register", shown=lambda actor: actor.is_signed_in)
