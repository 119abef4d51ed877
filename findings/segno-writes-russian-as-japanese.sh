#!/usr/bin/env bash
# Guess: a QR code made from Russian or Kazakh text holds UTF-8 bytes, and any reader that reads
#   one reads the other.
# What happens: segno 1.6.6 tries Latin-1, then the Japanese Shift_JIS, and only then UTF-8.
#   Shift_JIS has the Russian alphabet, so "Программа" becomes KANJI mode and "Курс 6B06101"
#   becomes Shift_JIS bytes with no mark of the encoding, while any word with ғ, қ, ә or ө is
#   UTF-8. jsQR 1.4.0 reads the Kazakh code and returns an empty string, without an error, for the
#   Russian one; with encoding="utf-8" it reads both.
# Why it matters: a code on a printed curriculum that names a course works in Kazakh and is blank
#   in Russian on part of the readers; say encoding="utf-8" always.
set -euo pipefail

command -v node >/dev/null || { echo "Needs node (Debian: nodejs)." >&2; exit 2; }
command -v npm >/dev/null || { echo "Needs npm (Debian: npm)." >&2; exit 2; }
python3 -c "import ensurepip" 2>/dev/null || { echo "Needs Python 3.11 or newer with venv (Debian: python3-venv)." >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check \
    'segno==1.6.6'
npm install --silent --no-audit --no-fund --prefix "$work" 'jsqr@1.4.0' 'pngjs@7.0.0'
cd "$work"

"$work/venv/bin/python" - <<'PY'
import segno
from segno import encoder

for text, expected in (("Программа", [(None, "kanji")]), ("Курс 6B06101", [("shift_jis", "byte")]),
                       ("Бағдарлама", [("utf-8", "byte")])):
    mode = segno.make(text, micro=False).mode
    parts = [(part.encoding, mode) for part in encoder.prepare_data(text, None, None)]
    print(f"{text}: {parts}")
    assert parts == expected, parts
segno.make("Курс 6B06101", micro=False).save("russian.png", scale=6, border=4)
segno.make("Курс 6B06101", micro=False, encoding="utf-8").save("russian-utf8.png", scale=6, border=4)
segno.make("Бағдарлама", micro=False).save("kazakh.png", scale=6, border=4)
PY
node - <<'JS'
const assert = require("assert");
const fs = require("fs");
const jsQR = require("jsqr");
const { PNG } = require("pngjs");
const read = (name) => {
  const image = PNG.sync.read(fs.readFileSync(name));
  return jsQR(new Uint8ClampedArray(image.data), image.width, image.height);
};
const texts = ["russian.png", "russian-utf8.png", "kazakh.png"].map((name) => read(name).data);
console.log(texts);
assert.deepStrictEqual(texts, ["", "Курс 6B06101", "Бағдарлама"]);
JS
