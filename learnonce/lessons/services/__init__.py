from learnonce.lessons.errors import Changed, NotAllowed, NotReady
from learnonce.lessons.services.visibility import refresh_audience

__all__ = ["Changed", "NotAllowed", "NotReady", "refresh_audience"]
