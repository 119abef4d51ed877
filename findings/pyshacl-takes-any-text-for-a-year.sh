#!/usr/bin/env bash
# Guess: sh:datatype xsd:gYear refuses a text that is no year, as xsd:decimal refuses "2,5".
# What happens: pyshacl 0.40.1 with rdflib 7.6.0 calls "бүгін"^^xsd:gYear (today) and
#   "2026-09-01"^^xsd:gYear conforming: rdflib has no reader for gYear, gYearMonth and gMonthDay,
#   so nothing of them can be ill-typed.
# Why it matters: years of award and of intake in exchanged program data pass the official shapes
#   with any content; add sh:pattern.
set -euo pipefail

python3 -c "import ensurepip" 2>/dev/null || { echo "Needs Python 3.11 or newer with venv (Debian: python3-venv)." >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check \
    'pyshacl==0.40.1' 'rdflib==7.6.0'
cd "$work"

"$work/venv/bin/python" - <<'PY'
import logging
import warnings

import pyshacl
import rdflib

warnings.simplefilter("ignore")
logging.disable(logging.CRITICAL)
PREFIXES = "@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> . "
SHAPES = PREFIXES + (
    "<urn:shape> a sh:NodeShape ; sh:targetNode <urn:a> ; "
    "sh:property [ sh:path <urn:year> ; sh:datatype xsd:gYear ] ; sh:property [ sh:path <urn:credits> ; sh:datatype xsd:decimal ] ."
)


def conforms(statement):
    graph = rdflib.Graph().parse(data=f"{PREFIXES}<urn:a> {statement} .", format="turtle")
    return pyshacl.validate(graph, shacl_graph=rdflib.Graph().parse(data=SHAPES, format="turtle"))[0]


answers = {
    text: conforms(text)
    for text in ('<urn:year> "2026"^^xsd:gYear', '<urn:year> "бүгін"^^xsd:gYear', '<urn:year> "2026-09-01"^^xsd:gYear',
                 '<urn:year> "2026"', "<urn:credits> 2.5", '<urn:credits> "2,5"^^xsd:decimal')
}
print(answers)
assert list(answers.values()) == [True, True, True, False, True, False]
PY
