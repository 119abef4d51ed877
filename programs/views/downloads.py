from django.http import Http404
from django.shortcuts import redirect
from django.utils.translation import get_language
from django.views import View

from catalog.common.exports.formats import Format
from catalog.common.exports.response import download

from ..exports.forms import FORMS, export, file_name
from .programs import canonical_address, published_program


class Download(View):
    """One paper of a program's newest published curriculum, in the language of the page."""

    def get(self, request, address, form, file_format):
        if file_format not in FORMS.get(form, ()):
            raise Http404
        canonical = canonical_address(address)
        if canonical != address:
            return redirect("programs:download", canonical, form, file_format, permanent=True)
        plans = published_program(canonical).plans
        if not plans:
            raise Http404
        paper = {"form": form, "file_format": file_format, "language": get_language()}
        content = export(plans[0], **paper)
        return download(content, file_name(plans[0], **paper), Format(file_format))
