#!/usr/bin/env bash
# Guess: a finer file of world-atlas has the same countries with finer borders, each with its ISO
#   number once.
# What happens: world-atlas 2.0.2: in countries-110m and -50m the town of Baikonur lies in
#   Kazakhstan (398); in countries-10m it is a shape "Baikonur" of its own without an id, so
#   Kazakhstan has a hole. In 50m and 10m the number 036 (Australia) belongs to two shapes; three
#   to sixteen shapes have no id.
# Why it matters: a map that is redrawn from a finer file loses a city of the country it is made
#   for, and joining partners to shapes by id doubles one and drops others.
set -euo pipefail

command -v node >/dev/null || { echo "Needs node (Debian: nodejs)." >&2; exit 2; }
command -v npm >/dev/null || { echo "Needs npm (Debian: npm)." >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-audit --no-fund --prefix "$work" 'world-atlas@2.0.2' 'topojson-client@3.1.0' 'd3-geo@3.1.1'
cd "$work"

cat > map.mjs <<'JS'
import assert from "node:assert";
import { createRequire } from "node:module";
import { geoContains } from "d3-geo";
import { feature } from "topojson-client";

const require = createRequire(import.meta.url);
const seen = {};
for (const scale of ["110m", "50m", "10m"]) {
  const world = require(`world-atlas/countries-${scale}.json`);
  const shapes = feature(world, world.objects.countries).features;
  const ids = shapes.map((shape) => shape.id);
  seen[scale] = {
    baikonur: shapes
      .filter((shape) => ["Kazakhstan", "Baikonur"].includes(shape.properties.name) && geoContains(shape, [63.31, 45.63]))
      .map((shape) => [shape.properties.name, shape.id]),
    nameless: ids.filter((id) => id === undefined).length,
    doubled: [...new Set(ids.filter((id, index) => id && ids.indexOf(id) !== index))],
  };
}
console.log(JSON.stringify(seen));
assert.deepStrictEqual(seen["110m"], { baikonur: [["Kazakhstan", "398"]], nameless: 3, doubled: [] });
assert.deepStrictEqual(seen["50m"], { baikonur: [["Kazakhstan", "398"]], nameless: 5, doubled: ["036"] });
assert.deepStrictEqual(seen["10m"], { baikonur: [["Baikonur", undefined]], nameless: 16, doubled: ["036"] });
JS
node map.mjs
