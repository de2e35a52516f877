from learnonce.lessons.queries.seeing import may_see

__all__ = ["may_see"]
