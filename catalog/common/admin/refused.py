"""The last net: what the database refuses although every form found it sound."""

from django.db import IntegrityError

from ..models.violations import words


class StillSound(Exception):
    """The forms find nothing wrong with a page that the database has refused."""


class RefusedMixin:
    """Shows a refusal of the database as a sentence on the form, which keeps what was typed.

    Two editors may save at once what either might have saved alone. The page is then validated
    again, now that the other's row can be seen; nothing is saved a second time.
    """

    def changeform_view(self, request, *args, **kwargs):
        try:
            return super().changeform_view(request, *args, **kwargs)
        except IntegrityError as error:
            refusal = words(error)
            if not refusal:
                raise
        return self.refused(request, refusal, *args, **kwargs)

    def refused(self, request, refusal, *args, **kwargs):
        request.is_only_validated = True
        try:
            return super().changeform_view(request, *args, **kwargs)
        except StillSound:
            request.refusal = refusal
            return super().changeform_view(request, *args, **kwargs)

    def get_form(self, request, obj=None, change=False, **kwargs):
        form = super().get_form(request, obj, change=change, **kwargs)
        form.refusal = getattr(request, "refusal", "")
        return form

    def save_model(self, request, obj, form, change):
        if getattr(request, "is_only_validated", False):
            raise StillSound
        super().save_model(request, obj, form, change)
