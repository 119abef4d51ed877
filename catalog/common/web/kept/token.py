"""The signed word of a page: whose it is, where it stands, and what of it is never kept."""

from dataclasses import dataclass

from django.core import signing
from django.forms import PasswordInput
from django.http import UnreadablePostError

FIELD = "typed_by"
SALT = "catalog.kept.page"
SECONDS = 30 * 24 * 60 * 60  # as long as a page may stay open


@dataclass(frozen=True)
class OpenPage:
    """An open page. `secrets` and `files` name the fields whose content is never kept."""

    user: int
    path: str
    secrets: tuple[str, ...] = ()
    files: tuple[str, ...] = ()


def signed(page: OpenPage) -> str:
    content = [page.user, page.path, page.secrets, page.files]
    return signing.dumps(content, salt=SALT, compress=True)


def page_of(request) -> OpenPage | None:
    """The page that a posted form stood on; None where it does not say, or says another one."""
    try:
        text = request.POST.get(FIELD, "")
        user, path, secrets, files = signing.loads(text, salt=SALT, max_age=SECONDS)
    except (signing.BadSignature, UnreadablePostError):  # the latter: the browser has gone
        return None
    return OpenPage(user, path, tuple(secrets), tuple(files)) if path == request.path else None


def secrets_of(forms) -> tuple[str, ...]:
    """The names of the fields that ask for a password."""
    fields = (item for form in forms for item in form.base_fields.items())
    return tuple(
        sorted({name for name, field in fields if isinstance(field.widget, PasswordInput)})
    )
