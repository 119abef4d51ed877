"""Who may do what on a form: translators, publishers, and those who keep the settings."""

from .texts import translated_columns

TRANSLATE = "programs.translate_content"
PUBLISH = "programs.publish_program"
IMPORT = "programs.import_lists"
SETTINGS = "programs.change_norm"


def may_publish(request):
    return request.user.has_perm(PUBLISH)


def is_public(obj):
    """Whether a row of any noun is one that everybody sees."""
    return getattr(obj, "is_public", False)


class TranslatorMixin:
    """Lets a translator change the translated columns of a row, and nothing else."""

    is_translated_by_staff = True

    def translates_only(self, request, obj=None):
        """Whether this person may change the texts of the row but not the row."""
        return (
            self.is_translated_by_staff
            and not super().has_change_permission(request, obj)
            and request.user.has_perm(TRANSLATE)
            and bool(translated_columns(self.model))
        )

    def has_change_permission(self, request, obj=None):
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

    held_fields = {"visibility": PUBLISH, "is_host": SETTINGS}

    def get_readonly_fields(self, request, obj=None):
        """Besides, what a form holds back from those who may change the rest of it."""
        fixed = tuple(super().get_readonly_fields(request, obj))
        shown = self.field_names(request, obj)
        held = (
            name
            for name, permission in self.held_fields.items()
            if name in shown and not request.user.has_perm(permission)
        )
        return tuple(dict.fromkeys((*fixed, *held)))

    def has_delete_permission(self, request, obj=None):
        """What the public reads is taken away only by those who may publish."""
        allowed = super().has_delete_permission(request, obj)
        if obj is None or not allowed:
            return allowed
        return not is_public(obj) or may_publish(request)


class RowRightsMixin(TranslatorMixin):
    """The rights on dependent rows; `obj` is the row they depend on."""

    def has_delete_permission(self, request, obj=None):
        allowed = super().has_delete_permission(request, obj)
        return allowed and (not is_public(obj) or may_publish(request))
