from .acyclic import Acyclic, Circle
from .derived import Derived, DerivedQuerySet, rewritten
from .fields import CodeField, FoldedField, SortKeyField, VersionField, derived_columns
from .kept import KeptForm
from .listed import Listed
from .uses import UsesField
from .visible import Visibility, Visible, VisibleQuerySet

__all__ = [
    "Acyclic",
    "Circle",
    "CodeField",
    "Derived",
    "DerivedQuerySet",
    "FoldedField",
    "KeptForm",
    "Listed",
    "SortKeyField",
    "UsesField",
    "VersionField",
    "Visibility",
    "Visible",
    "VisibleQuerySet",
    "derived_columns",
    "rewritten",
]
