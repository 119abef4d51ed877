"""Words of the trade that explain themselves where they stand."""

from django import template

from programs.pages.explanations import TERMS, TermMark

register = template.Library()


@register.inclusion_tag("components/term.html", takes_context=True)
def term(context, key, label=""):
    """A word from the catalog's own terms, under its name or another label."""
    found = TERMS[key]
    return explained(context, TermMark(key, label or found.name, (found,)))


@register.inclusion_tag("components/term.html", takes_context=True)
def marked(context, mark):
    """A word whose explanation was made elsewhere, as for the terms of one institution."""
    return explained(context, mark)


@register.inclusion_tag("components/terms.html", takes_context=True)
def terms_explained(context):
    """The explanations of every word met so far on this page."""
    return {"marks": met_on(context).values()}


def explained(context, mark):
    met_on(context).setdefault(mark.key, mark)
    return {"mark": mark}


def met_on(context):
    """The words met on the page that answers this request, by key."""
    return vars(context.request).setdefault("terms_met", {})
