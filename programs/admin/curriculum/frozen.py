"""Approved curricula: read by everybody, worded by a few, changed by nobody."""

from catalog.common.admin.rights import TRANSLATE

from ...choices import Status

PUBLISH = "programs.publish_curriculum"
OPEN = (Status.DRAFT, Status.IN_REVIEW)


def is_frozen(curriculum):
    """Whether a plan has been approved; from then on its rows stay as they are."""
    return bool(curriculum and (curriculum.seal or curriculum.status not in OPEN))


def may_publish(request):
    return request.user.has_perm(PUBLISH)


def may_word(request):
    """Whether this person may still change the texts that an approval does not speak of."""
    return request.user.has_perm(TRANSLATE) or may_publish(request)


class FrozenMixin:
    """Closes what belongs to an approved plan, all but `open_columns`; `plan_of` finds the plan."""

    open_columns = ()

    def plan_of(self, obj):
        return obj

    def is_closed(self, obj):
        return obj is not None and is_frozen(self.plan_of(obj))

    def has_change_permission(self, request, obj=None):
        if self.is_closed(obj):
            return bool(self.open_columns) and may_word(request)
        return super().has_change_permission(request, obj)

    def has_delete_permission(self, request, obj=None):
        return not self.is_closed(obj) and super().has_delete_permission(request, obj)

    def get_readonly_fields(self, request, obj=None):
        fixed = tuple(super().get_readonly_fields(request, obj))
        if not self.is_closed(obj):
            return fixed
        closed = (n for n in self.field_names(request, obj) if n not in self.open_columns)
        return tuple(dict.fromkeys((*fixed, *closed)))


class FrozenRows(FrozenMixin):
    """Rows that belong to a plan: none are added once it has been approved."""

    def has_add_permission(self, request, obj=None):
        return not self.is_closed(obj) and super().has_add_permission(request, obj)
