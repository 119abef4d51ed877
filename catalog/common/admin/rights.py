"""Who may do what on a form: translators, publishers, and rows that are frozen."""

from ..models import Visibility
from .texts import translated_columns

TRANSLATE = "programs.translate_content"
PUBLISH = "programs.publish_program"
IMPORT = "programs.import_lists"


def may_publish(request):
    return request.user.has_perm(PUBLISH)


def is_public(obj):
    return getattr(obj, "visibility", None) == Visibility.PUBLIC


class TranslatorMixin:
    """Lets a translator change the translated columns of a row, and nothing else."""

    def translates_only(self, request, obj=None):
        """Whether this person may change the texts of the row but not the row."""
        return (
            not super().has_change_permission(request, obj)
            and request.user.has_perm(TRANSLATE)
            and bool(translated_columns(self.model))
        )

    def is_frozen(self, request, obj):
        """Whether nobody of this person's rights may touch the row any more."""
        return False

    def has_change_permission(self, request, obj=None):
        if obj is not None and self.is_frozen(request, obj):
            return False
        return super().has_change_permission(request, obj) or self.translates_only(request, obj)

    def get_readonly_fields(self, request, obj=None):
        fixed = tuple(super().get_readonly_fields(request, obj))
        if not self.translates_only(request, obj):
            return fixed
        texts = translated_columns(self.model)
        others = (name for name in self.field_names(request, obj) if name not in texts)
        return tuple(dict.fromkeys((*fixed, *others)))


class RightsMixin(TranslatorMixin):
    """The rights on a noun's own page."""

    publish_fields = ("visibility",)

    def get_readonly_fields(self, request, obj=None):
        fixed = tuple(super().get_readonly_fields(request, obj))
        if may_publish(request):
            return fixed
        shown = self.field_names(request, obj)
        held = (name for name in self.publish_fields if name in shown)
        return tuple(dict.fromkeys((*fixed, *held)))

    def has_delete_permission(self, request, obj=None):
        """What the public reads is taken away only by those who may publish."""
        allowed = super().has_delete_permission(request, obj)
        if obj is None or not allowed:
            return allowed
        return not self.is_frozen(request, obj) and (not is_public(obj) or may_publish(request))


class RowRightsMixin(TranslatorMixin):
    """The rights on dependent rows; `obj` is the row they depend on."""

    def has_delete_permission(self, request, obj=None):
        allowed = super().has_delete_permission(request, obj)
        return allowed and (not is_public(obj) or may_publish(request))
