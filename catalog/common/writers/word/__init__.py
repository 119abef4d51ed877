"""The pieces of a Word paper that `docx.py` puts together."""
