"""Keeps the texts of a form for its author, gives them back, and lets them go."""

from django.contrib.auth import get_user_model
from django.db import transaction
from django.utils.datastructures import MultiValueDict

from ...models import KeptForm
from ...models.kept import MAX_LETTERS
from .content import SHOWN, Typed, typed
from .token import OpenPage


def author_of(page: OpenPage):
    """Whose page it is, as long as this person may enter."""
    return get_user_model().objects.filter(pk=page.user, is_active=True, is_staff=True).first()


def keep(request, page: OpenPage, owner) -> KeptForm | None:
    """Keep what was typed; None where it is too much of it.

    A form that is posted again takes the place of what was kept of it before.
    """
    content = typed(request, page).written()
    fields = {name: KeptForm._meta.get_field(name).max_length for name in ("path", "address")}
    said = {"path": request.path, "address": request.get_full_path()}
    if len(content) > MAX_LETTERS or any(len(said[name]) > fields[name] for name in fields):
        return None
    with transaction.atomic():
        KeptForm.objects.expired().delete()
        owner.kept_forms.filter(path=request.path, content=content).delete()
        forget(request.POST.get(SHOWN, ""), owner)
        kept = KeptForm.objects.create(owner=owner, content=content, **said)
        KeptForm.objects.surplus_of(owner).delete()
    return kept


def forget(key: str, owner):
    """Let a kept form of this person go; a key that is nobody's or another's is passed over."""
    if key.isdecimal() and len(key) < 19:
        owner.kept_forms.filter(pk=key).delete()


def kept_for(request) -> KeptForm | None:
    """The newest form that this person may see again on this page."""
    if not request.user.is_authenticated:
        return None
    return request.user.kept_forms.standing().filter(path=request.path).first()


def filled(request):
    """The request as it would be with the kept form typed into its page, or as it is.

    It is still a GET: a view that saves by POST alone saves nothing of it. Its `kept` is the form.
    """
    kept = kept_for(request) if request.method == "GET" else None
    if kept is None:
        return request
    again = type(request).__new__(type(request))
    again.__dict__.update(request.__dict__)  # copy.copy() would leave out what cannot be pickled
    again.POST, again._files, again.kept = Typed.read(kept.content).posted(), MultiValueDict(), kept
    return again
