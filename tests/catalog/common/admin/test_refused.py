"""What only the database notices becomes a sentence on the form, which keeps what was typed."""

import pytest
from django.db.models import UniqueConstraint

from programs.models import Course
from tests.factories import CourseFactory
from tests.staff import client_of, listing, page, typed

pytestmark = pytest.mark.django_db
SENTENCES = {
    "kk": "Бұл ұйымда осындай кодты пән бұрыннан бар.",
    "ru": "У этой организации уже есть дисциплина с таким кодом.",
    "en": "This institution has a discipline of that code.",
}


@pytest.fixture
def twins():
    """Two courses of one owner, the first of which has a code."""
    first = CourseFactory(code="ҚОМ5201")
    return first, CourseFactory(owner=first.owner)


@pytest.fixture
def unasked(monkeypatch):
    """Forms that find everything sound, as they do while the other's row is not committed yet."""
    monkeypatch.setattr(UniqueConstraint, "validate", lambda *args, **kwargs: None)


@pytest.fixture
def asked_later(monkeypatch):
    """A form that is sound the first time; then the other's row can be seen."""
    validate, asked = UniqueConstraint.validate, []

    def late(self, *args, **kwargs):
        if asked:
            validate(self, *args, **kwargs)
        asked.append(self)

    monkeypatch.setattr(UniqueConstraint, "validate", late)


def save(client, course, language="kk"):
    changes = {"code": "ҚОМ5201", "content_kk": "Әлі сақталмаған мәтін"}
    posted = typed(client.get(page(course)), **changes)
    return client.post(page(course), posted, headers={"accept-language": language})


@pytest.mark.usefixtures("unasked")
@pytest.mark.parametrize("language", SENTENCES)
def test_what_the_database_refuses_is_told_at_the_top(twins, language):
    answer = save(client_of("superuser"), twins[1], language)
    content = answer.content.decode()
    assert answer.status_code == 200
    assert SENTENCES[language] in content
    assert "Әлі сақталмаған мәтін" in content
    assert answer.context["adminform"].form.non_field_errors() == [SENTENCES[language]]
    assert not Course.objects.get(pk=twins[1].pk).code


@pytest.mark.usefixtures("asked_later")
def test_what_a_form_notices_the_second_time_is_told_once(twins):
    answer = save(client_of("superuser"), twins[1])
    assert answer.content.decode().count(SENTENCES["kk"]) == 1


@pytest.mark.usefixtures("unasked")
def test_a_new_row_is_refused_alike(twins):
    client = client_of("superuser")
    new = {
        "slug": "kuqyq",
        "code": "ҚОМ5201",
        "owner": twins[0].owner_id,
        "title_kk": "Құқық",
        "visibility": "draft",
    }
    posted = typed(client.get(listing(Course, "add")), **new)
    answer = client.post(listing(Course, "add"), posted, headers={"accept-language": "en"})
    assert SENTENCES["en"] in answer.content.decode()
    assert 'value="kuqyq"' in answer.content.decode()
    assert Course.objects.count() == 2


@pytest.mark.usefixtures("unasked")
def test_a_refused_page_can_be_mended_and_saved(twins):
    client = client_of("superuser")
    refused = save(client, twins[1])
    mended = client.post(page(twins[1]), typed(refused, code="ҚОМ5202"))
    assert mended.status_code == 302
    course = Course.objects.get(pk=twins[1].pk)
    assert (course.code, course.content_kk) == ("ҚОМ5202", "Әлі сақталмаған мәтін")
