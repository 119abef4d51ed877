"""The list of deleted rows of a noun: what went, when, by whom, and the way to what it held."""

from dataclasses import dataclass
from datetime import datetime

from django.contrib.admin import ModelAdmin
from django.contrib.admin.models import DELETION, LogEntry
from django.contrib.admin.options import get_content_type_for_model
from django.contrib.admin.utils import quote
from django.contrib.admin.views.main import PAGE_VAR
from django.core.exceptions import PermissionDenied
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils.translation import gettext as _

from .past import has_history, history_of, name_of


@dataclass(frozen=True)
class Deleted:
    """A row that is gone; `url` leads to its history where that is kept."""

    name: str
    when: datetime
    by: str
    url: str = ""


class DeletedMixin(ModelAdmin):
    """A page beside the list of a noun, for everybody who may see the list."""

    list_after_template = "admin/deleted_link.html"

    def get_urls(self):
        view = self.admin_site.admin_view(self.deleted_view)
        return [path("deleted/", view, name=self.url_name("deleted")), *super().get_urls()]

    def url_name(self, act):
        return f"{self.opts.app_label}_{self.opts.model_name}_{act}"

    def changelist_view(self, request, extra_context=None):
        url = reverse(f"admin:{self.url_name('deleted')}")
        return super().changelist_view(request, {**(extra_context or {}), "deleted_url": url})

    def deleted_view(self, request):
        if not self.has_view_or_change_permission(request):
            raise PermissionDenied
        page = self.get_paginator(request, self.gone(), 50).get_page(request.GET.get(PAGE_VAR))
        context = {
            **self.admin_site.each_context(request),
            "title": _("Deleted: %(nouns)s") % {"nouns": self.opts.verbose_name_plural},
            "opts": self.opts,
            "page_obj": page,
            "page_var": PAGE_VAR,
            "rows": [self.deleted_row(record) for record in page],
        }
        return TemplateResponse(request, "admin/deleted.html", context)

    def gone(self):
        """The records of deletions, newest first."""
        if has_history(self.model):
            records = history_of(self.model).filter(history_type="-")
            order = ("-history_date", "-history_id")
            return records.select_related("history_user").order_by(*order)
        entries = LogEntry.objects.filter(content_type=get_content_type_for_model(self.model))
        return entries.filter(action_flag=DELETION).select_related("user").order_by("-action_time")

    def deleted_row(self, record):
        if isinstance(record, LogEntry):
            return Deleted(record.object_repr, record.action_time, record.user)
        key = getattr(record, self.opts.pk.attname)
        url = reverse(f"admin:{self.url_name('history')}", args=[quote(key)])
        return Deleted(name_of(record), record.history_date, record.history_user, url)
