from django import template

from catalog.common.web.kept.content import SHOWN, Typed
from catalog.common.web.kept.token import FIELD, OpenPage, secrets_of, signed

register = template.Library()


@register.inclusion_tag("admin/kept.html", takes_context=True)
def kept_form(context, files=""):
    """What a form of the staff must hold to come back after a session was over.

    `files` names the hidden fields that carry a file. Stands inside the form.
    """
    request = context["request"]
    page = OpenPage(
        request.user.pk, request.path, secrets_of(forms_of(context)), tuple(files.split())
    )
    kept = getattr(request, "kept", None)
    return {
        "field": FIELD,
        "token": signed(page),
        "shown": SHOWN,
        "kept": kept,
        "typed": kept and Typed.read(kept.content),
    }


def forms_of(context):
    if adminform := context.get("adminform"):
        yield adminform.form
    elif form := context.get("form"):
        yield form
    for inline in context.get("inline_admin_formsets") or ():
        yield inline.formset.form
