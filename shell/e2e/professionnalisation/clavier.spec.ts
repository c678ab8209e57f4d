import { readFile } from 'node:fs/promises'
import { expect, test } from '../monde.ts'
import { EMPLOYEUR, ouvrirSession, titre } from '../premiers-pas/gens.ts'
import { createDactylo } from '../saisie/dactylo.ts'
import { surEcran } from '../saisie/gestes.ts'
import { CASES_EXEMPLE } from './cases-exemple.ts'
import { lireCerfa } from './cerfa-lu.ts'
import { jouerContrat, jouerEmployeur, jouerSalarie } from './jouer.ts'

test('from « Nouveau contrat de professionnalisation » to its Cerfa by the keyboard alone, each value in its own box', async ({
  page,
  monde,
}) => {
  await ouvrirSession(page, monde, EMPLOYEUR)
  await page.goto('/mes-contrats?type=professionnalisation')
  await titre(page, 'Gestion des contrats')
  const d = createDactylo(page, { souris: false })
  await test.step('the kind and the establishment', async () => {
    await d.presser('Nouveau contrat de professionnalisation', 'link')
    await titre(page, 'Nouveau contrat de professionnalisation')
    await d.choisir('siret', 'Quel établissement emploie le salarié ou la salariée\u00a0?', 0)
    await d.choisir('public', 'Pour qui est ce contrat\u00a0?', 0)
    await d.presser('Commencer la saisie')
  })
  await jouerEmployeur(page, d)
  await jouerSalarie(page, d)
  await jouerContrat(page, d)
  await d.attendre(surEcran(page, 'recapitulatif'))
  await d.presser('Valider et générer le Cerfa EJ 20')
  await d.attendre(surEcran(page, 'cerfa'))
  const attendu = page.waitForEvent('download')
  await d.presser(/^Télécharger Cerfa EJ 20/, 'link')
  const cerfa = await readFile(await (await attendu).path())
  expect(d.compte.clics).toBe(0)
  expect(await lireCerfa(cerfa)).toEqual(CASES_EXEMPLE)
})
