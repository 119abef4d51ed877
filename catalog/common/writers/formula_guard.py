"""Text that a spreadsheet would run as a formula, made harmless, and back."""

RISKY = ("=", "+", "-", "@", "\t", "\r", "\n")
GUARD = "'"


def guard(text):
    """Put an apostrophe before text that a spreadsheet would run (or that already has one)."""
    return GUARD + text if text.startswith((*RISKY, GUARD)) else text


def unguard(text):
    """Undo `guard`."""
    return text[1:] if text.startswith(GUARD) else text
