"""The pages of curricula give back what was typed when a session was over."""

import pytest

from catalog.common.models import KeptForm
from programs.models import Curriculum
from tests.catalog.common.web.kept.pages import end_session, marks, user_of
from tests.factories import CurriculumFactory, CurriculumItemFactory
from tests.programs.services.papers import brought
from tests.staff import client_of, page, typed

pytestmark = pytest.mark.django_db

REASON = "Практика көлемі жеткіліксіз: қосыңыз"


def after_a_lost_post(client, address, **changes):
    """The page after a form of it was sent without a session, and its author logged in again."""
    user, data = user_of(client), marks(client.get(address)) | changes
    end_session(client)
    assert "kept=yes" in client.post(address, data).url
    client.force_login(user)
    return client.get(address).content.decode()


def test_a_reason_comes_back_and_nothing_has_moved():
    plan, client = brought("in_review"), client_of("registrar")
    address = f"/admin/programs/curriculum/{plan.pk}/move/return/"
    shown = after_a_lost_post(client, address, reason=REASON, seen=str(plan.version))
    assert f"{REASON}</textarea>" in shown
    plan.refresh_from_db()
    assert plan.status == "in_review"
    data = marks(client.get(address)) | {"reason": REASON, "seen": str(plan.version)}
    assert client.post(address, data).status_code == 302
    plan.refresh_from_db()
    assert plan.status == "draft"
    assert not KeptForm.objects.exists()


def test_the_words_for_warnings_come_back():
    plan, client = brought("in_review"), client_of("registrar")
    Curriculum.objects.filter(pk=plan.pk).update(credits=91)  # a warning: its rows hold fewer
    address = f"/admin/programs/curriculum/{plan.pk}/move/approve/"
    asked = [each.name for each in client.get(address).context["questions"] if each.is_asked]
    words = {name: f"Кеңес шешімі № {number}" for number, name in enumerate(asked)}
    assert words
    shown = after_a_lost_post(client, address, **words)
    assert all(f'value="{word}"' in shown for word in words.values())


def test_the_year_of_a_renewal_comes_back_and_no_draft_is_made():
    plan, client = brought("approved"), client_of("registrar")
    address = f"/admin/programs/curriculum/{plan.pk}/new/renew/"
    shown = after_a_lost_post(client, address, intake="2031", planned="2025", revision="1")
    assert 'value="2031"' in shown
    assert Curriculum.objects.count() == 1


def test_the_choices_of_an_import_come_back_and_the_file_is_asked_for():
    plan, client = CurriculumFactory(), client_of("registrar")
    changes = {"program": str(plan.program.pk), "intake": "2029", "carried": "bytes-of-the-file"}
    shown = after_a_lost_post(client, "/admin/programs/curriculum/import/", **changes)
    assert 'value="2029"' in shown
    assert f'<option value="{plan.program.pk}" selected' in shown
    assert "Қайта таңдаңыз" in shown
    assert "bytes-of-the-file" not in KeptForm.objects.get().content


def test_another_accounts_import_is_not_read():
    client = client_of("registrar")
    user, address = user_of(client), "/admin/programs/curriculum/import/"
    data = marks(client.get(address)) | {"intake": "2029"}
    client.force_login(user_of(client_of("registrar")))
    assert client.post(address, data).status_code == 403
    assert KeptForm.objects.get().owner == user


def test_rows_of_the_grid_come_back_with_the_ledger_of_what_was_typed():
    item, client = CurriculumItemFactory(credits=5), client_of("editor")
    curriculum = item.curriculum
    Curriculum.objects.filter(pk=curriculum.pk).update(status="draft")
    user = user_of(client)
    response = client.get(page(curriculum))
    data = typed(response, **marks(response), **{"items-0-credits": "7"})
    end_session(client)
    client.post(page(curriculum), data)
    client.force_login(user)

    again = client.get(page(curriculum))

    assert 'name="items-0-credits" value="7"' in again.content.decode()
    item.refresh_from_db()
    assert item.credits == 5
