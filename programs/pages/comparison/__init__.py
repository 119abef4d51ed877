"""Programs side by side, fact by fact, in the language of the reader."""

from .loading import to_compare
from .whole import ProgramComparison, compare

__all__ = ["ProgramComparison", "compare", "to_compare"]
