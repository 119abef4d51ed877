"""Writes that mean something: named functions, one transaction each."""
