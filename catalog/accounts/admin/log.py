"""An account that did something stays: with it would go the log of what it did."""

from django.contrib.admin import ModelAdmin, site
from django.contrib.admin.models import LogEntry
from django.db.models import ProtectedError
from django.db.models.signals import pre_delete
from django.dispatch import receiver
from django.utils.translation import gettext_lazy as _

from catalog.common.admin.uses import WhereUsed, use

from ..models import User

ADVICE = _("Make the account inactive instead: nobody logs in with it, and the log stays.")


def entries_of(accounts):
    return LogEntry.objects.filter(user__in=accounts)


@receiver(pre_delete, sender=User)
def keep_log(instance, **signal):
    """Django's own foreign key would let the log go; a receiver is the one place to refuse it."""
    entries = entries_of([instance])
    if entries:
        raise ProtectedError(f"{instance} stands in the log.", set(entries))


class LogKeptMixin(ModelAdmin):
    def get_deleted_objects(self, objs, request):
        going, counts, lacking, uses = super().get_deleted_objects(objs, request)
        entries = entries_of(objs)
        if entries and not uses:
            names = [str(account) for account in objs if account.logentry_set.exists()]
            pks = set(entries.values_list("pk", flat=True))
            uses = WhereUsed(names, [use(LogEntry, pks, request, site)], ADVICE)
        return going, counts, set() if uses else lacking, uses
