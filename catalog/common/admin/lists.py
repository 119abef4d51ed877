"""Lists of a noun in and out: every language named, rows known by their natural keys."""

from pathlib import Path

from django.contrib import messages
from django.contrib.admin.templatetags.admin_urls import admin_urlname
from django.contrib.auth import get_permission_codename
from django.core.exceptions import FieldDoesNotExist, ValidationError
from django.shortcuts import redirect
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from import_export.admin import ImportExportModelAdmin
from import_export.fields import Field
from import_export.resources import ModelResource, modelresource_factory
from import_export.widgets import ForeignKeyWidget, ManyToManyWidget, Widget
from unfold.contrib.import_export.forms import SelectableFieldsExportForm

from .cells import cell_of
from .formats import FORMATS
from .importing import passed_over
from .list_forms import ListConfirmForm, ListImportForm
from .rights import IMPORT
from .texts import columns, translated_columns, translated_fields


class CatalogResource(ModelResource):
    """A list whose import is checked like a form and leaves untouched rows alone."""

    class Meta:
        skip_unchanged = True
        report_skipped = True
        clean_model_instances = True
        use_transactions = True

    @classmethod
    def widget_from_django_field(cls, field, default=Widget):
        return cell_of(field) or super().widget_from_django_field(field, default)

    def skip_row(self, instance, original, row, import_validation_errors=None):
        """An empty cell does not change a text that is not there."""
        for column in translated_columns(self._meta.model):
            if not getattr(instance, column) and not getattr(original, column):
                setattr(instance, column, getattr(original, column))
        return super().skip_row(instance, original, row, import_validation_errors)

    def before_import(self, dataset, *, request=None, **kwargs):
        """Say which columns and sheets of the file are left alone."""
        super().before_import(dataset, request=request, **kwargs)
        if not request:
            return
        if columns := [*passed_over(self, dataset)]:
            text = _("These columns are not imported: %s.") % ", ".join(columns)
            messages.warning(request, text)
        if sheets := getattr(dataset, "others", ()):
            text = _("Only one sheet is imported, these are not: %s.") % ", ".join(sheets)
            messages.warning(request, text)

    def import_data(self, dataset, *args, **kwargs):
        """Errors name a field as the preview does."""
        result = super().import_data(dataset, *args, **kwargs)
        for row in result.invalid_rows:
            row.error_dict = {
                heading(self._meta.model, name): errors for name, errors in row.error_dict.items()
            }
        return result

    def get_diff_headers(self):
        """The columns as forms call them, with the language of a text."""
        return [heading(self._meta.model, name) for name in super().get_diff_headers()]


def heading(model, column):
    try:
        return str(model._meta.get_field(column).verbose_name)
    except FieldDoesNotExist:
        return column


class KnownForeignKey(ForeignKeyWidget):
    """A relation known by a natural key; a key that names nothing is an error of its row."""

    def clean(self, value, row=None, **kwargs):
        try:
            return super().clean(value, row=row, **kwargs)
        except self.model.DoesNotExist as error:
            raise unknown(self.model, value) from error


class KnownManyToMany(ManyToManyWidget):
    """Several relations, their natural keys parted by commas."""

    def clean(self, value, row=None, **kwargs):
        found = super().clean(value, row=row, **kwargs)
        wanted = {key.strip() for key in str(value or "").split(self.separator)} - {""}
        missing = wanted - {str(getattr(each, self.field)) for each in found}
        if missing:
            raise unknown(self.model, ", ".join(sorted(missing)))
        return found


def unknown(model, key):
    return ValueError(
        _("%(noun)s: nothing is known as “%(key)s”.")
        % {"noun": capfirst(model._meta.verbose_name), "key": key}
    )


def relation(model, name, key):
    field = model._meta.get_field(name)
    widget = KnownManyToMany if field.many_to_many else KnownForeignKey
    return Field(attribute=name, column_name=name, widget=widget(field.related_model, field=key))


def resource(model, *, by, fields, keys=None):
    """The list of a noun.

    `by` are the columns that know a row, `fields` the other ones; a translated field stands for
    its three columns. `keys` say by which field of the other noun a relation is known. Visibility
    goes out but never comes in: nothing is published by a file.
    """
    keys = keys or {}
    names = [column for name in (*by, *fields) for column in spelled_out(model, name)]
    declared = {name: relation(model, name, key) for name, key in keys.items()}
    for name in {"visibility"} & {*names}:
        declared[name] = Field(attribute=name, column_name=name, readonly=True)
    return modelresource_factory(
        model,
        resource_class=CatalogResource,
        meta_options={"fields": names, "export_order": names, "import_id_fields": list(by)},
        custom_fields=declared,
    )


def spelled_out(model, name):
    return columns(name) if name in translated_fields(model) else (name,)


class ListsMixin(ImportExportModelAdmin):
    """The import and export buttons of a list, for those who may use them."""

    formats = FORMATS
    import_form_class = ListImportForm
    confirm_form_class = ListConfirmForm
    export_form_class = SelectableFieldsExportForm

    def get_import_formats(self):
        """Formats that know which columns this list must have."""
        known = {"resource": self.resource_classes[0]}
        return [type(each.__name__, (each,), known) for each in super().get_import_formats()]

    def import_action(self, request, **kwargs):
        """Among the columns that would be imported none is named that never is."""
        response = super().import_action(request, **kwargs)
        fields = self.resource_classes[0]().get_import_fields()
        held = [field.column_name for field in fields if field.readonly]
        response.context_data["fields_list"] = [
            (name, [column for column in columns if column not in held])
            for name, columns in response.context_data["fields_list"]
        ]
        return response

    def get_confirm_form_kwargs(self, request, import_form=None):
        """The form knows whose it is and of which noun."""
        return {
            **super().get_confirm_form_kwargs(request, import_form),
            "user": request.user,
            "model": self.model,
        }

    def process_import(self, request, **kwargs):
        """What was shown is written; where it is not there any more, the file is asked for."""
        if self.has_import_permission(request) and request.method == "POST":
            form = self.create_confirm_form(request)
            if not (form.is_valid() and self.is_kept(form)):
                messages.error(request, _("Choose the file again."))
                return redirect(admin_urlname(self.opts, "import"))
        return super().process_import(request, **kwargs)

    def is_kept(self, form):
        """Whether the file of the preview is still there: it goes when its list is written."""
        storage = self.get_tmp_storage_class()(name=form.cleaned_data["import_file_name"])
        return Path(storage.get_full_path()).is_file()

    def add_data_read_fail_error_to_form(self, form, e):
        """A file that cannot be read is refused in one sentence of the reader's language."""
        unreadable = _("The file cannot be read. Is it of the chosen format?")
        form.add_error("import_file", e if isinstance(e, ValidationError) else unreadable)

    def has_export_permission(self, request):
        return bool(self.resource_classes) and self.has_view_permission(request)

    def has_import_permission(self, request):
        """An import adds and changes rows, so it asks for the rights to do both."""
        wanted = [get_permission_codename(act, self.opts) for act in ("add", "change")]
        return (
            bool(self.resource_classes)
            and request.user.has_perm(IMPORT)
            and request.user.has_perms([f"{self.opts.app_label}.{name}" for name in wanted])
        )
