#!/usr/bin/env bash
# Guess: set_max_num_chars(100) gives about a hundred characters in any language.
# What happens: tantivy 0.27.0 counts bytes: 97 characters in English, 46 in Kazakh for the same
#   limit.
# Why it matters: results on the Kazakh and Russian pages show half the context of the English
#   ones; double the limit for Cyrillic.
set -euo pipefail

python3 -c "import ensurepip" 2>/dev/null || { echo "Needs Python 3.11 or newer with venv (Debian: python3-venv)." >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check \
    'tantivy==0.27.0'
cd "$work"

"$work/venv/bin/python" - <<'PY'
from tantivy import Document, Index, SchemaBuilder, SnippetGenerator

builder = SchemaBuilder()
builder.add_text_field("text", stored=True)
schema = builder.build()
index = Index(schema)
TEXTS = {
    "қауіпсіздік": "Бұл пән студенттерге деректер қорын жобалауды үйретеді. " * 6
    + "Сонымен бірге ақпараттық қауіпсіздік негіздері қарастырылады. " + "Бітіруші өз білімін практикада қолдана алады. " * 6,
    "security": "This course teaches students to design databases well. " * 6
    + "It also treats the basics of information security closely. " + "The graduate can apply the knowledge in practice. " * 6,
}
writer = index.writer()
for text in TEXTS.values():
    writer.add_document(Document(text=text))
writer.commit()
index.reload()
searcher = index.searcher()
lengths = {}
for word, text in TEXTS.items():
    query = index.parse_query(word, ["text"])
    generator = SnippetGenerator.create(searcher, query, schema, "text")
    generator.set_max_num_chars(100)
    fragment = generator.snippet_from_doc(searcher.doc(searcher.search(query).hits[0][1])).fragment()
    lengths[word] = (len(fragment), len(fragment.encode()))
    print(word, lengths[word], fragment)
assert lengths["security"] == (97, 97)
assert lengths["қауіпсіздік"] == (46, 88)
PY
