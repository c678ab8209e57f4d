import { describe, expect, it } from 'vitest'
import { openCompte } from '../comptes/open-compte.ts'
import { write } from '../store/store.ts'
import { createHarness, EMPLOYEUR, GESTIONNAIRE, SIRET_PARIS } from '../testing/harness.ts'
import { deposit, validDossier } from '../testing/parcours.ts'

async function desk() {
  const harness = await createHarness()
  const employeur = await harness.signIn(EMPLOYEUR)
  const officer = await harness.signIn(GESTIONNAIRE)
  const { compte } = (await officer.call('GET', '/session')).body
  const dossier = await validDossier(employeur)
  const assign = (gestionnaireId: unknown, version: number, who = officer) =>
    who.call(
      'PUT',
      `/dossiers/${dossier.id}/affectation`,
      { gestionnaireId },
      {
        headers: { 'if-match': `"v${version}"` },
      },
    )
  const listed = async (query: string) =>
    (await officer.call('GET', `/dossiers?${query}`)).body.elements.map((e: { id: string }) => e.id)
  return { ...harness, employeur, officer, moi: compte.id as string, dossier, assign, listed }
}

describe('the assignment of a dossier', () => {
  it('is one version further, journaled, seen by all, and found by the queue', async () => {
    const { officer, employeur, moi, dossier, assign, listed } = await desk()
    expect(await listed('affectation=aucune')).toEqual([dossier.id])
    const { status, body, headers } = await assign(moi, dossier.version)
    expect([status, body.gestionnaire]).toEqual([200, { id: moi, nom: 'Nora Vidal' }])
    expect(headers.get('etag')).toBe(`"v${dossier.version + 1}"`)
    expect(await listed('affectation=moi')).toEqual([dossier.id])
    expect(await listed('affectation=aucune')).toEqual([])
    const [row] = (await employeur.call('GET', '/dossiers')).body.elements
    expect(row).toMatchObject({ version: dossier.version + 1, gestionnaire: { nom: 'Nora Vidal' } })
    const { elements } = (await employeur.call('GET', `/dossiers/${dossier.id}/historique`)).body
    expect(elements.at(-1)).toMatchObject({
      action: 'dossier_affecte',
      par: 'Nora Vidal',
      details: { gestionnaire: 'Nora Vidal' },
    })
    expect((await assign(null, dossier.version + 1)).body.gestionnaire).toBeNull()
    const { body: again } = await officer.call('GET', `/dossiers/${dossier.id}/historique`)
    expect(again.elements.at(-1).action).toBe('affectation_retiree')
  })

  it('is not taken over unseen, nor given to anybody but a case officer', async () => {
    const { employeur, moi, dossier, assign } = await desk()
    expect((await assign(moi, dossier.version)).status).toBe(200)
    const stale = await assign(null, dossier.version)
    expect([stale.status, stale.body.sectionsModifiees]).toEqual([412, ['affectation']])
    const { compte } = (await employeur.call('GET', '/session')).body
    for (const id of [compte.id, 'inconnu']) {
      const { status, body } = await assign(id, dossier.version + 1)
      expect([status, body.erreurs[0].chemin]).toEqual([422, 'gestionnaireId'])
    }
    expect((await assign(moi, dossier.version + 1, employeur)).status).toBe(403)
  })

  it('ends with the decision', async () => {
    const { officer, moi, dossier, assign } = await desk()
    const headers = { 'if-match': `"v${dossier.version}"`, 'idempotency-key': crypto.randomUUID() }
    const decision = { decision: 'refuser', motif: 'Âge non conforme (art. L. 6222-1).' }
    await officer.call('POST', `/dossiers/${dossier.id}/decision`, decision, { headers })
    expect((await assign(moi, dossier.version + 1)).body.code).toBe('transition_impossible')
  })

  it('goes to who decided, when nobody had it', async () => {
    const { officer, moi, dossier, listed } = await desk()
    const headers = { 'if-match': `"v${dossier.version}"`, 'idempotency-key': crypto.randomUUID() }
    const decision = { decision: 'refuser', motif: 'Âge non conforme (art. L. 6222-1).' }
    const { body } = await officer.call('POST', `/dossiers/${dossier.id}/decision`, decision, { headers })
    expect(body.gestionnaire).toEqual({ id: moi, nom: 'Nora Vidal' })
    expect(await listed('affectation=aucune')).toEqual([])
  })
})

describe('the queue', () => {
  it('is narrowed to a desk: by region of the head office, else the default one', async () => {
    const { officer, employeur, listed, dossier } = await desk()
    const { elements } = (await officer.call('GET', '/guichets')).body
    const of = (region: string) => elements.find((g: { regions: string[] }) => g.regions.includes(region)).id
    expect(await listed(`guichet=${of('Île-de-France')}&tri=echeance`)).toEqual([dossier.id])
    expect(await listed(`guichet=${of('ADECCO')}`)).toEqual([])
    expect(await listed(`guichet=${elements.at(-1).id}`)).toEqual([])
    expect((await employeur.call('GET', '/guichets')).status).toBe(403)
    expect((await employeur.call('GET', '/gestionnaires')).status).toBe(403)
  })

  it('is searched by the name of an enterprise, and by the number as it is told or copied', async () => {
    const { officer, employeur, dossier } = await desk()
    const numero = (await officer.call('GET', `/dossiers/${dossier.id}`)).body.numero as string
    const found = async (q: string, who = officer, filters = {}) =>
      (await who.call('POST', '/dossiers/recherche', { q, ...filters })).body.elements.map(
        (e: { id: string }) => e.id,
      )
    expect(await found('demo inter')).toEqual([dossier.id])
    expect(await found('INTÉRIM', officer, { affectation: 'moi' })).toEqual([])
    expect(await found('interim autre')).toEqual([])
    const rang = numero.slice(-6)
    for (const q of [String(Number(rang)), rang, numero.replace('-', ''), numero.toLowerCase()])
      expect(await found(q), q).toEqual([dossier.id])
    expect(await found('999')).toEqual([dossier.id])
    expect(await found(`${numero.slice(0, 6)}999999`)).toEqual([])
    // One enterprise alone: its name parts nothing.
    expect(await found('interim', employeur)).toEqual([])
    expect(await found(String(Number(rang)), employeur)).toEqual([dossier.id])
  })

  it('shows a draft of an enterprise of that name to nobody else', async () => {
    const { officer, employeur, dossier } = await desk()
    await employeur.call('POST', '/dossiers', { siret: SIRET_PARIS, type: 'apprentissage' })
    const { elements } = (await officer.call('POST', '/dossiers/recherche', { q: 'interim' })).body
    expect(elements.map((e: { id: string }) => e.id)).toEqual([dossier.id])
  })

  it('counts its dossiers by state, and what each case officer has to decide', async () => {
    const { officer, employeur, moi, dossier, assign } = await desk()
    const comptes = async (query = '') => (await officer.call('GET', `/instruction/comptes${query}`)).body
    expect((await comptes()).etats).toMatchObject({ en_attente_pieces: 1, en_cours_instruction: 0 })
    expect((await comptes()).aInstruire).toEqual([])
    for (const type of ['cerfa_signe', 'convention_formation']) await deposit(employeur, dossier.id, type)
    expect((await comptes()).aInstruire).toEqual([{ gestionnaire: null, nombre: 1 }])
    const { version } = (await officer.call('GET', `/dossiers/${dossier.id}`)).body
    await assign(moi, version)
    expect((await comptes()).aInstruire).toEqual([
      { gestionnaire: { id: moi, nom: 'Nora Vidal' }, nombre: 1 },
    ])
    expect((await comptes('?affectation=moi')).etats.en_cours_instruction).toBe(1)
    expect((await comptes('?affectation=aucune')).etats.en_cours_instruction).toBe(0)
    const [row] = (await officer.call('GET', '/dossiers')).body.elements
    expect(row.recuLe).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect((await employeur.call('GET', '/instruction/comptes')).status).toBe(403)
  })

  it('names the case officers who can sign in', async () => {
    const { officer, deps } = await desk()
    await write(deps.db, (trx) =>
      openCompte(trx, deps.clock, {
        identite: {
          email: 'samir@opco-demo.example',
          civilite: 'M.',
          nom: 'Haddad',
          prenom: 'Samir',
          fonction: null,
          telephone: '0178000001',
        },
        hash: 'x',
        role: 'gestionnaire',
        etablissement: null,
      }),
    )
    const { elements } = (await officer.call('GET', '/gestionnaires')).body
    expect(elements.map((g: { nom: string }) => g.nom)).toEqual(['Samir Haddad', 'Nora Vidal'])
  })
})
