import { type Contrat, emptyAt, emptyContrat, SECTIONS } from '@mon-espace/domain'
import { CALLS, type Constat } from '@mon-espace/domain/api'
import { answer } from '@mon-espace/module-kit/testing'
import { expect, test } from 'vitest'
import { serveDraft } from '../../testing/monde.ts'
import { screen } from '../../testing/monter.tsx'
import { GROUPES } from '../dispositifs/apprentissage/groupes.ts'
import { champ, openSaisie } from '../testing/open-saisie.tsx'
import { askedChamps } from './definition.ts'

/** A minor's contract of temporary work that follows another, all its blocks open and nothing in them. */
function openContrat(): Contrat {
  const contrat = emptyContrat()
  Object.assign(contrat.apprenti, {
    dateNaissance: '2010-02-14',
    representantLegal: emptyAt(SECTIONS, 'apprenti.representantLegal'),
  })
  Object.assign(contrat.employeur, {
    prive: false,
    autreAdresse: emptyAt(SECTIONS, 'employeur.autreAdresse'),
  })
  Object.assign(contrat.maitres.maitre1, { prenom: 'Ada' })
  Object.assign(contrat.maitres, { maitre2: { ...emptyAt(SECTIONS, 'maitres.maitre2'), prenom: 'Paweł' } })
  Object.assign(contrat.formation, { cfaEstLieuPrincipal: false, lieu: emptyAt(SECTIONS, 'formation.lieu') })
  Object.assign(contrat.contrat, {
    type: '22',
    modeContractuel: '3',
    base: 'SMC',
    precedent: emptyAt(SECTIONS, 'contrat.precedent'),
    travailTemporaire: emptyAt(SECTIONS, 'contrat.travailTemporaire'),
  })
  return contrat
}

test.each(['employeur', 'apprenti', 'contrat'] as const)(
  'whatever a rule says of %s is told at its field, and heard with it',
  async (ecran) => {
    const contrat = openContrat()
    const chemins = GROUPES[ecran].flatMap((groupe) => askedChamps(groupe, contrat).map((d) => d.chemin))
    await serveDraft(contrat)
    const constats = chemins.map(
      (chemin): Constat => ({
        // Of those that only the server says.
        code: 'idcc_inconnu',
        gravite: 'bloquant',
        chemin,
        message: `À dire de ${chemin}.`,
      }),
    )
    answer(CALLS.readControle, constats)
    await openSaisie(ecran)
    await screen.getByRole('button', { name: 'Continuer' }).click()
    await expect.poll(() => document.activeElement?.className).toBe('me-summary')
    const said = (chemin: string) => document.getElementById(`champ-${chemin}-erreur`)?.textContent ?? ''
    const heard = (chemin: string) => {
      const control = champ(chemin)
      const described = control.closest('[role="radiogroup"]') ?? control
      return described.getAttribute('aria-describedby')?.split(' ').includes(`champ-${chemin}-erreur`)
    }
    expect(chemins.filter((chemin) => said(chemin) === '')).toEqual([])
    expect(chemins.filter((chemin) => !heard(chemin))).toEqual([])
  },
)
