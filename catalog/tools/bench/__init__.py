"""What `manage.py bench` measures: ratios within one run, so that the machine does not matter."""

from . import curricula, pages, papers, search

BENCHMARKS = {
    "curricula": curricula.run,
    "pages": pages.run,
    "papers": papers.run,
    "search": search.run,
}
