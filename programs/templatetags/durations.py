from django import template

from programs.choices.durations import duration

register = template.Library()

register.simple_tag(duration)
