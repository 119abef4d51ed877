"""What of programs, courses, people, clubs and occupations is found, and by which synonyms."""

from .changes import count_change, follow_changes, stamp
from .documents import documents, synonyms

__all__ = ["count_change", "documents", "follow_changes", "stamp", "synonyms"]
