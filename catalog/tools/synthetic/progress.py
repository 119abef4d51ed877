"""A bar on a terminal."""

WIDTH = 40


def bar(done: float) -> str:
    """`[##########          ]  50%` for a share from 0 to 1, to be written over itself."""
    filled = round(WIDTH * done)
    return f"\r[{'#' * filled}{' ' * (WIDTH - filled)}] {round(100 * done):3}%"
