import pytest
from django.utils.translation import override

from programs.models import TestingRule
from programs.pages.comparison import compare, to_compare
from tests.clock import TODAY, YESTERDAY, stop_on
from tests.factories import AdmissionOfferFactory, InstitutionFactory, ProgramFactory

pytestmark = pytest.mark.django_db


def bachelor(**fields):
    fields = {"code": "6B03101", "level": "6B", "direction__code": "6B031", **fields}
    return ProgramFactory(**fields)


def of_group(program, category, code="B140"):
    program.group = type(program).group.field.related_model.objects.create(
        code=code, level="6B", name_kk="Халықаралық қатынастар", threshold_category=category
    )
    program.save()
    return program


def rules():
    old = TestingRule.objects.create(year=2025, maximum=140)
    new = TestingRule.objects.create(year=2026, maximum=140, is_preliminary=False)
    for rule, extra in ((old, 0), (new, 5)):
        for category, score in (("other", 50), ("national", 65), ("pedagogy_law", 75)):
            rule.thresholds.create(category=category, score=score + extra)


def threshold(program):
    entry = compare(to_compare([program.address])).sections[2]
    return [(item.name.text, item.note) for item in entry.rows[2].cells[0]]


def test_the_threshold_of_the_newest_rule_stands_with_its_year():
    rules()
    assert threshold(of_group(bachelor(), "other")) == [("55", "2026")]


def test_a_national_university_asks_for_more_but_not_less_than_its_kind():
    rules()
    national = InstitutionFactory(is_national=True)
    assert threshold(of_group(bachelor(owner=national), "other")) == [("70", "2026")]
    teacher = of_group(bachelor(owner=national, code="6B03102"), "pedagogy_law", "B001")
    assert threshold(teacher) == [("80", "2026")]


def test_the_offer_of_the_program_goes_before_the_rule():
    rules()
    program = of_group(bachelor(), "other")
    AdmissionOfferFactory(program=program, year=2026, threshold=90, is_preliminary=False)
    assert threshold(program) == [("90", "2026")]


def test_a_threshold_that_nobody_published_is_none():
    assert threshold(bachelor()) == []


def test_a_preliminary_threshold_says_so():
    rules()
    TestingRule.objects.update(is_preliminary=True)
    ((_, note),) = threshold(of_group(bachelor(), "other"))
    assert note == "2026, алдын ала деректер"


def test_a_masters_program_asks_for_no_school_testing():
    rules()
    ((_, note),) = threshold(ProgramFactory())
    assert note == ""


def test_a_deadline_that_has_passed_is_called_so(monkeypatch):
    stop_on(monkeypatch, TODAY)
    program = bachelor()
    AdmissionOfferFactory(program=program, applications_until=YESTERDAY, study_form="full_time")
    AdmissionOfferFactory(program=program, applications_until=TODAY, study_form="part_time")
    with override("ru"):
        entry = compare(to_compare([program.address])).sections[2]
        notes = [item.note for item in entry.rows[4].cells[0]]
        assert notes == ["Очная, приём завершён", "Заочная"]
