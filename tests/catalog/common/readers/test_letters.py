"""Text that lost its letters is refused before anything is made of it."""

import io

import pytest
from openpyxl import Workbook

from catalog.common.readers.files import read_pages
from catalog.common.readers.letters import is_lost, may_be_lost
from catalog.common.readers.report import ImportRefused

KAZAKH = "Қазақ тілі"
LOST = [
    KAZAKH.encode("cp1251", "replace").decode("cp1251"),
    "Математика ж?не физика",
    "«?аза?стан тарихы»",
    "Т\ufffdл",
    KAZAKH.encode().decode("latin-1"),
    "Тілдік".encode().decode("cp1252", "ignore") + "Р°",
    "История".encode("cp866").decode("kz1048"),
]
KEPT = [
    *(KAZAKH, "Тіл", "Ті", "Не істеу керек?", "Кто виноват? Что делать?", "Café – «été»", "№ 5?"),
    *("https://мысал.қаз/?тіл=kk", "Ұйқы", "A?B", "§ 3. Ішкі құқық", ""),
]


@pytest.mark.parametrize("text", LOST)
def test_signs_in_place_of_letters_are_noticed(text):
    assert is_lost(text)


@pytest.mark.parametrize("text", KEPT)
def test_whole_text_is_left_alone(text):
    assert not is_lost(text)


def test_every_word_of_kazakh_saved_in_the_wrong_page_is_noticed():
    text = "Жаңа өнер және ғылым тарихы".encode().decode("cp1251", "replace")
    assert is_lost(text)


def test_a_word_that_ends_in_a_question_mark_is_doubted():
    assert may_be_lost("Салы? салу")
    assert not may_be_lost("Салық салу")


def table(text):
    return f"Семестр;Пән;Кредит\n1;{text};5\n"


@pytest.mark.parametrize("text", LOST)
@pytest.mark.parametrize("name", ["a.csv", "a.txt", "a.md"])
def test_a_file_that_lost_its_letters_is_refused_with_the_way_to_save_it(text, name):
    with pytest.raises(ImportRefused, match="UTF-8"):
        read_pages(table(text).encode(), name)


def test_a_windows_file_made_of_kazakh_text_is_refused():
    content = f"Семестр;Дисциплина\n1;{KAZAKH}\n".encode("cp1251", "replace")
    with pytest.raises(ImportRefused, match=r"\?аза\?"):
        read_pages(content, "a.csv")


def test_a_workbook_and_data_are_looked_at_too():
    book, output = Workbook(), io.BytesIO()
    book.active.append(["?аза? тілі"])
    book.save(output)
    with pytest.raises(ImportRefused):
        read_pages(output.getvalue(), "a.xlsx")
    with pytest.raises(ImportRefused):
        read_pages('{"items": [{"title": {"kk": "?аза? тілі"}}]}'.encode(), "a.json")
