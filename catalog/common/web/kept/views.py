from django.contrib import admin
from django.http import HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_POST

from ...models import KeptForm


@admin.site.admin_view
@require_POST
def discard(request, pk):
    """Throw away a kept form of one's own; its page is empty again."""
    kept = get_object_or_404(KeptForm, pk=pk, owner=request.user)
    kept.delete()
    return HttpResponseRedirect(kept.address)
