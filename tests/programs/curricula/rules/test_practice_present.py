import pytest

from programs.curricula import Figure, Kind, Level, Line, NormValue, Plan, findings
from tests.plans import bachelor, doctorate, norms


def practices(plan, key, least=99):
    norm = NormValue(norms.STANDARD, norms.FROM, (Figure(key, least),))
    return [each.actual for each in findings(plan, norm) if each.rule == "practice.present"]


def test_practices_are_told_apart_by_their_names():
    assert practices(doctorate.plan(), "practice") == [20]
    assert practices(doctorate.plan(), "practice.teaching") == [10]
    assert practices(doctorate.plan(), "practice.research") == [10]
    assert practices(doctorate.plan(), "practice.production") == [0]
    assert practices(bachelor.plan(), "practice.production") == [19]


@pytest.mark.parametrize(
    ("language", "name", "key"),
    [
        ("kk", "Педагогикалық тәжірибе", "practice.teaching"),
        ("ru", "Научно-исследовательская практика", "practice.research"),
        ("ru", "ПРОИЗВОДСТВЕННАЯ ПРАКТИКА", "practice.production"),
        ("en", "Industrial practice", "practice.production"),
        ("kk", "Ондиристик практика", "practice.production"),
    ],
)
def test_one_language_is_enough_to_know_a_practice(language, name, key):
    line = Line(1, 1, 1, Kind.PRACTICE, 6, title={language: name})
    assert practices(Plan(Level.DOCTORATE, (line,)), key) == [6]


def test_a_discipline_of_that_name_is_no_practice():
    line = Line(1, 1, 1, Kind.DISCIPLINE, 6, title={"kk": "Педагогикалық шеберлік"})
    assert practices(Plan(Level.DOCTORATE, (line,)), "practice.teaching") == [0]
