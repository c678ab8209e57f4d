import { P12Signer, PDF } from '@libpdf/core'
import type { RoleSignataire } from '@mon-espace/domain'
import * as fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { drawCerfa } from '../../documents/draw.ts'
import { parseTypefaces, type Typefaces } from '../../documents/fonts/typefaces.ts'
import { readFonts } from '../../documents/node/read-fonts.ts'
import { cerfaInput } from '../../documents/testing/example.ts'
import { isInstalled } from '../../documents/testing/installed.ts'
import { testPress } from '../../documents/testing/press.ts'
import { smallPdf } from '../../epreuve/petit-pdf.ts'
import { createHarness, EMPLOYEUR, GESTIONNAIRE } from '../../testing/harness.ts'
import { deposit, validDossier } from '../../testing/parcours.ts'
import { makeDemoCle } from '../sceau/autorite-demo.ts'
import type { Cle } from '../sceau/cle.ts'
import type { Horodater } from '../sceau/cms.ts'
import { createHorodateur } from '../sceau/horodatage.ts'
import { sealDocument } from '../sceau/seal.ts'
import { makeHorloge, makeOperateur, revisionsOf } from '../sceau/testing/openssl.ts'
import { serve } from '../sceau/testing/serve.ts'
import { createLecture } from './node/lecture.ts'
import { readSignaturesOf } from './read-signatures.ts'

const LE = '2026-11-29T10:02:31.000Z'
const CACHET = 'Mon espace – cachet de démonstration'
const OPENSSL = isInstalled('openssl')

let faces: Typefaces
let cle: Cle
let blank: Uint8Array
let signed: Uint8Array
beforeAll(async () => {
  faces = parseTypefaces(await readFonts())
  cle = await makeDemoCle(new Date())
  blank = await drawCerfa(await testPress(), cerfaInput())
  signed = await seal(await seal(blank, 'employeur'), 'apprenti')
})

const seal = (document: Uint8Array, role: RoleSignataire, horodater: Horodater | null = null) =>
  sealDocument({ cle, faces, horodater }, document, { role, nom: 'Zoé Petit', le: LE })

const lue = { par: CACHET, le: LE, horodatee: false, etat: 'entiere' } as const

function altered(bytes: Uint8Array, at: number): Uint8Array {
  const copy = bytes.slice()
  copy[at] = (copy[at] ?? 0) ^ 1
  return copy
}

describe('the signatures of a file', () => {
  it('are told in their order: by whom, when, and what each covers', async () => {
    expect(await readSignaturesOf(blank)).toEqual([])
    expect(await readSignaturesOf(signed)).toEqual([
      { ...lue, revision: 1, couvreTout: false },
      { ...lue, revision: 2, couvreTout: true },
    ])
  })

  it('are told to be of something else than the file that it is now', async () => {
    const modifiee = { ...lue, etat: 'modifiee' }
    expect(await readSignaturesOf(altered(signed, 5000))).toMatchObject([modifiee, modifiee])
    const added = Buffer.concat([signed, Buffer.from('% ajout\n')])
    expect(await readSignaturesOf(added)).toMatchObject([
      { etat: 'entiere', couvreTout: false },
      { etat: 'entiere', couvreTout: false },
    ])
  })

  it('do not hold when they leave out more than their own digits', async () => {
    const text = Buffer.from(signed).toString('latin1')
    const [said = '', a, b, c] = /\/ByteRange \[0 (\d+) (\d+) (\d+) *\]/.exec(text) ?? []
    const wider = `/ByteRange [0 ${a} ${Number(b) + 10} ${Number(c) - 10}`.padEnd(said.length - 1)
    const bytes = Buffer.from(text.replace(said, `${wider}]`), 'latin1')
    expect(await readSignaturesOf(bytes)).toMatchObject([{ etat: 'illisible' }, { etat: 'modifiee' }])
  })

  it.skipIf(!OPENSSL).each([
    ['a form', async () => blank],
    ['a page of a few bytes', () => smallPdf()],
  ])('are read when another tool set them, on %s', async (_, draw) => {
    const { pkcs12, motDePasse } = makeOperateur()
    const signer = await P12Signer.create(pkcs12, motDePasse)
    const pdf = await PDF.load(await draw())
    const { bytes } = await pdf.sign({
      signer,
      subFilter: 'adbe.pkcs7.detached',
      signingTime: new Date(LE),
    })
    expect(await readSignaturesOf(bytes)).toEqual([
      { ...lue, par: 'Opérateur', revision: 1, couvreTout: true },
    ])
  })

  it.skipIf(!OPENSSL)('bear the time of their stamp rather than their own', async () => {
    const horloge = makeHorloge()
    const before = Date.now() - 1000
    const stamped = await seal(blank, 'employeur', createHorodateur(await serve(horloge.answer)))
    horloge.close()
    const [one] = await readSignaturesOf(stamped)
    expect([one?.horodatee, Date.parse(one?.le ?? '') >= before]).toEqual([true, true])
  })

  it('are unreadable at worst, whatever was done to the file', async () => {
    const { read, close } = createLecture()
    try {
      expect(await read(new TextEncoder().encode('bonjour'), 'a')).toEqual([])
      expect(await read(new TextEncoder().encode('%PDF-1.7 /ByteRange'), 'a')).toBeNull()
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.tuple(fc.nat(signed.length - 1), fc.nat(255)), { minLength: 1, maxLength: 40 }),
          async (changes) => {
            const bytes = signed.slice()
            for (const [at, byte] of changes) bytes[at] = byte
            const lues = await read(bytes, 'a')
            expect(lues === null || lues.every(({ etat }) => etat !== undefined)).toBe(true)
          },
        ),
        { numRuns: 25 },
      )
    } finally {
      await close()
    }
  })
})

it('the desk reads those of a deposited document; a broken one is deposited all the same', async () => {
  const { signIn } = await createHarness(() => ({ readSignatures: readSignaturesOf }))
  const employeur = await signIn(EMPLOYEUR)
  const { id } = await validDossier(employeur)
  const officer = await signIn(GESTIONNAIRE)
  const path = `/dossiers/${id}/pieces/cerfa_signe/signatures`
  expect((await officer.call('GET', path)).status).toBe(404)
  expect((await deposit(employeur, id, 'cerfa_signe', signed)).status).toBe(201)
  expect((await officer.call('GET', path)).body.signatures).toHaveLength(2)
  // Among the last digits of the signature itself.
  const broken = signed.slice()
  const message = revisionsOf(signed).at(-1)?.cms.length ?? 0
  const digit = Buffer.from(signed).lastIndexOf('/Contents <') + 2 * message
  broken[digit] = broken[digit] === 0x31 ? 0x32 : 0x31
  expect((await deposit(employeur, id, 'cerfa_signe', broken)).status).toBe(201)
  const { body } = await officer.call('GET', path)
  expect(body.signatures[0]).toMatchObject({ etat: 'entiere' })
  expect(body.signatures[1].etat).not.toBe('entiere')
  expect((await officer.call('GET', `${path}?version=1`)).body.signatures[1].etat).toBe('entiere')
})
