import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, type Monde, test } from '../../monde.ts'
import { createDactylo, type Dactylo } from '../dactylo.ts'
import { brouillon, ouvrirEcran, stored, surEcran } from '../gestes.ts'
import { jouerApprenti, jouerContrat, jouerCopie, jouerEmployeur, jouerRecapitulatif } from '../jouer.ts'
import { estimate } from './modele.ts'
import { jouerQuarante, PERSONNES } from './quarante.ts'
import { type Parcours, writeRapport } from './rapport.ts'
import { measureReactivite } from './reactivite.ts'

const RAPPORT = join(import.meta.dirname, '../../../../docs/saisie-mesuree.md')

const countValues = (valeur: unknown): number =>
  typeof valeur === 'object' && valeur !== null
    ? Object.values(valeur).reduce((somme: number, v) => somme + countValues(v), 0)
    : Number(valeur !== null && valeur !== '')

async function readRun(
  page: Page,
  monde: Monde,
  id: string,
  { compte }: Dactylo,
  { titre, but, premiereFois }: { titre: string; but: string; premiereFois: boolean },
): Promise<Parcours> {
  const valeurs = countValues(await stored(page, monde, id))
  return { titre, but, compte, valeurs, duree: estimate(compte, { premiereFois }) }
}

test('the entry of the example, counted', async ({ page, monde }) => {
  test.setTimeout(900_000)
  const id = await brouillon(page, monde, 'vide')
  await ouvrirEcran(page, id, 'employeur')
  const d = createDactylo(page, { souris: true })
  await jouerEmployeur(d)
  await jouerApprenti(d)
  await jouerContrat(d)
  await jouerRecapitulatif(d)
  const premier = await readRun(page, monde, id, d, {
    titre: 'The first time',
    but: 'under 10 min',
    premiereFois: true,
  })

  await page.goto(`/mes-contrats/dossiers/${id}`)
  const copiste = createDactylo(page, { souris: true })
  await copiste.presser(/^Copier/)
  await copiste.cocher('meme', /^Reprendre aussi la personne/)
  await copiste.presser(/^Créer le contrat/)
  await copiste.attendre(surEcran(page, 'employeur'))
  const copie = page.url().match(/dossiers\/([^/]+)\//)?.[1] ?? ''
  await jouerCopie(copiste)
  await jouerRecapitulatif(copiste)
  const suivant = await readRun(page, monde, copie, copiste, {
    titre: 'From a copy, another apprentice',
    but: 'under 3 min',
    premiereFois: false,
  })
  await page.goto(`/mes-contrats/dossiers/${id}`)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const classe = createDactylo(page, { souris: true })
  await jouerQuarante(page, classe)
  const quarante = {
    personnes: PERSONNES,
    compte: classe.compte,
    duree: estimate(classe.compte, { premiereFois: false }),
  }
  expect(classe.compte.touches / PERSONNES).toBeLessThanOrEqual(12)
  expect(quarante.duree.total / PERSONNES).toBeLessThanOrEqual(60)
  await ouvrirEcran(page, await brouillon(page, monde, 'exemple'), 'contrat')
  const rapport = writeRapport(
    [premier, suivant],
    quarante,
    await measureReactivite(page, 'contrat.caisseRetraite'),
  )
  writeFileSync(RAPPORT, rapport)
  process.stdout.write(rapport)
})
