"""What `manage.py bench` measures: ratios within one run, so that the machine does not matter."""

from . import curricula, papers

BENCHMARKS = {"curricula": curricula.run, "papers": papers.run}
