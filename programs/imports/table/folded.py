"""Folding that remembers: one cell is asked many things."""

from functools import lru_cache

from catalog.common.text import folding

REMEMBERED = 1000
fold = lru_cache(REMEMBERED)(folding.fold)
