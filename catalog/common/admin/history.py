"""Who changed what: the history page of a noun, field by field and language by language."""

from django.contrib.admin.models import LogEntry
from django.contrib.admin.options import get_content_type_for_model
from simple_history.admin import SimpleHistoryAdmin
from simple_history.template_utils import HistoricalRecordContextHelper

from .texts import translated_fields


def has_history(model):
    return hasattr(model._meta, "simple_history_manager_attribute")


def last_save(obj):
    """Who saved this row last, and when; nothing where neither history nor log knows."""
    if has_history(type(obj)):
        record = getattr(obj, obj._meta.simple_history_manager_attribute).first()
        return (record.history_user, record.history_date) if record else (None, None)
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
        super().__init__(model, record, max_displayed_delta_change_chars=400)
        self.mirrors = {*translated_fields(model), "version"}

    def context_for_delta_changes(self, delta):
        kept = [change for change in delta.changes if self.tells_something(change)]
        return [vars(self.format_delta_change(change)) for change in kept]

    def tells_something(self, change):
        """Whether a reader would see a difference; no text and an empty one are the same."""
        old, new = ("" if value is None else value for value in (change.old, change.new))
        return change.field not in self.mirrors and old != new

    def prepare_delta_change_value(self, change, value):
        """The label of a choice instead of its stored value."""
        prepared = super().prepare_delta_change_value(change, value)
        choices = dict(self.model._meta.get_field(change.field).flatchoices)
        return choices.get(prepared, "" if prepared is None else prepared)


class HistoryMixin(SimpleHistoryAdmin):
    """The history page; old versions are read there and never brought back by a button."""

    object_history_list_template = "admin/history_list.html"

    def get_urls(self):
        return super(SimpleHistoryAdmin, self).get_urls()

    def history_view(self, request, object_id, extra_context=None):
        if has_history(self.model):
            return super().history_view(request, object_id, extra_context)
        return super(SimpleHistoryAdmin, self).history_view(request, object_id, extra_context)

    def get_historical_record_context_helper(self, request, historical_record):
        return ChangesHelper(self.model, historical_record)

    def revert_disabled(self, request, obj=None):
        return True
