"""What an address asks of a list: a question that makes no sense is refused, never failed at."""

from django.contrib.admin.helpers import ACTION_CHECKBOX_NAME
from django.contrib.admin.options import IncorrectLookupParameters
from django.contrib.admin.templatetags.admin_urls import admin_urlname
from django.contrib.admin.views.main import ERROR_FLAG
from django.shortcuts import redirect
from django.urls import reverse

from ..web.keys import keys_of

PATTERNS = ("__regex", "__iregex")


class AskedMixin:
    """For every list of the admin, our own nouns and those of accounts."""

    def lookup_allowed(self, lookup, value, request=None):
        """Lists are not filtered by patterns: a broken one is an error of the database."""
        if lookup.endswith(PATTERNS):
            return False
        return super().lookup_allowed(lookup, value, request)

    def response_action(self, request, queryset):
        """An action on rows of which some have a key that no row can have."""
        posted = request.POST.copy()
        selected = keys_of(self.model, posted.getlist(ACTION_CHECKBOX_NAME))
        posted.setlist(ACTION_CHECKBOX_NAME, selected)
        request.POST = posted
        return super().response_action(request, queryset)


class AskedExportMixin(AskedMixin):
    """For lists that can be taken out as they are filtered."""

    def export_action(self, request):
        """As the list itself: a filter that is none leads to the whole list."""
        try:
            return super().export_action(request)
        except IncorrectLookupParameters:
            return redirect(f"{reverse(admin_urlname(self.opts, 'changelist'))}?{ERROR_FLAG}=1")
