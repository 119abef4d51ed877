#!/usr/bin/env bash
# Guess: the shapes of world-atlas are wound the way that d3-geo, for which they are made, wants:
#   no country is larger than half the globe.
# What happens: world-atlas 2.0.2: in countries-10m three islets of the Maldives are rounded to
#   slivers that are wound backwards; d3-geo 3.1.1 takes each for the whole globe but a sliver, so
#   the Maldives hold every point of the Earth and land-10m is larger than the globe. 110m and 50m
#   are sound.
# Why it matters: a map of partners redrawn at 10m is one coloured disc, and a test of where a
#   city lies answers Maldives for Almaty; drop rings of no area first.
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
import { geoArea, geoContains } from "d3-geo";
import { feature } from "topojson-client";

const require = createRequire(import.meta.url);
const almaty = [76.9, 43.24];
const seen = {};
for (const scale of ["110m", "50m", "10m"]) {
  const world = require(`world-atlas/countries-${scale}.json`);
  const shapes = feature(world, world.objects.countries).features;
  seen[scale] = {
    overHalf: shapes.filter((shape) => geoArea(shape) > 2 * Math.PI).map((shape) => shape.properties.name),
    almaty: shapes.filter((shape) => geoContains(shape, almaty)).map((shape) => shape.properties.name),
    landOverGlobe: geoArea(feature(world, world.objects.land)) > 4 * Math.PI,
  };
}
console.log(JSON.stringify(seen));
const sound = { overHalf: [], almaty: ["Kazakhstan"], landOverGlobe: false };
assert.deepStrictEqual(seen["110m"], sound);
assert.deepStrictEqual(seen["50m"], sound);
assert.deepStrictEqual(seen["10m"], { overHalf: ["Maldives"], almaty: ["Kazakhstan", "Maldives"], landOverGlobe: true });
JS
node map.mjs
