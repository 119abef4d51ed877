"""What a row of the catalog can hold."""

MAX_CREDITS, MAX_SEMESTERS, MAX_TITLE, MAX_CODE = 120, 14, 250, 20
MAX_POSITION = 30_000
