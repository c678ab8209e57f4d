import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { P12Signer, PDF } from '@libpdf/core'
import type { RoleSignataire } from '@mon-espace/domain'
import fc from 'fast-check'
import { degrees, PDFDocument, PDFName, StandardFonts } from 'pdf-lib'
import { beforeAll, describe, expect, it } from 'vitest'
import { parseTypefaces, type Typefaces } from '../../documents/fonts/typefaces.ts'
import { readFonts } from '../../documents/node/read-fonts.ts'
import { complaintsOf } from '../../documents/testing/complaints.ts'
import { isInstalled } from '../../documents/testing/installed.ts'
import { inkBox, rasterize } from '../../documents/testing/rasterize.ts'
import { damaged } from '../../fuzz/mutations.ts'
import { checkFichier } from '../../pieces/check-fichier.ts'
import { createLecture } from '../lecture/node/lecture.ts'
import { readSignaturesOf } from '../lecture/read-signatures.ts'
import { makeDemoCle } from './autorite-demo.ts'
import type { Cle } from './cle.ts'
import { obstacleOf } from './obstacle.ts'
import { sealDocument } from './seal.ts'
import { makeOperateur, readWithPdfsig } from './testing/openssl.ts'

const PDFSIG = isInstalled('pdfsig')
const QPDF = isInstalled('qpdf')
const OPENSSL = isInstalled('openssl')
const VALIDE = 'Signature is Valid.'
const LE = '2026-11-29T10:02:31Z'

let faces: Typefaces
let cle: Cle
beforeAll(async () => {
  faces = parseTypefaces(await readFonts())
  cle = await makeDemoCle(new Date())
})

const seal = (document: Uint8Array, role: RoleSignataire) =>
  sealDocument({ cle, faces, horodater: null }, document, { role, nom: 'Zoé Petit', le: LE })
const sealBoth = async (document: Uint8Array) => seal(await seal(document, 'employeur'), 'cfa')

/** Lines written at these heights of an A4 page, in points from its foot. */
async function convention(lignes: readonly number[], angle = 0): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  const font = await pdf.embedFont(StandardFonts.Helvetica)
  const page = pdf.addPage([595, 842])
  page.setRotation(degrees(angle))
  for (const y of [400, ...lignes])
    page.drawText('Convention de formation professionnelle – page 1 / 1', { x: 40, y, size: 9, font })
  return pdf.save()
}

/** The same, as qpdf writes it with these options. */
function withQpdf(bytes: Uint8Array, ...options: string[]): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'convention-'))
  try {
    writeFileSync(join(folder, 'a.pdf'), bytes)
    execFileSync('qpdf', [...options, join(folder, 'a.pdf'), join(folder, 'b.pdf')])
    return readFileSync(join(folder, 'b.pdf'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Heights between which something is drawn on the page that is not there before its signatures. */
async function stampedBetween(before: Uint8Array, after: Uint8Array): Promise<[number, number] | null> {
  const bands: number[] = []
  const [avant, apres] = [(await rasterize(before))[0]!, (await rasterize(after))[0]!]
  for (let y = 0; y < 842; y += 1) {
    const band = [0, y, 595, y + 1] as const
    const [a, b] = [inkBox(avant, band), inkBox(apres, band)]
    if (JSON.stringify(a) !== JSON.stringify(b)) bands.push(y)
  }
  return bands.length === 0 ? null : [Math.min(...bands), Math.max(...bands) + 1]
}

describe('the stamps of a deposited document', () => {
  it.each([
    ['at the foot of its last page', [], [8, 36]],
    ['at its head where the foot is written on', [20], [806, 834]],
    ['nowhere where both are: nothing is covered', [20, 815], null],
  ] as const)('stand %s', async (_, lignes, band) => {
    const before = await convention(lignes)
    const signed = await sealBoth(before)
    const seen = await stampedBetween(before, signed)
    if (band === null) expect(seen).toBeNull()
    else {
      expect(seen![0]).toBeGreaterThanOrEqual(band[0] - 1)
      expect(seen![1]).toBeLessThanOrEqual(band[1] + 1)
    }
    if (PDFSIG)
      expect(readWithPdfsig(signed)).toEqual([
        { validation: VALIDE, tout: false },
        { validation: VALIDE, tout: true },
      ])
    if (QPDF) expect(complaintsOf('qpdf', signed)).toBe('')
    expect(await checkFichier(signed)).toBe('application/pdf')
    expect(Buffer.compare(signed.subarray(0, before.length), before)).toBe(0)
  })

  it.each([
    [180, [40, 815]],
    [90, [562, 400]],
    [270, [18, 400]],
  ] as const)(
    'are at the head, as it is seen, of a page turned by %i whose foot is written on',
    async (angle, [x, y]) => {
      const pdf = await PDFDocument.create()
      const page = pdf.addPage([595, 842])
      page.setRotation(degrees(angle))
      page.drawText('p. 1', { x, y, size: 9, font: await pdf.embedFont(StandardFonts.Helvetica) })
      const [width, height] = angle === 180 ? [595, 842] : [842, 595]
      const seen = (await rasterize(await sealBoth(await pdf.save())))[0]!
      const [x1, y1, , y2] = inkBox(seen, [0, 40, width, height])!
      expect([x1, y1 >= height - 36, Math.round(y2)]).toEqual([14, true, height - 8])
      const [, , , foot] = inkBox(seen, [0, 0, width, 40])!
      expect(foot).toBeLessThan(36)
    },
  )
})

describe('what keeps a deposited document from being signed', () => {
  it('is nothing of most', async () => {
    expect(await obstacleOf(await convention([]))).toBeNull()
  })

  it.skipIf(!QPDF)('is a protection, and not how its objects are kept', async () => {
    const bytes = await convention([])
    expect(await obstacleOf(withQpdf(bytes, '--linearize'))).toBeNull()
    expect(await obstacleOf(withQpdf(bytes, '--object-streams=generate'))).toBeNull()
    const linearized = await sealBoth(withQpdf(bytes, '--linearize'))
    if (PDFSIG)
      expect(readWithPdfsig(linearized).map(({ validation }) => validation)).toEqual([VALIDE, VALIDE])
    expect(await obstacleOf(withQpdf(bytes, '--encrypt', '', 'proprietaire', '256', '--'))).toBe('protegee')
  })

  it('is that we sealed it already, that it is certified, or broken', async () => {
    expect(await obstacleOf(await seal(await convention([]), 'employeur'))).toBe('signee')
    const certified = await PDFDocument.load(await convention([]))
    const { context, catalog } = certified
    catalog.set(PDFName.of('Perms'), context.obj({ DocMDP: context.register(context.obj({ Type: 'Sig' })) }))
    expect(await obstacleOf(await certified.save())).toBe('certifiee')
    expect(await obstacleOf(new TextEncoder().encode('bonjour'))).toBe('abimee')
  })

  it('is told of whatever cannot be sealed, however it is damaged; what is not told is sealed', async () => {
    const both = [await convention([20]), await convention([20], 90)]
    let sealed = 0
    await fc.assert(
      fc.asyncProperty(
        damaged(both, ['obj', '/Kids', '/Annots', '/AcroForm', '/Rotate', '<<', '0 R']),
        async (bytes) => {
          const obstacle = await obstacleOf(bytes).catch(() => 'abimee')
          if (obstacle !== null) return
          const signed = await seal(bytes, 'cfa')
          expect(Buffer.compare(signed.subarray(0, bytes.length), bytes)).toBe(0)
          sealed += 1
        },
      ),
      { numRuns: 150 },
    )
    expect(sealed).toBeGreaterThan(0)
  })

  it('is told by the thread that reads deposited files', async () => {
    const { check, close } = createLecture()
    try {
      expect(await check(await convention([]), 'a')).toBeNull()
      expect(await check(await seal(await convention([]), 'cfa'), 'a')).toBe('signee')
      expect(await check(new TextEncoder().encode('%PDF-1.7 bonjour'), 'a')).toBe('abimee')
    } finally {
      await close()
    }
  })
})

it.skipIf(!OPENSSL)('signatures that it came with stay whole under ours', async () => {
  const { pkcs12, motDePasse } = makeOperateur()
  const pdf = await PDF.load(await convention([]))
  const { bytes } = await pdf.sign({
    signer: await P12Signer.create(pkcs12, motDePasse),
    subFilter: 'adbe.pkcs7.detached',
    signingTime: new Date(LE),
  })
  expect(await obstacleOf(bytes)).toBeNull()
  const signed = await sealBoth(bytes)
  expect((await readSignaturesOf(signed)).map(({ par, etat }) => [par, etat])).toEqual([
    ['Opérateur', 'entiere'],
    ['Mon espace – cachet de démonstration', 'entiere'],
    ['Mon espace – cachet de démonstration', 'entiere'],
  ])
  if (PDFSIG)
    expect(readWithPdfsig(signed).map(({ validation }) => validation)).toEqual([VALIDE, VALIDE, VALIDE])
})
