import type { RoleSignataire } from '@mon-espace/domain'
import { degrees, PDFDocument } from 'pdf-lib'
import { beforeAll, describe, expect, it } from 'vitest'
import { drawCerfa } from '../../documents/draw.ts'
import { parseTypefaces, type Typefaces } from '../../documents/fonts/typefaces.ts'
import { readFonts } from '../../documents/node/read-fonts.ts'
import { complaintsOf } from '../../documents/testing/complaints.ts'
import { cerfaInput } from '../../documents/testing/example.ts'
import { ej20Input } from '../../documents/testing/example-ej20.ts'
import { isInstalled } from '../../documents/testing/installed.ts'
import { officiel } from '../../documents/testing/officiel.ts'
import { testPress } from '../../documents/testing/press.ts'
import { DESSINATEURS, inkBox, rasterize } from '../../documents/testing/rasterize.ts'
import { readPdf } from '../../documents/testing/read-pdf.ts'
import { checkFichier } from '../../pieces/check-fichier.ts'
import { makeDemoCle } from './autorite-demo.ts'
import type { Cle } from './cle.ts'
import { openPkcs12 } from './cle.ts'
import { sealDocument } from './seal.ts'
import {
  makeOperateur,
  type Operateur,
  printCms,
  readWithPdfsig,
  revisionsOf,
  verifyWithOpenssl,
} from './testing/openssl.ts'

const OPENSSL = isInstalled('openssl')
const PDFSIG = isInstalled('pdfsig')
const QPDF = isInstalled('qpdf')

const LE = '2026-11-29T10:02:31Z'
const NOMS = ['Łukasz Şahin-Đorđe', 'Ольга Țurcanu', 'Μαρία Παπαδοπούλου', 'Kővágó Őrs']
const VALIDE = 'Signature is Valid.'

let faces: Typefaces
let operateur: Operateur
let cle: Cle

beforeAll(async () => {
  faces = parseTypefaces(await readFonts())
  if (!OPENSSL) {
    cle = await makeDemoCle(new Date())
    return
  }
  operateur = makeOperateur()
  cle = await openPkcs12(operateur.pkcs12, operateur.motDePasse)
})

const seal = (document: Uint8Array, role: RoleSignataire, nom = 'Zoé Petit') =>
  sealDocument({ cle, faces, horodater: null }, document, { role, nom, le: LE })

/** The document, then what each signature made of it. */
async function sealAll(document: Uint8Array, roles: readonly RoleSignataire[]): Promise<Uint8Array[]> {
  const revisions = [document]
  for (const [i, role] of roles.entries())
    revisions.push(await seal(revisions[i] as Uint8Array, role, NOMS[i]))
  return revisions
}

const officiels = { modeles: [officiel('cerfa-10103-14'), officiel('cerfa-12434-05')] }
const cerfa = async (official: boolean) => drawCerfa(await testPress(official ? officiels : {}), cerfaInput())
const ej20 = async (official: boolean) => drawCerfa(await testPress(official ? officiels : {}), ej20Input())
const ancien = async () => drawCerfa(await testPress({ modeles: [officiel('cerfa-10103-12')] }), cerfaInput())

const APPRENTISSAGE = ['employeur', 'apprenti', 'representant', 'cfa'] as const
const PROFESSIONNALISATION = ['employeur', 'salarie', 'representant', 'cfa'] as const

const changed = (bytes: Uint8Array, at: number) => {
  const copy = bytes.slice()
  copy[at] = (copy[at] ?? 0) ^ 1
  return copy
}

describe.each([
  ['our FA 13', () => cerfa(false), APPRENTISSAGE],
  ['the official FA 13', () => cerfa(true), APPRENTISSAGE],
  ['the official FA 13 of before', ancien, APPRENTISSAGE],
  ['our EJ 20', () => ej20(false), PROFESSIONNALISATION],
  ['the official EJ 20', () => ej20(true), PROFESSIONNALISATION],
])('%s signed by four', (_, draw, roles) => {
  let revisions: Uint8Array[]
  let last: Uint8Array
  beforeAll(async () => {
    revisions = await sealAll(await draw(), roles)
    last = revisions.at(-1) as Uint8Array
  })

  it('keeps every byte of each revision before it', () => {
    for (const [i, revision] of revisions.slice(0, -1).entries())
      expect(Buffer.compare(last.subarray(0, revision.length), revision), `revision ${i}`).toBe(0)
    expect(revisionsOf(last).map(({ end }) => end)).toEqual(revisions.slice(1).map(({ length }) => length))
  })

  it.skipIf(!PDFSIG)('is whole for pdfsig, the last over all of it', () => {
    expect(readWithPdfsig(last)).toEqual(
      roles.map((__, i) => ({ validation: VALIDE, tout: i === roles.length - 1 })),
    )
  })

  it.skipIf(!OPENSSL)('is whole for openssl, each revision and its chain', () => {
    for (const revision of revisionsOf(last))
      expect(verifyWithOpenssl(revision, operateur.racine)).toMatch('CMS Verification successful')
  })

  it.skipIf(!QPDF)('is valid for qpdf', () => {
    expect(complaintsOf('qpdf', last)).toBe('')
  })

  it('may be deposited', async () => {
    expect(await checkFichier(last)).toBe('application/pdf')
  })

  it('shows each stamp, in the letters of its name', async () => {
    const { runs } = await readPdf(last)
    const said = runs.map(({ text }) => text).join('')
    expect(said.split('Signé électroniquement par').length - 1).toBe(roles.length)
    for (const nom of NOMS) expect(said).toContain(nom)
    expect(/le 29\s+novembre\s+2026 à 11\s+h\s+02/.test(said)).toBe(true)
  })
})

it.skipIf(!PDFSIG || !OPENSSL)(
  'one byte altered is told by both, from the revision that it is of',
  async () => {
    const revisions = await sealAll(await cerfa(false), APPRENTISSAGE)
    const last = revisions.at(-1) as Uint8Array
    const verdicts = (bytes: Uint8Array) => [
      readWithPdfsig(bytes).map(({ validation }) => validation === VALIDE),
      revisionsOf(bytes).map((one) => /successful/.test(verifyWithOpenssl(one, operateur.racine))),
    ]
    const first = changed(last, 5000)
    expect(verdicts(first)).toEqual([
      [false, false, false, false],
      [false, false, false, false],
    ])
    // In the comment that ends the second revision.
    const third = changed(last, (revisions[2] as Uint8Array).length - 2)
    expect(verdicts(third)).toEqual([
      [true, false, false, false],
      [true, false, false, false],
    ])
  },
)

it.skipIf(!OPENSSL)('binds its certificate, and leaves the time to the file', async () => {
  const [revision] = revisionsOf(await seal(await cerfa(false), 'employeur'))
  const printed = printCms(revision as NonNullable<typeof revision>)
  expect(printed).toContain('id-smime-aa-signingCertificateV2')
  expect(printed).toContain('digestAlgorithm: \n          algorithm: sha256')
  expect(printed).not.toContain('signingTime')
})

it('a seal of the demonstration verifies with the authority that it carries', async () => {
  const demo = await makeDemoCle(new Date())
  const sealed = await sealDocument({ cle: demo, faces, horodater: null }, await cerfa(false), {
    role: 'employeur',
    nom: 'Zoé Petit',
    le: LE,
  })
  const [racine = new Uint8Array()] = demo.chaine
  const pem = `-----BEGIN CERTIFICATE-----\n${Buffer.from(racine).toString('base64')}\n-----END CERTIFICATE-----\n`
  if (PDFSIG) expect(readWithPdfsig(sealed)).toEqual([{ validation: VALIDE, tout: true }])
  if (OPENSSL) expect(verifyWithOpenssl(revisionsOf(sealed)[0]!, pem)).toMatch('CMS Verification successful')
})

describe('the place of a stamp', () => {
  const BLOCS = {
    employeur: [20, 117, 194, 180],
    apprenti: [200, 117, 347, 180],
    cfa: [20, 262, 282, 354],
  } as const

  it('is the block of its role, and nothing is drawn outside it', async () => {
    const blank = await rasterize(await cerfa(false))
    for (const [role, bloc] of Object.entries(BLOCS)) {
      const page = (await rasterize(await seal(await cerfa(false), role as RoleSignataire)))[1]!
      expect(inkBox(blank[1]!, bloc), role).toBeNull()
      const [x1, y1, x2, y2] = inkBox(page, bloc)!
      expect([x1, y2].map(Math.round), role).toEqual([bloc[0], bloc[3]])
      expect([x2 <= bloc[2] + 0.5, y1 >= bloc[1]], role).toEqual([true, true])
    }
  })

  it.each([
    ['our FA 13', false],
    ['the official FA 13', true],
  ])('is seen in %s by all that draw it: each of the four stamps, at the same place', async (_, official) => {
    const signed = (await sealAll(await cerfa(official), APPRENTISSAGE)).at(-1) as Uint8Array
    const blocs = Object.values({ ...BLOCS, representant: [353, 117, 577, 180] as const })
    expect(blocs).toHaveLength(APPRENTISSAGE.length)
    const reference = (await rasterize(signed))[1]!
    for (const [qui, draw] of Object.entries(DESSINATEURS)) {
      const page = (await draw(signed))[1]!
      for (const bloc of blocs) {
        const seen = inkBox(page, bloc)!
        const edges = inkBox(reference, bloc)!.map((edge, i) => Math.abs(edge - (seen?.[i] ?? Number.NaN)))
        expect(Math.max(...edges), `${qui} at ${bloc}`).toBeLessThanOrEqual(1)
      }
    }
  })

  it.each([0, 90, 180, 270])(
    'is the foot of the last page of other documents, turned by %i',
    async (angle) => {
      const pdf = await PDFDocument.create()
      pdf.addPage([400, 600])
      pdf.addPage([400, 600]).setRotation(degrees(angle))
      const bytes = await pdf.save()
      const sealed = await seal(await seal(bytes, 'employeur'), 'cfa')
      const [first, second] = await rasterize(sealed)
      const width = angle % 180 === 0 ? 400 : 600
      expect(inkBox(first!, [0, 0, 400, 600])).toBeNull()
      const seen = inkBox(second!, [0, 0, width, 50])!
      expect(seen.map(Math.round)).toEqual([14, expect.any(Number), width - 14, 36])
      const tall = inkBox(second!, [0, 50, width, 1000 - width])
      expect(tall).toBeNull()
    },
  )
})

describe('what cannot be sealed', () => {
  it('is a file that only a new writing would mend: the signatures before would fall', async () => {
    const signed = Buffer.from(await seal(await cerfa(false), 'employeur'))
    const cut = signed.subarray(0, signed.lastIndexOf('startxref'))
    const damaged = Buffer.concat([cut, Buffer.from('startxref\n12\n%%EOF\n')])
    await expect(seal(damaged, 'apprenti')).rejects.toThrow('brute-force-recovery')
    await expect(seal(new TextEncoder().encode('bonjour'), 'apprenti')).rejects.toThrow('unreadable')
  })

  it('is anything, with a certificate that has ended, or is not valid yet', async () => {
    const document = await cerfa(false)
    const acte = { role: 'employeur', nom: 'Zoé Petit', le: LE } as const
    for (const [made, why] of [
      [new Date('2010-01-01'), 'ended 20'],
      [new Date(Date.now() + 3_600_000), 'not before 20'],
    ] as const) {
      const horsValidite = { cle: await makeDemoCle(made), faces, horodater: null }
      await expect(sealDocument(horsValidite, document, acte)).rejects.toThrow(why)
    }
  })

  it('is sealed twice by nobody', async () => {
    const signed = await seal(await cerfa(false), 'employeur')
    await expect(seal(signed, 'employeur')).rejects.toThrow()
  })
})
