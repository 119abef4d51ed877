#!/usr/bin/env bash
# Guess: the Kazakh, Russian and English names of one country in one package are of one age and
#   one length.
# What happens: i18n-iso-countries 7.14.0 calls SZ "Свазиленд" in Kazakh but "Эсватини" in
#   Russian, CZ "Чех Республикасы" but "Чехия", CN "Қытай" but "КНР (Китайская Народная
#   Республика)"; getAlpha2Code knows "Казахстан" and not "Республика Казахстан". Babel 2.19.0 has
#   "Эсватини", "Чехия", "Қытай".
# Why it matters: a list of partner universities by country reads as if the three pages were of
#   different years, and sorting by name parts the Chinese ones.
set -euo pipefail

command -v node >/dev/null || { echo "Needs node (Debian: nodejs)." >&2; exit 2; }
command -v npm >/dev/null || { echo "Needs npm (Debian: npm)." >&2; exit 2; }
python3 -c "import ensurepip" 2>/dev/null || { echo "Needs Python 3.11 or newer with venv (Debian: python3-venv)." >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check \
    'babel==2.19.0'
npm install --silent --no-audit --no-fund --prefix "$work" 'i18n-iso-countries@7.14.0'
cd "$work"

cat > names.js <<'JS'
const assert = require("assert");
const countries = require("i18n-iso-countries");
for (const language of ["kk", "ru"]) countries.registerLocale(require(`i18n-iso-countries/langs/${language}.json`));
const names = ["SZ", "CZ", "CN"].map((code) => ["kk", "ru"].map((language) => countries.getName(code, language)));
console.log(names);
assert.deepStrictEqual(names, [
  ["Свазиленд", "Эсватини"],
  ["Чех Республикасы", "Чехия"],
  ["Қытай", "КНР (Китайская Народная Республика)"],
]);
assert.strictEqual(countries.getAlpha2Code("Казахстан", "ru"), "KZ");
assert.strictEqual(countries.getAlpha2Code("Республика Казахстан", "ru"), undefined);
JS
node names.js
"$work/venv/bin/python" - <<'PY'
from babel import Locale

kazakh, russian = Locale("kk").territories, Locale("ru").territories
print([(kazakh[code], russian[code]) for code in ("SZ", "CZ", "CN")])
assert [kazakh[code] for code in ("SZ", "CZ", "CN")] == ["Эсватини", "Чехия", "Қытай"]
assert russian["CN"] == "Китай"
PY
