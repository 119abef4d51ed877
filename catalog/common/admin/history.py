"""Who changed what: the history page of a noun, field by field and language by language."""

from django.contrib.admin.models import LogEntry
from django.contrib.admin.options import get_content_type_for_model
from django.contrib.admin.utils import unquote
from django.core.exceptions import ObjectDoesNotExist, PermissionDenied, ValidationError
from django.forms.models import _get_foreign_key
from django.utils.decorators import method_decorator
from django.utils.html import conditional_escape, format_html_join
from django.views.decorators.http import require_safe
from simple_history.admin import SimpleHistoryAdmin
from simple_history.models import DeletedObject, ModelChange, ModelDelta
from simple_history.template_utils import HistoricalRecordContextHelper

from .merge import one_line_end
from .past import Records, has_history, history_of, name_of, records_of_rows
from .texts import translated_fields


def last_save(obj):
    """Who saved this row last, and when; nothing where neither history nor log knows."""
    record = history_of(type(obj)).filter(**{obj._meta.pk.attname: obj.pk}).first()
    if record:
        return record.history_user, record.history_date
    entries = LogEntry.objects.filter(
        content_type=get_content_type_for_model(obj), object_id=str(obj.pk)
    )
    entry = entries.select_related("user").first()
    return (entry.user, entry.action_time) if entry else (None, None)


class ChangesHelper(HistoricalRecordContextHelper):
    """The changes of one save, without what only mirrors them.

    The original of a translated field repeats the column of one language; the version counts saves.
    """

    def __init__(self, model, record):
        super().__init__(model, record)
        self.mirrors = {*translated_fields(model), "version"}

    def last_values(self):
        """What a deleted row held, each value as a change to nothing."""
        fields = [field for field in self.record.tracked_fields if field.editable]
        names = [field.name for field in fields if field is not self.model._meta.pk]
        changes = [ModelChange(name, self.value(name), None) for name in names]
        return self.context_for_delta_changes(ModelDelta(changes, names, self.record, self.record))

    def value(self, name):
        try:
            return getattr(self.record, name)
        except ObjectDoesNotExist:
            field = self.record._meta.get_field(name)
            return DeletedObject(field.related_model, getattr(self.record, field.attname))

    def context_for_delta_changes(self, delta):
        kept = [change for change in delta.changes if self.tells_something(change)]
        return [vars(self.format_delta_change(change)) for change in kept]

    def tells_something(self, change):
        """Whether a reader would see a difference; no text and an empty one are the same."""
        return change.field not in self.mirrors and seen(change.old) != seen(change.new)

    def prepare_delta_change_value(self, change, value):
        """The label of a choice instead of its stored value."""
        prepared = super().prepare_delta_change_value(change, value)
        if isinstance(prepared, list):
            return prepared
        choices = dict(self.model._meta.get_field(change.field).flatchoices)
        return choices.get(prepared, "" if prepared is None else prepared)

    def stringify_delta_change_values(self, change, old, new):
        """Both values whole, however long they are."""
        return whole(old), whole(new)


def seen(value):
    """A value as a reader sees it: line ends of either kind and empty texts of either kind."""
    if isinstance(value, str):
        return one_line_end(value)
    return "" if value is None else value


def whole(value):
    if isinstance(value, list):
        return format_html_join(", ", "{}", ((each,) for each in value))
    return conditional_escape(value)


class HistoryMixin(SimpleHistoryAdmin):
    """The history page; old versions are read there and never brought back by a button."""

    object_history_list_template = "admin/history_list.html"

    def get_urls(self):
        return super(SimpleHistoryAdmin, self).get_urls()

    @method_decorator(require_safe)
    def history_view(self, request, object_id, extra_context=None):
        """The records of a row, also of one that is gone; a key that never was any leads away."""
        if not self.has_view_or_change_permission(request):
            raise PermissionDenied
        if self.is_recorded(unquote(object_id)):
            return super().history_view(request, object_id, extra_context)
        if self.get_object(request, unquote(object_id)) is None:
            return self._get_obj_does_not_exist_redirect(request, self.opts, object_id)
        return super(SimpleHistoryAdmin, self).history_view(request, object_id, extra_context)

    def is_recorded(self, key):
        """Whether the history knows a row of this key, one that is gone too."""
        try:
            pk = self.opts.pk.to_python(key)
        except ValidationError:
            return False
        return history_of(self.model).filter(**{self.opts.pk.attname: pk}).exists()

    def get_history_queryset(self, request, history_manager, pk_name, object_id):
        """Besides, the records of its rows: those that stand and those that are gone."""
        own = super().get_history_queryset(request, history_manager, pk_name, object_id)
        rows = []
        for inline in self.inlines:
            if has_history(inline.model):
                parent = _get_foreign_key(self.model, inline.model, fk_name=inline.fk_name)
                rows += records_of_rows(inline.model, parent, object_id)
        for record in rows:
            record.row_name = name_of(record, self.row_label)
        return Records(own, rows)

    def set_history_delta_changes(self, request, historical_records, foreign_keys_are_objs=True):
        """Each record is compared with the one before it of the same row.

        A deleted row shows all that it held, so that it can be typed again.
        """
        rows = {}
        for record in historical_records.paginator.object_list:
            rows.setdefault((type(record), record.instance.pk), []).append(record)
        for records in rows.values():
            super().set_history_delta_changes(request, records, foreign_keys_are_objs)
            for record in records:
                if record.history_type == "-":
                    helper = self.get_historical_record_context_helper(request, record)
                    record.history_delta_changes = helper.last_values()

    def get_historical_record_context_helper(self, request, historical_record):
        return ChangesHelper(historical_record.instance_type, historical_record)

    def revert_disabled(self, request, obj=None):
        return True
