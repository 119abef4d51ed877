from django import template

from programs.durations import duration

register = template.Library()

register.simple_tag(duration)
