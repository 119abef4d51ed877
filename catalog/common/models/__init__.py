from .fields import CodeField, FoldedField, SortKeyField, VersionField
from .listed import Listed
from .visible import Visibility, Visible, VisibleQuerySet

__all__ = [
    "CodeField",
    "FoldedField",
    "Listed",
    "SortKeyField",
    "VersionField",
    "Visibility",
    "Visible",
    "VisibleQuerySet",
]
