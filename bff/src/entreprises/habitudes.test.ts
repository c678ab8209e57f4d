import type { Habitude } from '@mon-espace/domain/api'
import { CONTRAT_EXEMPLE } from '@mon-espace/domain/exemple'
import { expect, it } from 'vitest'
import { AUTRE, createHarness, EMPLOYEUR, SIRET_PARIS } from '../testing/harness.ts'
import { fillDraft, validDossier } from '../testing/parcours.ts'

const UTILISATRICE = 'contrat.travailTemporaire.entrepriseUtilisatrice'
const { entrepriseUtilisatrice } = CONTRAT_EXEMPLE.contrat.travailTemporaire ?? {}

it('tells what validated contracts say, once each; a draft says nothing yet', async () => {
  const { signIn } = await createHarness()
  const who = await signIn(EMPLOYEUR)
  const read = async (chemin: string): Promise<unknown[]> => {
    const { elements } = (await who.call('GET', `/entreprises/${SIRET_PARIS}/habitudes`)).body
    return elements.filter((une: Habitude) => une.chemin === chemin).map(({ valeur }: Habitude) => valeur)
  }
  await fillDraft(who)
  expect(await read(UTILISATRICE)).toEqual([])
  await validDossier(who)
  await validDossier(who)
  expect(await read(UTILISATRICE)).toEqual([entrepriseUtilisatrice])
  expect(await read('contrat.caisseRetraite')).toEqual([CONTRAT_EXEMPLE.contrat.caisseRetraite])
  expect(await read('formation.cfa')).toEqual([
    { ...CONTRAT_EXEMPLE.formation.cfa, adresse: expect.objectContaining({ commune: 'Paris' }) },
  ])
})

it('is the enterprise’s own', async () => {
  const { signIn } = await createHarness()
  await validDossier(await signIn(EMPLOYEUR))
  const autre = await signIn(AUTRE)
  expect((await autre.call('GET', `/entreprises/${SIRET_PARIS}/habitudes`)).status).toBe(404)
  expect((await autre.call('GET', '/entreprises/99967890700018/habitudes')).body).toEqual({ elements: [] })
})
