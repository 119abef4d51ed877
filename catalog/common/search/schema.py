"""The fields of the index: tokens are prepared here, so the engine only parts them at spaces."""

import tantivy

SPACES = "spaces"
NAMES, KEYWORDS, BODY, WORD = "names", "keywords", "body", "word"
NUMBER, PAGE, TEXT = "number", "page", "text"


def schema():
    builder = tantivy.SchemaBuilder()
    for name in (NAMES, KEYWORDS, BODY):
        builder.add_text_field(name, tokenizer_name=SPACES, index_option="basic")
    builder.add_text_field(WORD, tokenizer_name="raw", index_option="basic")
    builder.add_unsigned_field(NUMBER, fast=True, indexed=True)
    builder.add_bytes_field(PAGE, stored=True)
    builder.add_bytes_field(TEXT, stored=True)
    return builder.build()


def empty_index():
    index = tantivy.Index(schema())
    parted = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.whitespace()).build()
    index.register_tokenizer(SPACES, parted)
    return index


def form_token(form):
    """A form stands apart from the word itself, which counts for more."""
    return f"~{form}"
