"""The mark of what was made up to show the catalog, and its meaning where one was met."""

from django import template

register = template.Library()


@register.inclusion_tag("components/sample_badge.html", takes_context=True)
def sample_badge(context, row, kind="plain"):
    """The mark of a sample, or of a program whose code is one; nothing beside any other row.

    `row` has `is_sample`, and `is_sample_code` where it is a program.
    """
    if row.is_sample:
        vars(context.request)["sample_met"] = True
    is_code = not row.is_sample and getattr(row, "is_sample_code", False)
    return {"is_sample": row.is_sample, "is_code": is_code, "kind": kind}


@register.inclusion_tag("components/sample_note.html", takes_context=True)
def samples_explained(context):
    """What the mark means, on a page that shows a sample; asked for at the end of the page."""
    return {"is_met": vars(context.request).get("sample_met", False)}
