"""Deleting with open eyes: what is used stays, and the page says where it is used."""

from django.contrib import messages
from django.contrib.admin import ModelAdmin
from django.db import transaction
from django.db.models import ProtectedError, RestrictedError
from django.http import HttpResponseRedirect
from django.utils.translation import gettext as _

from .uses import uses_of

REFUSED = (ProtectedError, RestrictedError)


class DeletingMixin(ModelAdmin):
    """Pages that delete one row or several, and refuse what is used."""

    def get_deleted_objects(self, objs, request):
        """What would go; instead of a list that protects, where the rows are used."""
        going, counts, lacking, protected = super().get_deleted_objects(objs, request)
        uses = uses_of(list(objs), request, self.admin_site) if protected else None
        return going, counts, set() if uses else lacking, uses

    def delete_view(self, request, object_id, extra_context=None):
        """What came into use after the page had looked is refused by the page of a second look."""
        try:
            return super().delete_view(request, object_id, extra_context)
        except REFUSED:
            return HttpResponseRedirect(request.get_full_path())

    def response_action(self, request, queryset):
        """An action is done whole or not at all, its lines in the log too."""
        try:
            with transaction.atomic():
                return super().response_action(request, queryset)
        except REFUSED:
            text = _("Nothing was deleted: some of the rows have come into use meanwhile.")
            messages.error(request, text)
            return HttpResponseRedirect(request.get_full_path())
