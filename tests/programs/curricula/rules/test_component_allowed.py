from dataclasses import replace

from programs.curricula import Component, findings
from tests.plans import bachelor, masters, norms


def test_rows_of_one_component_are_one_finding():
    found = findings(bachelor.plan(), replace(norms.BACHELOR, components=norms.POSTGRADUATE))
    assert [(each.rule, each.actual, len(each.rows)) for each in found] == [
        ("component.allowed", "CC", 15)
    ]


def test_a_norm_that_names_no_components_allows_them_all():
    assert findings(bachelor.plan(), replace(norms.BACHELOR, components=None)) == ()


def test_rows_without_a_component_are_no_concern():
    norm = replace(norms.PROFILE_60, components=frozenset({Component.UC}))
    assert [each.actual for each in findings(masters.profile(), norm)] == ["EC"]
