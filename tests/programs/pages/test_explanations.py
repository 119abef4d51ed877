import pytest
from django.utils.translation import override

from programs.choices import Feature, Track
from programs.curricula.plan import Component, Cycle, Kind
from programs.pages.explanations import TERMS

NAMED = [
    *Cycle,
    *Component,
    *(kind for kind in Kind if kind != Kind.DISCIPLINE),
    *(feature for feature in Feature if feature != Feature.NONE),
    *(track for track in Track if track != Track.STANDARD),
]


@pytest.mark.parametrize("key", NAMED, ids=str)
def test_every_word_that_a_plan_or_a_program_may_show_is_explained(key):
    assert TERMS[key].meaning


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_an_explanation_is_one_short_text_with_a_name(language):
    with override(language):
        for key, term in TERMS.items():
            assert str(term.name), key
            assert str(term.meaning).endswith("."), key
            assert len(str(term.meaning)) < 170, key
