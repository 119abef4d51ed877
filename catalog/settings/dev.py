"""The demo's database, with Django's error pages."""

from .demo import *

DEBUG = True
