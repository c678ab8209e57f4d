import { describe, expect, it } from 'vitest'
import { openCompte } from '../comptes/open-compte.ts'
import { write } from '../store/store.ts'
import { createHarness, EMPLOYEUR, GESTIONNAIRE } from '../testing/harness.ts'
import { validDossier } from '../testing/parcours.ts'

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
