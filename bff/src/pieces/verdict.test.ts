import { describe, expect, it } from 'vitest'
import { RETENUE_SECONDES } from '../courriels/retenue.ts'
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
  const judge = async (conforme: boolean | null, motif?: string, type = 'convention_formation') => {
    const { headers } = await officerLater.call('GET', `/dossiers/${id}`)
    return officerLater.call(
      'POST',
      `/dossiers/${id}/pieces/${type}/conformite`,
      { conforme, ...(motif ? { motif } : {}) },
      { headers: { 'if-match': headers.get('etag') ?? '' } },
    )
  }
  const mails = async () =>
    (await officer.call('GET', '/courriels')).body as { sujet: string; texte: string }[]
  /** Of the mails about documents, what follows the number of the dossier; newest first. */
  const sujets = async () =>
    (await mails()).flatMap(({ sujet }) => /^Dossier \S+\s: (.*pièces?.*)$/.exec(sujet)?.[1] ?? [])
  return { ...harness, employeur: later, officer: officerLater, judge, mails, sujets, id, bytes }
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
    const { judge, sujets, clock } = await completeDossier()
    await judge(true)
    await judge(null)
    expect(await sujets()).toEqual([])
    await judge(false, 'Il manque une page.')
    clock.advance(RETENUE_SECONDES)
    await sujets()
    await judge(null)
    expect(await sujets()).toEqual(['une pièce n’est plus à remplacer', 'une pièce est à remplacer'])
  })
})

describe('the mail about documents', () => {
  it('is one for all that is refused in one sitting, with each reason', async () => {
    const { judge, sujets, mails, clock } = await completeDossier()
    await judge(false, 'Il manque une page.')
    await judge(false, 'La signature manque.', 'cerfa_signe')
    expect(await sujets()).toEqual(['2 pièces sont à remplacer'])
    clock.advance(RETENUE_SECONDES)
    expect(await sujets()).toEqual(['2 pièces sont à remplacer'])
    const [mail] = await mails()
    expect(mail?.texte).toMatch(/Il manque une page\.[\s\S]*La signature manque\./)
  })

  it('does not leave for what is taken back before it does, and leaves once for what is refused again', async () => {
    const { judge, sujets, mails, clock, deps } = await completeDossier()
    const sent = async () => {
      await deps.outbox.drain()
      const rows = await deps.db.selectFrom('courriel').select(['sujet', 'etat']).execute()
      return rows.filter(({ sujet }) => sujet.includes('pièce')).map(({ etat }) => etat)
    }
    await judge(false, 'Il manque une page.')
    await judge(null)
    expect(await sent()).toEqual([])
    await judge(false, 'Il manque deux pages.')
    clock.advance(RETENUE_SECONDES - 1)
    expect(await sent()).toEqual(['a_envoyer'])
    clock.advance(1)
    expect(await sent()).toEqual(['envoye'])
    expect(await sujets()).toEqual(['une pièce est à remplacer'])
    expect((await mails())[0]?.texte).toContain('Il manque deux pages.')
  })

  it('does not ask for what came meanwhile, nor of a dossier that is decided', async () => {
    const { judge, employeur, id, sujets, officer } = await completeDossier()
    await judge(false, 'Il manque une page.')
    await judge(false, 'La signature manque.', 'cerfa_signe')
    await deposit(employeur, id, 'cerfa_signe', await smallPdf('Signé'))
    expect(await sujets()).toEqual(['une pièce est à remplacer'])
    const { headers } = await officer.call('GET', `/dossiers/${id}`)
    const decision = { decision: 'refuser', motif: 'Contrat déjà financé.' }
    const decided = await officer.call('POST', `/dossiers/${id}/decision`, decision, {
      headers: { 'if-match': headers.get('etag') ?? '' },
    })
    expect([decided.status, await sujets()]).toEqual([200, []])
  })
})

describe('a refused document', () => {
  it('is not replaced by the very same file; the mail says why it was refused', async () => {
    const { judge, employeur, id, bytes, mails: left, clock } = await completeDossier()
    await judge(false, 'Il manque une page.')
    clock.advance(RETENUE_SECONDES)
    const mails = await left()
    const again = await deposit(employeur, id, 'convention_formation', bytes)
    expect([again.status, again.body.code]).toEqual([422, 'fichier_refuse'])
    expect(again.body.detail).toMatch(/^C’est le même fichier/)
    const { body } = await employeur.call('GET', `/dossiers/${id}`)
    expect(body.etat).toBe('en_attente_pieces_complementaires')
    const other = await deposit(employeur, id, 'convention_formation', await smallPdf('Version complète'))
    expect(other.status).toBe(201)
    const mail = mails.find(({ sujet }) => sujet.includes('une pièce est à remplacer'))
    expect(mail?.texte).toContain('Il manque une page.')
    expect(mail?.sujet).not.toContain('Il manque')
  })
})
