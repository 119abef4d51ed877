"""What stands on a curriculum's page beside its grid: modules, approvals, printed totals."""

from django import forms
from django.utils.text import capfirst
from unfold.widgets import UnfoldAdminSelectWidget

from catalog.common.admin import BlocksInline, PlainRowsInline, RowsInline

from ...choices import ABBREVIATIONS, Paper
from ...curricula import Component, Cycle
from ...curricula.plan import ATTESTATION
from ...models import Approval, CurriculumModule, PrintedTotal
from .frozen import FrozenRows, may_publish

PAIRS = [f"{cycle}/{component}" for cycle in Cycle for component in Component]


class ModuleRows(FrozenRows, RowsInline):
    model = CurriculumModule
    fields = ("number", "kind", "title")


class ApprovalBlocks(FrozenRows, BlocksInline):
    """Acts of approval; an approved plan takes those on the papers that come later."""

    model = Approval
    fields = (("paper", "academic_year"), ("date", "protocol", "scan"), "body")

    def has_add_permission(self, request, obj=None):
        if self.is_closed(obj):
            return may_publish(request)
        return super().has_add_permission(request, obj)

    def get_readonly_fields(self, request, obj=None):
        """Acts that stand are closed by the right to change them; new ones are written."""
        if self.is_closed(obj) and may_publish(request):
            return ()
        return super().get_readonly_fields(request, obj)

    def get_formset(self, request, obj=None, **kwargs):
        formset = super().get_formset(request, obj, **kwargs)
        if self.is_closed(obj) and "paper" in formset.form.base_fields:
            paper = formset.form.base_fields["paper"]
            sealed = Paper.PROGRAM_DOCUMENT
            paper.choices = [each for each in paper.choices if each[0] != sealed]
        return formset


class PrintedRows(FrozenRows, PlainRowsInline):
    model = PrintedTotal
    fields = ("semester", "group", "term", "credits", "label")

    def formfield_for_dbfield(self, db_field, request, **kwargs):
        """A term is a cycle, a component, both, or final attestation."""
        if db_field.name != "term":
            return super().formfield_for_dbfield(db_field, request, **kwargs)
        return forms.ChoiceField(
            choices=[("", "—"), *((term, short(term)) for term in terms())],
            required=False,
            label=capfirst(db_field.verbose_name),
            widget=UnfoldAdminSelectWidget,
        )


def terms():
    return [*map(str, Cycle), *map(str, Component), ATTESTATION, *PAIRS]


def short(term):
    return " / ".join(str(ABBREVIATIONS[part]) for part in term.split("/"))
