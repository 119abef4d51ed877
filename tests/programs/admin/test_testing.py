import pytest

from programs.models import TestingRule
from tests.factories.admission import PartFactory, ThresholdFactory
from tests.staff import client_of, listing, page, typed

pytestmark = pytest.mark.django_db


@pytest.fixture
def rule():
    PartFactory()
    return ThresholdFactory().rule


def test_a_rule_is_added_with_its_parts_and_thresholds_in_three_languages():
    client = client_of("administrator")
    address = listing(TestingRule, "add")
    typed_in = {
        "year": "2027",
        "maximum": "140",
        "source_kk": "Бұйрық",
        "source_ru": "Приказ",
        "source_en": "Order",
        "parts-TOTAL_FORMS": "1",
        "parts-0-position": "1",
        "parts-0-maximum": "10",
        "parts-0-least": "3",
        "parts-0-name_kk": "Оқу сауаттылығы",
        "parts-0-name_ru": "Грамотность чтения",
        "parts-0-name_en": "Reading literacy",
        "thresholds-TOTAL_FORMS": "1",
        "thresholds-0-category": "pedagogy_law",
        "thresholds-0-score": "75",
    }

    response = client.post(address, typed(client.get(address), **typed_in))

    assert response.status_code == 302
    rule = TestingRule.objects.get(year=2027)
    assert (rule.source_kk, rule.source_ru, rule.source_en) == ("Бұйрық", "Приказ", "Order")
    part = rule.parts.get()
    assert (part.name_kk, part.name_ru) == ("Оқу сауаттылығы", "Грамотность чтения")
    assert (part.name_en, part.least, part.maximum) == ("Reading literacy", 3, 10)
    assert list(rule.thresholds.values_list("category", "score")) == [("pedagogy_law", 75)]


def test_the_figures_of_a_year_are_changed(rule):
    client = client_of("administrator")
    changes = {"thresholds-0-score": "55", "parts-0-least": "6", "is_preliminary": ""}

    client.post(page(rule), typed(client.get(page(rule)), **changes))

    rule.refresh_from_db()
    assert (rule.thresholds.get().score, rule.parts.get().least) == (55, 6)
    assert not rule.is_preliminary


def test_a_least_score_above_the_highest_is_refused_in_words(rule):
    client = client_of("administrator")
    response = client.post(
        page(rule), typed(client.get(page(rule)), **{"parts-0-least": "21"}), follow=True
    )

    assert rule.parts.get().least == 5
    errors = [
        error
        for inline in response.context["inline_admin_formsets"]
        for form in inline.formset.forms
        for error in form.non_field_errors()
    ]
    assert len(errors) == 1
