from django import template
from django.urls import reverse

from ..papers.form import DATA
from ..papers.forms import public

register = template.Library()


@register.simple_tag
def public_papers(program, plan, query):
    """The files that readers have of a plan: what is read before what is computed with.

    `query` names the plan in their addresses; where it is empty, on the page of the program, data
    for developers are left out.
    """
    papers = sorted(public(plan), key=lambda form: not form.is_to_be_read)
    return [
        {
            "format": str(file_format).upper(),
            "url": reverse("programs:download", args=[program.address, form.name, file_format])
            + query,
            "words": form.words(file_format, is_sample=program.is_sample),
        }
        for form in papers
        for file_format in form.formats
        if query or file_format not in DATA
    ]
