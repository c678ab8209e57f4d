import type { EntreeHistorique, LigneDossier, Piece } from '@mon-espace/domain/api'
import { PDFDocument, PDFName, PDFString } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { smallPdf } from '../epreuve/petit-pdf.ts'
import { createHarness, EMPLOYEUR, GESTIONNAIRE, SIRET_PARIS } from '../testing/harness.ts'
import { deposit, validDossier } from '../testing/parcours.ts'
import { FileAltered } from './file-store.ts'

const png = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='),
  (c) => c.charCodeAt(0),
)
const jpeg = Uint8Array.from(
  atob(
    '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAACf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AVN//2Q==',
  ),
  (c) => c.charCodeAt(0),
)
const join = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((p) => [...p]))
const text = (s: string) => new TextEncoder().encode(s)

async function pdfWith(change: (pdf: PDFDocument) => void): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  pdf.addPage()
  change(pdf)
  return pdf.save()
}

async function draft() {
  const h = await createHarness()
  const who = await h.signIn(EMPLOYEUR)
  const { body } = await who.call('POST', '/dossiers', { siret: SIRET_PARIS, type: 'apprentissage' })
  return { ...h, who, id: body.id as string }
}

describe('a deposit', () => {
  it('keeps every version, and gives it back as it came', async () => {
    const { who, id } = await draft()
    const first = await deposit(who, id, 'identite', png, 'recto « é ».png')
    expect([first.status, first.headers.get('etag')]).toEqual([201, '"v2"'])
    const bytes = await smallPdf('verso')
    const second = await deposit(who, id, 'identite', bytes, '..\\dossier\\verso.pdf')
    expect(second.body).toMatchObject({
      etat: 'deposee',
      versions: [
        { n: 1, nom: 'recto « é ».png' },
        { n: 2, nom: 'verso.pdf' },
      ],
    })
    const path = `/dossiers/${id}/pieces/identite/fichier`
    const last = await who.call('GET', path)
    expect(last.body).toEqual(bytes)
    expect(last.headers.get('content-security-policy')).toContain('sandbox')
    const old = await who.call('GET', `${path}?version=1`)
    expect([old.body, old.headers.get('content-type')]).toEqual([png, 'image/png'])
    expect(old.headers.get('content-disposition')).toBe(
      `attachment; filename="recto  e .png"; filename*=UTF-8''recto%20%C2%AB%20%C3%A9%20%C2%BB.png`,
    )
    expect((await who.call('GET', `${path}?version=3`)).status).toBe(404)
  })

  it('is replayed with its key, and refused when the key comes with another file', async () => {
    const { who, id } = await draft()
    const send = async (bytes: Uint8Array) => {
      const form = new FormData()
      form.set('type', 'autre')
      form.set('fichier', new File([bytes as BlobPart], 'a.pdf'))
      const headers = { 'idempotency-key': '6f1c1f0e-1f3f-4a5e-9d5e-0b4c2f1f9a11' }
      return who.call('POST', `/dossiers/${id}/pieces`, form, { headers })
    }
    const bytes = await smallPdf()
    const [first, again, other] = [await send(bytes), await send(bytes), await send(png)]
    expect([first.status, again.status]).toEqual([201, 201])
    expect(again.body).toEqual(first.body)
    expect([other.status, other.body.code]).toEqual([422, 'cle_reutilisee'])
  })

  it('judges the content, never the name', async () => {
    const { who, id } = await draft()
    const refused: Record<string, Uint8Array> = {
      'vide.pdf': new Uint8Array(),
      'texte.pdf': text('bonjour'),
      'coupé.pdf': (await smallPdf()).slice(0, 300),
      'coupé.png': png.slice(0, -10),
      'coupé.jpg': jpeg.slice(0, -6),
      'suite.png': join(png, text('<script>')),
      'suite.jpg': join(jpeg, text('PK\u0003\u0004')),
      'suite.pdf': join(await smallPdf(), text('PK\u0003\u0004')),
      'géante.png': pngOf(60_000, 60_000),
      'script.pdf': await pdfWith((pdf) => pdf.addJavaScript('x', 'app.alert(1)')),
      'lance.pdf': await pdfWith((pdf) => {
        const action = pdf.context.obj({ S: PDFName.of('Launch'), F: PDFString.of('cmd.exe') })
        pdf.catalog.set(PDFName.of('OpenAction'), action)
      }),
      'joint.pdf': await withAttachment(),
    }
    for (const [nom, bytes] of Object.entries(refused)) {
      const { status, body } = await deposit(who, id, 'autre', bytes, nom)
      expect([nom, status, body.code]).toEqual([nom, 422, 'fichier_refuse'])
    }
    for (const bytes of [png, jpeg, await smallPdf()])
      expect((await deposit(who, id, 'autre', bytes, 'nom.exe')).status).toBe(201)
  })

  it('is shown and given back under the extension of what it is, whatever name it came with', async () => {
    const { who, id } = await draft()
    const names = {
      'page.html': 'page.html.pdf',
      'recto.jpg': 'recto.pdf',
      'Scan.PDF': 'Scan.PDF',
      '.png': 'document.pdf',
      'contrat.pdf.': 'contrat.pdf..pdf',
      'fichier\u202efdp.exe': 'fichierfdp.exe.pdf',
    }
    for (const [nom, given] of Object.entries(names)) {
      const { body } = await deposit(who, id, 'autre', await smallPdf(nom), nom)
      expect(body.versions.at(-1).nom).toBe(given)
      const file = await who.call('GET', `/dossiers/${id}/pieces/autre/fichier`)
      expect(file.headers.get('content-disposition')).toContain(`filename="${given}"`)
    }
  })

  it('is not given back once it was altered, which the log and the state of the service tell', async () => {
    const lines: string[] = []
    let altered = false
    const { signIn, person, clock } = await createHarness(({ files, log }) => ({
      files: {
        ...files,
        open: (sha256) => (altered ? Promise.reject(new FileAltered()) : files.open(sha256)),
        intact: async () => !altered,
      },
      log: { ...log, error: (fields, message) => lines.push(`${message} ${fields.piece} ${fields.version}`) },
    }))
    const who = await signIn(EMPLOYEUR)
    const { body } = await who.call('POST', '/dossiers', { siret: SIRET_PARIS, type: 'apprentissage' })
    await deposit(who, body.id, 'autre')
    const pret = async () => (await person().call('GET', '/sante/pret')).body.fichiers
    expect(await pret()).toBe('ok')
    altered = true
    clock.advance(1)
    const answer = await who.call('GET', `/dossiers/${body.id}/pieces/autre/fichier`)
    expect([answer.status, answer.body.code, lines]).toEqual([
      500,
      'fichier_altere',
      ['fichier altéré autre 1'],
    ])
    expect(await pret()).toBe('degrade')
  })

  it('says of a file that only has the name of a PDF that it is none', async () => {
    const { who, id } = await draft()
    const page = new TextEncoder().encode('<!doctype html><title>Contrat</title>')
    const named = await deposit(who, id, 'autre', page, 'Contrat.PDF')
    expect(named.body.erreurs[0].message).toContain('porte le nom d’un PDF')
    const other = await deposit(who, id, 'autre', page, 'contrat.html')
    expect(other.body.erreurs[0].message).toBe('Envoyez un fichier PDF, PNG ou JPEG.')
  })

  it('refuses what is too big, badly framed, or of no known type', async () => {
    const { who, id } = await draft()
    const big = await deposit(who, id, 'autre', new Uint8Array(11 * 1024 * 1024))
    expect([big.status, big.body.code]).toEqual([413, 'fichier_trop_grand'])
    expect((await deposit(who, id, 'facture')).body.erreurs[0].chemin).toBe('type')
    const none = new FormData()
    none.set('type', 'autre')
    expect((await who.call('POST', `/dossiers/${id}/pieces`, none)).status).toBe(422)
    const json = await who.call('POST', `/dossiers/${id}/pieces`, { type: 'autre' })
    expect(json.status).toBe(415)
  })

  it('is taken back until the file is complete, its last version only once validated', async () => {
    const { deps, ...h } = await createHarness()
    const who = await h.signIn(EMPLOYEUR)
    const { id, version } = await validDossier(who)
    const remove = (type: string, seen: number) =>
      who.call('DELETE', `/dossiers/${id}/pieces/${type}`, undefined, {
        headers: { 'if-match': `"v${seen}"` },
      })
    const [un, deux] = [await smallPdf('un'), await smallPdf('deux')]
    await deposit(who, id, 'cerfa_signe', un)
    const { body: twice } = await deposit(who, id, 'cerfa_signe', deux)
    const [premiere, seconde] = twice.versions
    const manquantes = async () =>
      (await who.call('GET', '/dossiers')).body.elements.find((ligne: LigneDossier) => ligne.id === id)
        .manquantes
    expect(await manquantes()).toEqual(['convention_formation'])
    expect((await remove('cerfa_signe', version + 1)).status).toBe(412)
    expect((await remove('cerfa_signe', version + 2)).status).toBe(204)
    expect(await manquantes()).toEqual(['cerfa_signe', 'convention_formation'])
    const { body: dossier } = await who.call('GET', `/dossiers/${id}`)
    expect(dossier.etat).toBe('en_attente_pieces')
    const cerfa = dossier.pieces.find((piece: Piece) => piece.id === 'cerfa_signe')
    expect(cerfa).toMatchObject({ etat: 'attendue', versions: [{ n: 1 }] })
    await expect(deps.files.get(seconde.sha256)).resolves.toBeNull()
    expect(await deps.files.get(premiere.sha256)).not.toBeNull()
    const { body: journal } = await who.call('GET', `/dossiers/${id}/historique`)
    expect(journal.elements.map((entree: EntreeHistorique) => entree.action)).toContain('piece_retiree')

    // Complete, the 20 days run: what is there stays, and may be replaced.
    await deposit(who, id, 'cerfa_signe', deux)
    await deposit(who, id, 'convention_formation')
    const { body: complet } = await who.call('GET', `/dossiers/${id}`)
    expect(complet.etat).toBe('en_cours_instruction')
    const late = await remove('convention_formation', complet.version)
    expect([late.status, late.body.code]).toEqual([409, 'dossier_fige'])
  })

  it('stays once it was judged', async () => {
    const { signIn } = await createHarness()
    const [who, officer] = [await signIn(EMPLOYEUR), await signIn(GESTIONNAIRE)]
    const { id, version } = await validDossier(who)
    await deposit(who, id, 'cerfa_signe')
    const path = `/dossiers/${id}/pieces/cerfa_signe`
    const at = (seen: number) => ({ headers: { 'if-match': `"v${seen}"` } })
    const juge = await officer.call('POST', `${path}/conformite`, { conforme: true }, at(version + 1))
    expect([juge.status, juge.body.etat]).toEqual([200, 'en_attente_pieces'])
    const gone = await who.call('DELETE', path, undefined, at(juge.body.version))
    expect([gone.status, gone.body.code]).toEqual([409, 'dossier_fige'])
  })

  it('is taken back before validation, and said by whom it came', async () => {
    const { who, id, signIn } = await draft()
    await deposit(who, id, 'autre')
    const path = `/dossiers/${id}/pieces/autre`
    expect((await who.call('DELETE', path, undefined, { headers: { 'if-match': '"v2"' } })).status).toBe(204)
    expect((await who.call('GET', `${path}/fichier`)).status).toBe(404)
    const officer = await signIn(GESTIONNAIRE)
    const valid = await validDossier(who)
    const form = new FormData()
    form.set('type', 'cerfa_signe')
    form.set('canal', 'courrier')
    form.set('fichier', new File([png as BlobPart], 'scan.png'))
    expect((await who.call('POST', `/dossiers/${valid.id}/pieces`, form)).body.code).toBe('role_insuffisant')
    const { body } = await officer.call('POST', `/dossiers/${valid.id}/pieces`, form)
    expect(body.versions[0]).toMatchObject({ canal: 'courrier', par: 'Nora Vidal' })
    const gone = await who.call('DELETE', `/dossiers/${valid.id}/pieces/cerfa_signe`, undefined, {
      headers: { 'if-match': `"v${valid.version + 1}"` },
    })
    expect([gone.status, gone.body.code]).toEqual([409, 'dossier_fige'])
  })
})

/** A PNG that claims these dimensions, its header's checksum right. */
function pngOf(width: number, height: number): Uint8Array {
  const bytes = Uint8Array.from(png)
  const view = new DataView(bytes.buffer)
  view.setUint32(16, width)
  view.setUint32(20, height)
  let crc = 0xffffffff
  for (const byte of bytes.subarray(12, 29)) {
    crc ^= byte
    for (let k = 0; k < 8; k++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1
  }
  view.setUint32(29, (crc ^ 0xffffffff) >>> 0)
  return bytes
}

async function withAttachment(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  pdf.addPage()
  await pdf.attach(text('x'), 'x.txt')
  return pdf.save()
}
