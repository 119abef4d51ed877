from django import template
from django.db.models import Q

from programs.models import Program

register = template.Library()


@register.inclusion_tag("programs/_institution_programs.html")
def institution_programs(institution):
    """What an institution means for which program: owner, partner, stage or mobility."""
    ties = (
        Q(owner=institution)
        | Q(partnerships__institution=institution)
        | Q(stages__institution=institution)
        | Q(mobility__institution=institution)
    )
    programs = Program.objects.published().filter(ties).distinct().for_list().alphabetical()
    return {"programs": programs}
