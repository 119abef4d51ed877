import pytest

from partners.models import Agreement
from tests.clock import TODAY, TOMORROW, YESTERDAY, stop_on
from tests.factories import AgreementFactory
from tests.staff import client_of, listing, page, typed

pytestmark = pytest.mark.django_db


@pytest.fixture
def agreements(monkeypatch):
    """One in each state, though every one was said to be in force by hand; and one in writing."""
    stop_on(monkeypatch, TODAY)
    return {
        "ended": AgreementFactory(valid_until=YESTERDAY),
        "to_come": AgreementFactory(valid_from=TOMORROW),
        "in_force": AgreementFactory(valid_from=TODAY, valid_until=TODAY),
        "prepared": AgreementFactory(status="prepared"),
    }


@pytest.mark.parametrize("state", ["ended", "to_come", "in_force", "prepared"])
def test_the_list_is_narrowed_by_the_state_of_today(agreements, state):
    response = client_of("editor").get(listing(Agreement), {"state": state})
    assert list(response.context["cl"].result_list) == [agreements[state]]


def test_a_state_that_is_none_narrows_nothing(agreements):
    response = client_of("editor").get(listing(Agreement), {"state": "мәңгілік"})
    assert response.context["cl"].result_count == 4


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("kk", ["Аяқталған", "Әлі күшіне енбеген", "Қолданыста", "Дайындалуда"]),
        ("ru", ["Завершено", "Ещё не вступило в силу", "Действует", "Готовится"]),
        ("en", ["Ended", "Not yet in force", "In force", "In preparation"]),
    ],
)
def test_the_list_says_what_each_is_today(agreements, language, words):
    client = client_of("editor")
    response = client.get(listing(Agreement), headers={"accept-language": language})
    state = response.context["cl"].model_admin.state
    told = {row.pk: state(row) for row in response.context["cl"].result_list}
    assert [told[row.pk] for row in agreements.values()] == words


def test_a_form_without_dates_and_status_says_what_it_asks_for(agreements):
    client, row = client_of("editor"), agreements["prepared"]
    data = typed(client.get(page(row)), status="", title_kk="Жаңа атау")
    response = client.post(page(row), data, headers={"accept-language": "kk"})
    assert "Келісімнің күндерін немесе мәртебесін көрсетіңіз." in response.content.decode()
    assert "Жаңа атау" in response.content.decode()
