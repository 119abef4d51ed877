"""What every test may rely on: strict templates, and Kazakh as the language it starts in."""

import os
import sys
from pathlib import Path

import pytest
from django.conf import settings
from django.template import engines
from django.utils import translation
from hypothesis import HealthCheck
from hypothesis import settings as properties

# The same examples each time, so that a red run can be repeated;
# HYPOTHESIS_PROFILE=default explores.
properties.register_profile(
    "repeatable", derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
properties.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "repeatable"))


class UnknownVariable(str):
    """Stands where a template found no value: our own templates fail, those of packages may pass.

    Django asks its `string_if_invalid` whether "%s" is in it, then formats it with the name.
    """

    def __mod__(self, name):
        template = self.template()
        if template and Path(template).is_relative_to(settings.BASE_DIR / "templates"):
            raise AssertionError(f"Unknown template variable {name} in {template}.")
        return ""

    @staticmethod
    def template():
        """The file of the innermost template node that is being rendered."""
        frame = sys._getframe()
        while frame and frame.f_code.co_name != "render_annotated":
            frame = frame.f_back
        origin = frame and getattr(frame.f_locals["self"], "origin", None)
        return origin and origin.name


@pytest.fixture(autouse=True)
def strict_templates():
    """Each test anew: a test that changes settings may have thrown the engine away."""
    engines["django"].engine.string_if_invalid = UnknownVariable("%s")


@pytest.fixture(autouse=True)
def papers_taken_by_nobody(settings, tmp_path):
    """A folder of its own for the slips of papers that a test takes."""
    settings.ISSUED_FOLDER = tmp_path / "берілген қағаздар"


@pytest.fixture(autouse=True)
def kazakh_again():
    yield
    translation.activate("kk")


def pytest_collection_modifyitems(items):
    if os.environ.get("REDIS_URL"):
        return
    for item in items:
        if item.get_closest_marker("redis"):
            item.add_marker(pytest.mark.skip(reason="REDIS_URL is not set"))
