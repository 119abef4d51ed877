"""What of a posted form is kept: its texts; no password, no file, nothing of the session."""

import json
from dataclasses import dataclass

from django.http import QueryDict

from .token import FIELD, OpenPage

SHOWN = "kept"  # names the kept form that a page was filled with
OF_THE_REQUEST = {"csrfmiddlewaretoken", FIELD, SHOWN}
OF_THE_PAGE = {"version", "opened", "seen", "planned", "revision", "fingerprint"}
OF_ROWS = ("_FORMS", "-id", "-position")
BUTTONS = {"_save", "_continue", "_addanother", "_saveasnew"}
PASSWORD = "password"


@dataclass(frozen=True)
class Typed:
    """The fields of a form, the names of its files, and whether a password was among it."""

    fields: tuple[tuple[str, list[str]], ...]
    files: tuple[str, ...]
    has_secrets: bool

    @classmethod
    def read(cls, text):
        fields, files, has_secrets = json.loads(text)
        return cls(tuple((name, values) for name, values in fields), tuple(files), has_secrets)

    def written(self) -> str:
        return json.dumps([self.fields, self.files, self.has_secrets], ensure_ascii=False)

    @property
    def texts(self):
        """(name, text) of what a person may have typed: no marks of the page, nothing empty."""
        for name, values in self.fields:
            is_template = "__prefix__" in name  # the empty row that a new one is made of
            if name not in OF_THE_PAGE and not name.endswith(OF_ROWS) and not is_template:
                yield from ((name, value) for value in values if value)

    def posted(self) -> QueryDict:
        """As a browser would send it."""
        data = QueryDict(mutable=True)
        for name, values in self.fields:
            data.setlist(name, values)
        return data


def typed(request, page: OpenPage) -> Typed:
    fields, files, has_secrets = [], [], False
    for name, values in request.POST.lists():
        if name in OF_THE_REQUEST | BUTTONS:
            continue
        if is_secret(name, page):
            has_secrets = has_secrets or any(values)
        elif name in page.files:
            files += [""] * any(values)
        else:
            fields.append((name, values))
    files += [upload.name for _name, uploads in request.FILES.lists() for upload in uploads]
    return Typed(tuple(fields), tuple(files), has_secrets)


def is_secret(name, page: OpenPage) -> bool:
    """Whether a field, or the field of a dependent row, asks for a password."""
    own = name.rpartition("-")[2]
    return own in page.secrets or PASSWORD in name.lower()
