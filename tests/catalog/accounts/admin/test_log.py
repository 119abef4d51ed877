import pytest
from django.contrib.admin.models import DELETION, LogEntry
from django.db import transaction
from django.db.models import ProtectedError

from catalog.accounts.models import User
from tests.staff import client_of, listing, page

pytestmark = pytest.mark.django_db


def test_an_account_that_did_something_stays():
    client = client_of("superuser")
    editor = User.objects.create_user("erbol", is_staff=True, is_superuser=True)
    LogEntry.objects.create(
        user=editor, content_type_id=None, object_repr="Қазақ тілі", action_flag=DELETION
    )
    chosen = {"action": "delete_selected", "_selected_action": [editor.pk], "post": "yes"}
    response = client.post(
        page(editor, "delete"), {"post": "yes"}, headers={"accept-language": "en"}
    )
    assert "Make the account inactive" in response.content.decode()
    assert client.post(listing(User), chosen).status_code == 200
    with pytest.raises(ProtectedError), transaction.atomic():
        User.objects.filter(pk=editor.pk).delete()
    assert User.objects.filter(pk=editor.pk).exists()
