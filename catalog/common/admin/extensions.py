"""Pages of the admin that a noun has besides Django's own: each kind is one object of a list.

    class ProgramAdmin(ExtendedAdmin):
        extensions = (ProgramPapers, PapersArchive)

`ExtendedAdmin` alone overrides Django's hooks, and asks every extension in turn.
"""

from django.http import Http404
from django.template.response import TemplateResponse
from django.urls import path

from .base import CatalogAdmin


class AdminExtension:
    """Pages of its own, and what it adds to form and list of `admin`, the page of a noun."""

    def __init__(self, admin):
        self.admin = admin
        self.opts = admin.opts

    def pages(self):
        """(address below the list of the noun, view, name) of every page."""
        return ()

    def form_context(self, request, obj, context):
        """What the form shows besides, `obj` being None for a new row; `context` is Django's."""
        return {}

    def list_context(self, request):
        """What the list shows besides."""
        return {}

    def row(self, request, pk):
        """The row that an address names."""
        row = self.admin.get_queryset(request).filter(pk=pk).first()
        if row is None:
            raise Http404
        return row

    def response(self, request, template, **context):
        """A page of the admin, with what the menu and the line above it ask for."""
        site = self.admin.admin_site.each_context(request)
        return TemplateResponse(request, template, {**site, "opts": self.opts, **context})


class ExtendedAdmin(CatalogAdmin):
    """A noun in three languages with `extensions`: classes of `AdminExtension`."""

    extensions = ()

    def __init__(self, model, admin_site):
        super().__init__(model, admin_site)
        self.extended = [extension(self) for extension in self.extensions]

    def extension(self, kind):
        """The one of its extensions that is of a class."""
        return next(each for each in self.extended if isinstance(each, kind))

    def get_urls(self):
        view = self.admin_site.admin_view
        pages = (page for each in self.extended for page in each.pages())
        own = [path(address, view(shown), name=name) for address, shown, name in pages]
        return own + super().get_urls()

    def render_change_form(self, request, context, *args, **kwargs):
        for each in self.extended:
            context.update(each.form_context(request, context["original"], context))
        return super().render_change_form(request, context, *args, **kwargs)

    def changelist_view(self, request, extra_context=None):
        shown = dict(extra_context or {})
        for each in self.extended:
            shown.update(each.list_context(request))
        return super().changelist_view(request, shown)
