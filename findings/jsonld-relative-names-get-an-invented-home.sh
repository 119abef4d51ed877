#!/usr/bin/env bash
# Guess: a document with a relative @id and no base keeps it relative, or it is refused.
# What happens: PyLD 3.3.0 makes it http://example.org/base/..., also with the option base=""
#   (only base=None keeps it); rdflib 7.6.0 makes it file:///<the working folder>/... from the
#   same text.
# Why it matters: a program exported with "@id": "6B02201" is published under a stranger's domain
#   by one tool and with the server's folder in it by the other, and the two graphs never match.
#   Give a base.
set -euo pipefail

python3 -c "import ensurepip" 2>/dev/null || { echo "Needs Python 3.11 or newer with venv (Debian: python3-venv)." >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check \
    'pyld==3.3.0' 'rdflib==7.6.0'
cd "$work"

"$work/venv/bin/python" - <<'PY'
import json

import rdflib
from pyld import jsonld

document = {"@context": {"title": "urn:title"}, "@id": "6B02201", "title": "История"}
names = [jsonld.expand(document, options)[0]["@id"] for options in ({}, {"base": ""}, {"base": None}, {"base": "https://example.org/programs/"})]
subject = str(next(rdflib.Graph().parse(data=json.dumps(document), format="json-ld").subjects()))
print(names, subject.split(":")[0] + ":///.../" + subject.rsplit("/", 1)[1])
assert names[:3] == ["http://example.org/base/6B02201", "http://example.org/base/6B02201", "6B02201"]
assert names[3] == "https://example.org/programs/6B02201"
assert subject.startswith("file:///") and subject.endswith("/6B02201")
PY
