"""Forms in three languages: short texts side by side, long ones in a tab per language."""

from django.contrib.admin.utils import flatten_fieldsets
from django.db.models import CharField, SlugField, URLField
from django.utils.translation import gettext_lazy as _
from unfold.widgets import UnfoldAdminExpandableTextareaWidget

from ..text.languages import LANGUAGES, NAMES
from .choosing import KnownChoiceField, ManyChoices, OneChoice
from .texts import columns


class FieldsetsMixin:
    """Builds the form from a declaration: `main`, `short`, `facts` and `long`.

    `main` are rows at the top, `short` translated fields of one row each, `facts` titled groups
    of rows, `long` translated texts that stand in language tabs.
    """

    main = ()
    short = ()
    facts = ()
    long = ()

    def get_fieldsets(self, request, obj=None):
        first = [*self.main, *(columns(field) for field in self.short)]
        groups = [(title, {"fields": list(rows)}) for title, rows in self.facts]
        return [(None, {"fields": first}), *groups, *self.language_tabs()]

    def language_tabs(self):
        """One tab per language, which counts its errors and opens when it has one."""
        if not self.long:
            return []
        return [
            (
                NAMES[language],
                {"fields": [f"{field}_{language}" for field in self.long], "classes": ["tab"]},
            )
            for language in LANGUAGES
        ]

    def get_prepopulated_fields(self, request, obj=None):
        """A new row's address is made of its English name."""
        named_by = getattr(self.model, "listed_by", None)
        names = self.field_names(request, obj)
        if obj is not None or not {"slug", f"{named_by}_en"} <= {*names}:
            return {}
        return {"slug": (f"{named_by}_en",)}

    def field_names(self, request, obj=None):
        """Every field that the form shows."""
        return flatten_fieldsets(self.get_fieldsets(request, obj))


class OneText(UnfoldAdminExpandableTextareaWidget):
    """A text without line breaks that is seen whole, however long it is."""

    def value_from_datadict(self, data, files, name):
        value = super().value_from_datadict(data, files, name)
        return " ".join(value.splitlines()) if value else value


class WidgetsMixin:
    """Widgets alike on every form: autocompletes, and texts that know their language."""

    plain_selects = ()
    text_rows = 6

    def get_autocomplete_fields(self, request):
        """Every relation to a noun that has a page in the admin."""
        relations = (*self.opts.fields, *self.opts.many_to_many)
        return [
            field.name
            for field in relations
            if field.is_relation
            and field.related_model in self.admin_site._registry
            and field.name not in self.plain_selects
        ]

    def formfield_for_foreignkey(self, db_field, request, **kwargs):
        if db_field.name in self.get_autocomplete_fields(request):
            kwargs.setdefault("widget", OneChoice(db_field, self.admin_site))
        return super().formfield_for_foreignkey(db_field, request, **kwargs)

    def formfield_for_manytomany(self, db_field, request, **kwargs):
        if db_field.name in self.get_autocomplete_fields(request):
            kwargs.setdefault("widget", ManyChoices(db_field, self.admin_site))
        return super().formfield_for_manytomany(
            db_field, request, form_class=KnownChoiceField, **kwargs
        )

    def formfield_for_choice_field(self, db_field, request, **kwargs):
        """Nothing is chosen for somebody: without a default the first choice is empty."""
        if "choices" not in kwargs and not (db_field.blank or db_field.has_default()):
            kwargs["choices"] = db_field.get_choices(blank_choice=[("", _("Select value"))])
        return super().formfield_for_choice_field(db_field, request, **kwargs)

    def formfield_for_dbfield(self, db_field, request, **kwargs):
        if isinstance(db_field, URLField):
            kwargs["assume_scheme"] = "https"
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if field and isinstance(db_field, SlugField):
            field.help_text = _("Latin letters, digits and hyphens; a part of the page's address.")
        if field and "rows" in field.widget.attrs:
            field.widget.attrs["rows"] = self.text_rows
        if field and hasattr(db_field, "translated_field"):
            if isinstance(db_field, CharField):
                field.widget = OneText({"rows": 1})
            field.required = False
            field.widget.attrs["lang"] = db_field.language
        return field
