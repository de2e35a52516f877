from tests.upkeep.conftest import installation

__all__ = ["installation"]
