"""The two forms of an imported list: the file, and the word that it shall be written."""

from django.core import signing
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from import_export.forms import ConfirmImportForm
from unfold.contrib.import_export.forms import ImportForm

from ..readers import limits
from .importing import refusals_shown

HOURS = 12 * 60 * 60
SALT = "lists.import.file"


class ListImportForm(ImportForm):
    """The file, no larger than any other that is imported here."""

    def clean_import_file(self):
        file = self.cleaned_data["import_file"]
        with refusals_shown():
            limits.check_size(file.size)
        return file


class ListConfirmForm(ConfirmImportForm):
    """Names the file that this very person was shown, and no other file of the machine."""

    def __init__(self, *args, user, model, **kwargs):
        super().__init__(*args, **kwargs)
        self.owner = f"{SALT}.{user.pk}.{model._meta.label}"
        if name := self.initial.get("import_file_name"):
            self.initial["import_file_name"] = signing.dumps(name, salt=self.salt(self.initial))

    def salt(self, values):
        """A name holds for one person, one noun and the format that the file was read in."""
        return ".".join([self.owner, values.get("format", ""), values.get("resource", "")])

    def clean_import_file_name(self):
        signed, salt = self.cleaned_data["import_file_name"], self.salt(self.data)
        try:
            name = signing.loads(signed, salt=salt, max_age=HOURS)
        except signing.BadSignature as error:
            raise ValidationError(_("Choose the file again.")) from error
        self.cleaned_data["import_file_name"] = name
        return super().clean_import_file_name()
