#!/usr/bin/env bash
# Guess: the Russian stop words do no harm to Kazakh text in a shared field, and know "ещё" in
#   both of its spellings.
# What happens: tantivy 0.27.0 (Python package) drops the Kazakh words "он" (ten), "не" (what) and
#   "да" (also) as Russian "he", "not" and "and"; of "ещё" it drops only the spelling "еще".
# Why it matters: "он екі кредит" is indexed as "екі кредит": a phrase search for twelve finds
#   two. Give Kazakh its own field and analyzer.
set -euo pipefail

python3 -c "import ensurepip" 2>/dev/null || { echo "Needs Python 3.11 or newer with venv (Debian: python3-venv)." >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check \
    'tantivy==0.27.0'
cd "$work"

"$work/venv/bin/python" - <<'PY'
from tantivy import Filter, TextAnalyzerBuilder, Tokenizer

analyzer = (
    TextAnalyzerBuilder(Tokenizer.simple()).filter(Filter.lowercase()).filter(Filter.stopword("russian")).build()
)
for text, expected in (("он екі кредит", ["екі", "кредит"]), ("Бұл не? Бұл да кітап", ["бұл", "бұл", "кітап"]),
                       ("мен сен бұл", ["мен", "сен", "бұл"]), ("еще ещё", ["ещё"])):
    print(text, "->", analyzer.analyze(text))
    assert analyzer.analyze(text) == expected
PY
