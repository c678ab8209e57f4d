import { describe, expect, it } from 'vitest'
import { smallPdf } from '../epreuve/petit-pdf.ts'
import { createHarness, EMPLOYEUR, GESTIONNAIRE } from '../testing/harness.ts'
import { deposit, validDossier } from '../testing/parcours.ts'

const JOUR = 86_400

async function completeDossier() {
  const harness = await createHarness()
  const [employeur, officer] = [await harness.signIn(EMPLOYEUR), await harness.signIn(GESTIONNAIRE)]
  const { id } = await validDossier(employeur)
  const bytes = await smallPdf()
  for (const type of ['cerfa_signe', 'convention_formation']) await deposit(employeur, id, type, bytes)
  harness.clock.advance(3 * JOUR)
  const [later, officerLater] = [await harness.signIn(EMPLOYEUR), await harness.signIn(GESTIONNAIRE)]
  const judge = async (conforme: boolean | null, motif?: string) => {
    const { headers } = await officerLater.call('GET', `/dossiers/${id}`)
    return officerLater.call(
      'POST',
      `/dossiers/${id}/pieces/convention_formation/conformite`,
      { conforme, ...(motif ? { motif } : {}) },
      { headers: { 'if-match': headers.get('etag') ?? '' } },
    )
  }
  const sujets = async () =>
    ((await officer.call('GET', '/courriels')).body as { sujet: string }[]).map((c) => c.sujet)
  return { ...harness, employeur: later, judge, sujets, id, bytes }
}

describe('a verdict taken back', () => {
  it('leaves the document to be judged, and the 20 days as they ran', async () => {
    const { judge, employeur, id } = await completeDossier()
    const before = (await employeur.call('GET', `/dossiers/${id}`)).body
    expect((await judge(false, 'Il manque une page.')).body.etat).toBe('en_attente_pieces_complementaires')
    const { status, body } = await judge(null)
    expect([status, body.etat]).toEqual([200, 'en_cours_instruction'])
    const piece = body.pieces.find((p: { type: string }) => p.type === 'convention_formation')
    expect([piece.etat, piece.motif]).toEqual(['deposee', undefined])
    expect(body.echeances).toEqual(before.echeances)
    const { elements } = (await employeur.call('GET', `/dossiers/${id}/historique`)).body
    expect(elements.at(-1)).toMatchObject({
      action: 'verdict_retire',
      details: { type: 'convention_formation' },
    })
  })

  it('tells the enterprise what it no longer has to do, and nothing when it had nothing to do', async () => {
    const { judge, sujets } = await completeDossier()
    await judge(true)
    await judge(null)
    expect((await sujets()).filter((s) => s.includes('pièce'))).toEqual([])
    await judge(false, 'Il manque une page.')
    await judge(null)
    expect(await sujets()).toEqual(
      expect.arrayContaining([
        expect.stringContaining('une pièce est à remplacer'),
        expect.stringContaining('une pièce n’est plus à remplacer'),
      ]),
    )
  })
})

describe('a refused document', () => {
  it('is not replaced by the very same file; the mail says why it was refused', async () => {
    const { judge, employeur, id, bytes, signIn } = await completeDossier()
    await judge(false, 'Il manque une page.')
    const again = await deposit(employeur, id, 'convention_formation', bytes)
    expect([again.status, again.body.code]).toEqual([422, 'fichier_refuse'])
    expect(again.body.detail).toMatch(/^C’est le même fichier/)
    const { body } = await employeur.call('GET', `/dossiers/${id}`)
    expect(body.etat).toBe('en_attente_pieces_complementaires')
    const other = await deposit(employeur, id, 'convention_formation', await smallPdf('Version complète'))
    expect(other.status).toBe(201)
    const officer = await signIn(GESTIONNAIRE)
    const mails = (await officer.call('GET', '/courriels')).body as { sujet: string; texte: string }[]
    const mail = mails.find(({ sujet }) => sujet.includes('une pièce est à remplacer'))
    expect(mail?.texte).toContain('Il manque une page.')
    expect(mail?.sujet).not.toContain('Il manque')
  })
})
