import pytest
from pytest_django.asserts import assertContains

from catalog.common.web.nul import without_nul

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("path", ["/kk/programs/a%00b/", "/kk/a%00/", "/media/a%00.png", "/%00"])
def test_there_is_no_page_of_such_a_name(client, path):
    assert client.get(path).status_code == 404


def test_such_a_question_is_refused_in_three_languages(client):
    response = client.get("/kk/search/?q=%D3%99%00")

    for words in ("Сұраныс түсініксіз.", "Запрос непонятен.", "Bad request."):
        assertContains(response, words, status_code=400)


def test_a_question_about_a_percent_sign_is_answered(client):
    assert client.get("/kk/search/?q=%2500").status_code == 200


def test_what_is_typed_loses_the_letter_alone():
    assert without_nul("Қай\0тарылды\0") == "Қайтарылды"
