"""Staff at work: a logged-in client for a role, and a form filled in as a browser would."""

from django.db.models import Model
from django.forms import FileField, ModelMultipleChoiceField
from django.test import Client
from django.urls import reverse

from catalog.accounts.models import Role, User


def client_of(role):
    """A client of somebody with this role; of a superuser for `superuser`."""
    name = f"{role}-{User.objects.count()}"
    user = User.objects.create_user(name, is_staff=True, is_superuser=role == "superuser")
    if not user.is_superuser:
        user.groups.add(Role.objects.get(name=role))
    client = Client()
    client.force_login(user)
    return client


def page(obj, act="change"):
    """The address of a row's page in the admin."""
    opts = obj._meta
    return reverse(f"admin:{opts.app_label}_{opts.model_name}_{act}", args=[obj.pk])


def listing(model, act="changelist"):
    opts = model._meta
    return reverse(f"admin:{opts.app_label}_{opts.model_name}_{act}")


def typed(response, **changes):
    """What a browser posts when the form of this page is changed so."""
    forms = [response.context["adminform"].form]
    for inline in response.context["inline_admin_formsets"]:
        forms += [inline.formset.management_form, *inline.formset.forms]
    data = {}
    for form in forms:
        for field in form:
            value = posted(field)
            if value is not None:
                data[field.html_name] = value
    data["version"] = getattr(forms[0], "mark", "")
    return data | changes


def posted(field):
    """One field's value on the wire; None for what a browser leaves out."""
    value = field.value()
    if isinstance(field.field, FileField) or value is False:
        return None
    if value is True:
        return "on"
    if isinstance(field.field, ModelMultipleChoiceField):
        return [each.pk if isinstance(each, Model) else each for each in value or ()]
    return "" if value is None else str(value)
