import { CONTRAT_EXEMPLE as APPRENTISSAGE } from '@mon-espace/domain/exemple'
import { CONTRAT_EXEMPLE } from '@mon-espace/domain/professionnalisation/exemple'
import { describe, expect, it } from 'vitest'
import type { Deps } from '../deps.ts'
import { AUTRE, createHarness, type Person, SIRET_AUTRE } from '../testing/harness.ts'

const TUTEUR = { nom: 'Lefèvre', prenom: 'Anne-Lise', emploi: 'Cheffe d’équipe', dateNaissance: '1984-02-03' }
const DATES = { dateConclusion: '2026-09-07', dateDebutExecution: '2026-09-14', dateFin: '2027-09-13' }

async function put(who: Person, id: string, section: string, part: object) {
  const { version } = (await who.call('GET', `/dossiers/${id}`)).body
  const { status, body } = await who.call('PUT', `/dossiers/${id}/sections/${section}`, part, {
    headers: { 'if-match': `"v${version}"` },
  })
  expect(status).toBe(200)
  return body.problemes as { code: string; chemin: string; message: string }[]
}

/** Contracts that run, as they are once they were validated: drafts bind nobody yet. */
const begin = ({ db }: Deps, ...ids: string[]) =>
  db.updateTable('dossier').set({ etat: 'en_cours_instruction' }).where('id', 'in', ids).execute()

/** A contract of the second kind, in temporary work or not, that this tutor follows. @returns its id, what is said of its tutors */
async function suivi(who: Person, tuteur: object, nature = 'cdd') {
  const { id } = (await who.call('POST', '/dossiers', { siret: SIRET_AUTRE, type: 'professionnalisation' }))
    .body
  await put(who, id, 'contrat', { ...CONTRAT_EXEMPLE.contrat, ...DATES, nature })
  const dits = await put(who, id, 'tuteurs', {
    ...CONTRAT_EXEMPLE.tuteurs,
    tuteurEmployeur: tuteur,
    tuteurUtilisatrice: null,
  })
  return { id, dits: dits.filter(({ code }) => code === 'personnes_par_tuteur') }
}

describe('the people that a tutor follows', () => {
  it('are counted by who the tutor is, however the name is typed, three at the most', async () => {
    const { signIn, deps } = await createHarness()
    const who = await signIn(AUTRE)
    const { id: salarieId } = (
      await who.call('POST', `/entreprises/${SIRET_AUTRE}/salaries`, {
        nomNaissance: TUTEUR.nom,
        prenom: TUTEUR.prenom,
        dateNaissance: TUTEUR.dateNaissance,
      })
    ).body
    const first = await suivi(who, TUTEUR)
    const second = await suivi(who, { ...TUTEUR, nom: 'LEFEVRE' })
    expect([...first.dits, ...second.dits]).toEqual([])
    // An apprentice of the same employee counts as well (art. D6325-9).
    const { id } = (await who.call('POST', '/dossiers', { siret: SIRET_AUTRE, type: 'apprentissage' })).body
    await put(who, id, 'contrat', { ...APPRENTISSAGE.contrat, modeContractuel: '1', travailTemporaire: null })
    await put(who, id, 'maitres', { maitre1: { ...APPRENTISSAGE.maitres.maitre1, salarieId } })
    await begin(deps, first.id, second.id, id)
    const { dits } = await suivi(who, TUTEUR)
    expect(dits).toMatchObject([{ chemin: 'tuteurs.tuteurEmployeur.nom' }])
    expect(dits[0]?.message).toContain('4 personnes, 3 au plus')
    const [listed] = (await who.call('GET', `/entreprises/${SIRET_AUTRE}/salaries?q=lefevre`)).body.elements
    expect(listed.apprentisEnCours).toBe(3)

    // Somebody else of that name, born another day.
    expect((await suivi(who, { ...TUTEUR, dateNaissance: '1990-01-01' })).dits).toEqual([])
  })

  it('are ten at the most in temporary work, for the tutor of the agency', async () => {
    const { signIn, deps } = await createHarness()
    const who = await signIn(AUTRE)
    const ids: string[] = []
    for (let n = 0; n < 10; n += 1) {
      const { id, dits } = await suivi(who, TUTEUR, 'travail_temporaire')
      expect(dits).toEqual([])
      ids.push(id)
    }
    await begin(deps, ...ids)
    const { dits } = await suivi(who, TUTEUR, 'travail_temporaire')
    expect(dits[0]?.message).toContain('11 personnes, 10 au plus')
  })
})
