"""The texts of a program's card are declared once, in its model; all others read them there."""

import ast

import pytest
from django.contrib.admin import site

from catalog.common.admin.texts import columns, translated_fields
from catalog.common.text.languages import LANGUAGES
from programs.checks.texts import kept_texts
from programs.models import Program
from programs.search.programs import program_documents
from tests.factories import ProgramFactory
from tests.house.sources import python_files, read, strings

TEXTS = {*Program.long_texts}
HOME = "programs/models/program"


def form():
    tabs = site._registry[Program].language_tabs()
    return {name for _language, options in tabs for name in options["fields"]}


def lists():
    (resource,) = site._registry[Program].resource_classes
    return set(resource.fields)


def history():
    return {field.name for field in Program.history.model._meta.fields}


def test_every_text_of_the_card_has_a_column_in_every_language():
    assert set(translated_fields(Program)) == {*Program.short_texts, *Program.long_texts}


@pytest.mark.parametrize("reader", [form, lists, history])
def test_the_staff_meet_every_text_of_the_card_in_every_language(reader):
    assert {column for field in TEXTS for column in columns(field)} <= reader()


@pytest.mark.django_db
def test_the_search_and_an_approval_take_every_text_of_the_card():
    words = {field: f"Мәтін {number}." for number, field in enumerate(Program.long_texts)}
    program = ProgramFactory(**{f"{field}_kk": text for field, text in words.items()})
    kept, (found,) = kept_texts(program), program_documents()
    assert {field: kept[field]["kk"] for field in TEXTS} == words
    assert all(text in found.page.body["kk"] for text in words.values())
    assert all(set(kept[field]) == {*LANGUAGES} for field in TEXTS)


def lists_of_texts(source):
    """The lines where two texts of the card stand in one literal."""
    return [
        node.lineno
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Tuple | ast.List | ast.Set | ast.Dict)
        and len(TEXTS & set(strings(node))) > 1
    ]


def test_nobody_else_lists_the_texts_of_the_card():
    found = {str(path): lists_of_texts(read(path)) for path in python_files()}
    assert {path for path, lines in found.items() if lines and not path.startswith(HOME)} == set()
    assert any(lines for path, lines in found.items() if path.startswith(HOME))


@pytest.mark.parametrize(
    "source", ['a = ("purpose", "summary")', 'a = {"purpose": 1, "summary": 2}']
)
def test_a_second_list_would_be_noticed(source):
    assert lists_of_texts(source) == [1]
