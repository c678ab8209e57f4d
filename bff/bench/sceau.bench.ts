/**
 * A seal set by us against a bare signature of the library on the same file, measured in turn in one run:
 *   node bff/bench/sceau.bench.ts
 */
import { CryptoKeySigner, PDF } from '@libpdf/core'
import { drawCerfa } from '../src/documents/draw.ts'
import { parseTypefaces } from '../src/documents/fonts/typefaces.ts'
import { readFonts } from '../src/documents/node/read-fonts.ts'
import { cerfaInput } from '../src/documents/testing/example.ts'
import { testPress } from '../src/documents/testing/press.ts'
import { makeDemoCle } from '../src/signature/sceau/autorite-demo.ts'
import { sealDocument } from '../src/signature/sceau/seal.ts'

const ROUNDS = 25
const FLOOR = 3

const document = await drawCerfa(await testPress(), cerfaInput())
const faces = parseTypefaces(await readFonts())
const cle = await makeDemoCle(new Date())
const { privateKey } = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, [
  'sign',
])
const signer = new CryptoKeySigner(privateKey, cle.certificat, 'EC', 'ECDSA', [...cle.chaine])

const acte = { role: 'employeur', nom: 'Zoé Petit', le: '2026-11-29T10:02:31Z' } as const
const ours = () => sealDocument({ cle, faces, horodater: null }, document, acte)
const bare = async () => (await PDF.load(document)).sign({ signer })

async function time(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

const median = (times: readonly number[]) => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0

for (let i = 0; i < 5; i += 1) await Promise.all([ours(), bare()])
const rounds: { readonly ours: number; readonly bare: number }[] = []
for (let i = 0; i < ROUNDS; i += 1) rounds.push({ ours: await time(ours), bare: await time(bare) })
const ratio = median(rounds.map((round) => round.ours / round.bare))
console.log(`Seal: ${median(rounds.map((round) => round.ours)).toFixed(1)} ms (median of ${ROUNDS})`)
console.log(`Bare signature of the library: ${median(rounds.map((round) => round.bare)).toFixed(1)} ms`)
console.log(`${ratio.toFixed(2)} × (at most ${FLOOR}): ${ratio <= FLOOR ? 'floor held' : 'ABOVE THE FLOOR'}`)
process.exitCode = ratio <= FLOOR ? 0 : 1
