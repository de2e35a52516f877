from django.apps import AppConfig


class AttachmentsConfig(AppConfig):
    name = "learnonce.attachments"
    label = "attachments"
