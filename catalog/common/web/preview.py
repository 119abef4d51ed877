"""A look at unpublished rows for staff, at the address readers will use: `?preview=1`."""


def may_preview(request, model):
    """Whether staff ask for a preview of rows that they may see."""
    options = model._meta
    permission = f"{options.app_label}.view_{options.model_name}"
    return "preview" in request.GET and request.user.has_perm(permission)


class Previewed:
    """A detail view of what is published, and of anything for staff who ask for a preview."""

    @property
    def is_preview(self):
        return may_preview(self.request, self.model)

    def get_queryset(self):
        rows = self.model._default_manager.all()
        return rows if self.is_preview else rows.published()

    def get_context_data(self, **kwargs):
        return super().get_context_data(is_preview=self.is_preview, **kwargs)
