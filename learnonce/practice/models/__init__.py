from learnonce.practice.models.link import CaptureLink
from learnonce.practice.models.noticing import Message, Noticing

__all__ = ["CaptureLink", "Message", "Noticing"]
