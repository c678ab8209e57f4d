import { expect, test } from '../monde.ts'
import { createDactylo } from './dactylo.ts'
import { brouillon, ouvrirEcran, stored } from './gestes.ts'
import { jouerApprenti, jouerContrat, jouerEmployeur, jouerRecapitulatif } from './jouer.ts'

test('the whole contract by the keyboard alone, each question found by its accessible name', async ({
  page,
  monde,
}) => {
  const id = await brouillon(page, monde, 'vide')
  await ouvrirEcran(page, id, 'employeur')
  const d = createDactylo(page, { souris: false })
  await jouerEmployeur(d)
  await jouerApprenti(d)
  await jouerContrat(d)
  await jouerRecapitulatif(d)
  expect(d.compte.clics).toBe(0)
  // What was never typed: handed over from another answer, or brought by one.
  const { apprenti, contrat, formation } = await stored(page, monde, id)
  expect(apprenti).toMatchObject({ sexe: 'F', departementNaissance: '75' })
  expect(apprenti.representantLegal?.adresse.voie).toBe(apprenti.adresse.voie)
  expect(contrat.dateDebutFormationPratique).toBe('2026-09-01')
  expect(contrat.travailTemporaire?.mission).toEqual({ debut: '2026-09-01', fin: '2028-08-31' })
  expect(formation).toMatchObject({
    codeRncp: '38401',
    diplomeVise: '33',
    dateDebut: '2026-09-01',
    faitA: 'Paris',
  })
  expect(formation.cfa.uai).toBe('0750001U')
})
