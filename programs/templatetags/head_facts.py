from django import template
from django.utils.translation import gettext as _

from programs.curricula import Level

register = template.Library()


@register.simple_tag
def unpublished_facts(program, curriculum, threshold):
    """The facts of a program's head that nobody published, as words inside a sentence."""
    return [
        label.lower()
        for label, is_known in facts_of(program, curriculum, threshold)
        if not is_known
    ]


def facts_of(program, curriculum, threshold):
    """(label, whether it is known), in the order of the head."""
    yield _("Duration"), curriculum or program.semesters
    yield _("Languages of instruction"), program.languages.all()
    yield (
        _("Tuition fee for a year"),
        any(offer.fee is not None for offer in program.offers.all()[:1]),
    )
    if program.level == Level.BACHELOR:
        yield _("Threshold score"), threshold
    yield _("Credits"), curriculum
    yield _("Study form"), program.study_form
    yield _("Study plan"), curriculum
