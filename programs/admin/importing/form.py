"""What a person tells the import besides the file: its program, the intake, answers to doubts."""

import hashlib

from django import forms
from django.utils.translation import gettext_lazy as _

from catalog.common.web.keys import number

from ...choices import Base, Track
from ...models import Program
from .carried import unpacked

ANSWER = "answer-"
SELECT = "max-w-full min-w-0 w-full border border-base-200 rounded-default px-3 py-2 bg-transparent"
ENDINGS = ".docx,.xlsx,.csv,.json,.md,.txt,.tsv"


class ImportFileForm(forms.Form):
    """A file of this request, or the one that the page carries; program and intake at will."""

    file = forms.FileField(
        label=_("File"),
        required=False,
        help_text=_("Word, Excel, CSV, TSV, JSON or Markdown, at most 20 MB."),
        widget=forms.FileInput(attrs={"accept": ENDINGS}),
    )
    program = forms.ModelChoiceField(
        Program.objects.order_by("code", "pk"),
        label=_("Program"),
        required=False,
        empty_label=_("As the file says"),
        widget=forms.Select(attrs={"class": SELECT}),
    )
    intake = forms.IntegerField(
        label=_("Year of admission"),
        required=False,
        min_value=1990,
        max_value=2100,
        help_text=_("Empty: as the file says."),
    )
    track = forms.ChoiceField(
        label=_("Study track"),
        required=False,
        choices=[("", _("As the file says")), *Track.choices],
        widget=forms.Select(attrs={"class": SELECT}),
    )
    base = forms.ChoiceField(
        label=_("Base of admission"),
        required=False,
        choices=[("", _("As the file says")), *Base.choices],
        widget=forms.Select(attrs={"class": SELECT}),
    )
    carried = forms.CharField(required=False, widget=forms.HiddenInput, strip=False)

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        self.user = user

    def clean(self):
        """`self.named_bytes` is the file: a chosen one goes before the carried one."""
        cleaned = super().clean()
        upload, text = cleaned.get("file"), cleaned.get("carried")
        if upload:
            self.named_bytes = upload.name, upload.read()
        else:
            self.named_bytes = unpacked(text, self.user) if text else None
        if self.named_bytes is None and "file" not in self.errors:
            again = _("Choose the file again.") if self.data.get("fingerprint") else ""
            self.add_error("file", again or _("Choose a file first."))
        return cleaned

    def answers(self) -> dict[int, str]:
        """By the line of a question, the choice that was made; none that another file asked."""
        asked_of = self.data.get("fingerprint", "")
        if not asked_of.startswith(digits(self.named_bytes[1])):
            return {}
        posted = ((key.removeprefix(ANSWER), self.data[key]) for key in self.data)
        lines = ((number(line), word) for line, word in posted if word)
        return {line: word for line, word in lines if line is not None}


def digits(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
