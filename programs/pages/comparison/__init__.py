"""Programs side by side, fact by fact, in the language of the reader."""

from .loading import to_compare
from .whole import Comparison, compare

__all__ = ["Comparison", "compare", "to_compare"]
