import io
import zipfile

import pytest
from django.urls import reverse

from programs.papers import bundle
from tests.factories import CurriculumFactory
from tests.plans.stored import store_golden
from tests.staff import client_of

pytestmark = pytest.mark.django_db
EN = {"accept-language": "en"}
DATA = "curriculum/kk/json"


def url():
    return reverse("admin:programs_program_archive")


def failing(code):
    export = bundle.export

    def fail(plan, **paper):
        if plan.program.code == code:
            raise ValueError("no ink")
        return export(plan, **paper)

    return fail


@pytest.mark.parametrize("asked", ["", "poster/kk/pdf", "curriculum/kk-ru/json", "catalog/tr/pdf"])
def test_a_paper_that_is_not_made_is_a_sentence(asked):
    response = client_of("registrar").post(url(), {"paper": asked}, follow=True)

    assert response.status_code == 200
    assert "There is no" in response.content.decode() or "not made" in response.content.decode()


def test_a_failure_at_once_names_its_program_on_the_page(monkeypatch):
    store_golden()
    monkeypatch.setattr(bundle, "export", failing("7M03111"))

    response = client_of("registrar").post(url(), {"paper": DATA}, headers=EN)

    assert "The paper was not made. 7M03111: no ink" in response.content.decode()
    assert response["Content-Type"].startswith("text/html")


def test_a_failure_on_the_way_breaks_the_archive_off_and_the_next_page_says_so(monkeypatch):
    store_golden()
    CurriculumFactory(program__code="7M03199")
    monkeypatch.setattr(bundle, "export", failing("7M03199"))
    client = client_of("registrar")

    response = client.post(url(), {"paper": DATA})
    came = []
    with pytest.raises(bundle.PaperFailed):
        came.extend(response.streaming_content)

    assert not zipfile.is_zipfile(io.BytesIO(b"".join(came)))
    assert "7M03199: no ink" in client.get(url(), headers=EN).content.decode()
    assert "7M03199: no ink" not in client.get(url(), headers=EN).content.decode()


def test_papers_are_made_one_after_another_while_they_are_handed_out(monkeypatch):
    plans = [CurriculumFactory() for _ in range(3)]
    made = []
    export = bundle.export
    monkeypatch.setattr(bundle, "export", lambda plan, **p: made.append(1) or export(plan, **p))

    parts = client_of("registrar").post(url(), {"paper": DATA}).streaming_content

    next(parts)
    assert len(made) == 1
    next(parts)
    assert len(made) == 2
    list(parts)
    assert len(made) == len(plans)
