"""Lists of a noun in and out: every language named, rows known by their natural keys."""

from django.contrib.auth import get_permission_codename
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from import_export.admin import ImportExportModelAdmin
from import_export.fields import Field
from import_export.resources import ModelResource, modelresource_factory
from import_export.widgets import ForeignKeyWidget, ManyToManyWidget
from unfold.contrib.import_export.forms import ImportForm, SelectableFieldsExportForm

from .formats import FORMATS
from .rights import IMPORT
from .texts import columns, translated_columns, translated_fields


class CatalogResource(ModelResource):
    """A list whose import is checked like a form and leaves untouched rows alone."""

    class Meta:
        skip_unchanged = True
        report_skipped = True
        clean_model_instances = True
        use_transactions = True

    def skip_row(self, instance, original, row, import_validation_errors=None):
        """An empty cell does not change a text that is not there."""
        for column in translated_columns(self._meta.model):
            if not getattr(instance, column) and not getattr(original, column):
                setattr(instance, column, getattr(original, column))
        return super().skip_row(instance, original, row, import_validation_errors)


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
    import_form_class = ImportForm
    export_form_class = SelectableFieldsExportForm

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
