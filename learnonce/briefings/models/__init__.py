from learnonce.briefings.models.collection import Collection, Entry
from learnonce.briefings.models.reader import Follow, Reader, Told, WeeklyLetter

__all__ = ["Collection", "Entry", "Follow", "Reader", "Told", "WeeklyLetter"]
