from django.apps import AppConfig


class RecordsConfig(AppConfig):
    name = "learnonce.records"
    label = "records"

    def ready(self) -> None:
        from learnonce.base import navigation, panels
        from learnonce.records import policies
        from learnonce.records.panels import own_data
        from learnonce.records.services.erasing import declare_letters

        declare_letters()
        panels.fill("people.you.data", "own-data", own_data)
        navigation.add(95, "Records", "records:desk", shown=policies.may_answer_requests)
        navigation.add_to_footer(10, "What is held and why", "records:held")
        navigation.add_to_footer(20, "Privacy", "records:privacy")
        navigation.add_to_footer(30, "Accessibility", "records:accessibility")
