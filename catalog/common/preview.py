"""A look at unpublished rows for staff, at the address readers will use: `?preview=1`."""


class Previewed:
    """A detail view of what is published, and of anything for staff who ask for a preview."""

    @property
    def is_preview(self):
        if "preview" not in self.request.GET:
            return False
        options = self.model._meta
        return self.request.user.has_perm(f"{options.app_label}.view_{options.model_name}")

    def get_queryset(self):
        rows = self.model._default_manager.all()
        return rows if self.is_preview else rows.published()

    def get_context_data(self, **kwargs):
        return super().get_context_data(is_preview=self.is_preview, **kwargs)
