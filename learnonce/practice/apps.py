from django.apps import AppConfig


class PracticeConfig(AppConfig):
    name = "learnonce.practice"
    label = "practice"

    def ready(self) -> None:
        from learnonce.base import navigation, panels
        from learnonce.briefings import queries as briefings
        from learnonce.improvement import queries as improvement
        from learnonce.lessons import queries as lessons
        from learnonce.practice import queries
        from learnonce.practice.panels import first_replies, origin, what_came_of_it

        briefings.noticed_by(lambda actor, since: queries.noticed_lately(actor=actor, since=since))
        improvement.begun_by(lambda about, actor: queries.words_noticed(about, actor=actor))
        lessons.brought_by(queries.noticed_openly)
        panels.fill("lessons.figures", "first-replies", first_replies)
        panels.fill("people.you.brought", "came-of", what_came_of_it)
        panels.fill("improvement.project.origin", "noticing", origin)
        navigation.add(10, "Notice", "practice:write", shown=lambda actor: bool(actor.team_ids))
        navigation.add(20, "Our board", "practice:my_board", shown=lambda actor: bool(actor.team_ids))
