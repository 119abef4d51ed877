#!/usr/bin/env bash
# Guess: a JSON number under a term of type xsd:decimal becomes a decimal: 2.5 gives
#   "2.5"^^xsd:decimal in every JSON-LD processor.
# What happens: PyLD 3.3.0, following the specification's rule for numbers with a fraction, gives
#   "2.5E0"^^xsd:decimal, which XML Schema does not allow as a decimal; rdflib 7.6.0 reads the
#   same document as "2.5"^^xsd:decimal. A whole 5 is "5" in both.
# Why it matters: half credits exchanged as JSON numbers fail the receiver's validation and hash
#   differently, while whole ones pass every test; write decimals as strings.
set -euo pipefail

python3 -c "import ensurepip" 2>/dev/null || { echo "Needs Python 3.11 or newer with venv (Debian: python3-venv)." >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check \
    'pyld==3.3.0' 'rdflib==7.6.0' 'lxml==6.1.3'
cd "$work"

"$work/venv/bin/python" - <<'PY'
import json

import rdflib
from lxml import etree
from pyld import jsonld

XSD = "http://www.w3.org/2001/XMLSchema"
CONTEXT = {"credits": {"@id": "urn:credits", "@type": XSD + "#decimal"}}


def read(credits):
    document = {"@context": CONTEXT, "@id": "urn:course", "credits": credits}
    quads = jsonld.to_rdf(document, {"format": "application/n-quads"})
    graph = rdflib.Graph().parse(data=json.dumps(document), format="json-ld")
    return quads.split('"')[1], str(next(graph.objects()))


half, whole, text = read(2.5), read(5), read("2.5")
print(half, whole, text)
assert half == ("2.5E0", "2.5")
assert whole == ("5", "5")
assert text == ("2.5", "2.5")
schema = etree.XMLSchema(etree.XML(f'<xs:schema xmlns:xs="{XSD}"><xs:element name="credits" type="xs:decimal"/></xs:schema>'))
assert schema.validate(etree.XML("<credits>2.5</credits>"))
assert not schema.validate(etree.XML("<credits>2.5E0</credits>"))
PY
