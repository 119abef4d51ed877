import pytest

from tests.programs.services.papers import brought

from .papers import again


@pytest.fixture
def sealed():
    """A published plan with its seal: 15 credits in three semesters."""
    return again(brought("published"))
