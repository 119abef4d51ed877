"""What `manage.py bench` measures: ratios within one run, so that the machine does not matter."""

from . import curricula

BENCHMARKS = {"curricula": curricula.run}
