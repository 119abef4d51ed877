#!/usr/bin/env bash
# Guess: a literal that is no boolean, as "иә"^^xsd:boolean (yes), is kept as it stands and marked
#   as ill-typed, as "2,5"^^xsd:decimal is.
# What happens: rdflib 7.6.0 marks it, warns, and rewrites its TEXT to "false": Turtle and
#   N-Triples in, "false" out, and SPARQL counts it as false.
# Why it matters: a partner's open data that say "иә", "да" or "yes" to "is it taught in English"
#   are published again as no. Check the text before it becomes a Literal, or set
#   rdflib.NORMALIZE_LITERALS = False.
set -euo pipefail

python3 -c "import ensurepip" 2>/dev/null || { echo "Needs Python 3.11 or newer with venv (Debian: python3-venv)." >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check \
    'rdflib==7.6.0'
cd "$work"

"$work/venv/bin/python" - <<'PY'
import logging
import warnings

import rdflib

warnings.simplefilter("ignore")
logging.disable(logging.CRITICAL)
TYPE = "<http://www.w3.org/2001/XMLSchema#{}>"
data = "\n".join(
    f'<urn:course> <urn:{kind}> "{value}"^^{TYPE.format(kind)} .'
    for kind, value in (("boolean", "иә"), ("decimal", "2,5"))
)
graph = rdflib.Graph().parse(data=data, format="nt")
values = {str(predicate): str(value) for _, predicate, value in graph}
print(graph.serialize(format="nt"))
assert values == {"urn:boolean": "false", "urn:decimal": "2,5"}
assert len(graph.query("SELECT ?s { ?s <urn:boolean> false }")) == 1
literal = rdflib.Literal("иә", datatype=rdflib.XSD.boolean)
assert literal.ill_typed is True and str(literal) == "false"
rdflib.NORMALIZE_LITERALS = False
assert str(rdflib.Literal("иә", datatype=rdflib.XSD.boolean)) == "иә"
PY
