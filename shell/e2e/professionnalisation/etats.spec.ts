import { dossierComplet, mouvoir, validerExemple } from '../instruction/dossiers.ts'
import { expect, test } from '../monde.ts'
import { AUTRE_EMPLOYEUR, EMPLOYEUR, GESTIONNAIRE, ouvrirSession, titre } from '../premiers-pas/gens.ts'
import { verifier } from '../premiers-pas/qualite.ts'
import { brouillon, champ, ouvrirEcran, suivreBilan, surEcran } from '../saisie/gestes.ts'

const TYPE = 'professionnalisation'
const ECRANS_SAISIE = ['employeur', 'salarie', 'contrat'] as const

test('the choice, the comparison, and the screens left empty: each line of the summary leads to its field', async ({
  page,
  monde,
}, info) => {
  await ouvrirSession(page, monde, EMPLOYEUR)
  await test.step('the choice', async () => {
    await page.goto(`/mes-contrats/nouveau?type=${TYPE}`)
    await page.getByRole('radio', { name: 'INTERIM DEMO AGENCE DE PARIS' }).check()
    await page.getByRole('radio', { name: 'Un ou une intérimaire' }).check()
    await page.getByRole('button', { name: /^Vous hésitez/ }).click()
    await page.getByRole('textbox', { name: /^Date de naissance/ }).fill('20/05/2004')
    await expect(page.getByText(/8,62\s€ de l’heure/)).toBeVisible()
    await verifier(page, 'the kinds compared')
    await page.screenshot({ path: info.outputPath('comparaison.png'), fullPage: true })
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.screenshot({ path: info.outputPath('comparaison-sombre.png'), fullPage: true })
    await page.emulateMedia({ colorScheme: null })
    await page.setViewportSize({ width: 360, height: 740 })
    await page.screenshot({ path: info.outputPath('comparaison-360.png'), fullPage: true })
    await page.setViewportSize({ width: 1366, height: 768 })
  })
  const id = await brouillon(page, monde, 'vide', TYPE)
  for (const ecran of ECRANS_SAISIE) {
    await ouvrirEcran(page, id, ecran)
    const effaces = ecran === 'employeur' ? ['denomination', 'telephone', 'courriel'] : []
    for (const chemin of effaces) await champ(page, `employeur.${chemin}`).fill('')
    await suivreBilan(page, ecran, effaces.length || 4)
  }
})

test('an employer of one establishment compares the kinds from the list, and only then begins a contract', async ({
  page,
  monde,
}) => {
  await ouvrirSession(page, monde, AUTRE_EMPLOYEUR)
  await page.goto('/mes-contrats')
  await page.getByRole('link', { name: /^Vous hésitez/ }).click()
  await expect(page.getByRole('table', { name: 'Les contrats côte à côte' })).toBeVisible()
  await verifier(page, 'the kinds compared, one establishment')
  await page.getByRole('link', { name: 'Choisir plutôt\u00a0: contrat de professionnalisation' }).click()
  await surEcran(page, 'employeur')
  await expect(page.getByText('contrat de professionnalisation').first()).toBeVisible()
})

test('every screen of a complete contract is accessible, in light, in dark, narrow and enlarged', async ({
  page,
  monde,
}) => {
  const id = await brouillon(page, monde, 'exemple', TYPE)
  await ouvrirEcran(page, id, 'contrat')
  await page.getByText('Pourquoi ce montant\u00a0?').click()
  await page.getByText('Pourquoi cette prise en charge\u00a0?').click()
  for (const ecran of ['contrat', 'employeur', 'salarie', 'recapitulatif', 'cerfa', 'pieces'] as const) {
    if (ecran !== 'contrat') await ouvrirEcran(page, id, ecran)
    await page.waitForLoadState('networkidle')
    await verifier(page, `${ecran}, complet`)
  }
})

test('its list, its dossier in each state, and its desk are accessible', async ({
  page,
  monde,
  somebodyElse,
}) => {
  const officer = await somebodyElse()
  await ouvrirSession(officer, monde, GESTIONNAIRE)
  const attendu = await validerExemple(page, monde, TYPE)
  const complet = await dossierComplet(page, monde, TYPE)
  await page.goto(`/mes-contrats?type=${TYPE}`)
  await expect(page.getByRole('link', { name: 'Contrats de prof.' })).toHaveAttribute('aria-current', 'page')
  await expect(page.locator('.mc-ligne').first()).toBeVisible()
  await verifier(page, 'list of the second kind')

  const voir = async (id: string, etat: string) => {
    await page.goto(`/mes-contrats/dossiers/${id}`)
    await titre(page, /Żeromska/)
    await expect(page.getByText(etat).first()).toBeVisible()
    await verifier(page, `dossier, ${etat}`)
  }
  await voir(await brouillon(page, monde, 'exemple', TYPE), 'Brouillon')
  await voir(attendu, 'En attente de pièce(s)')
  await voir(complet, 'En cours d’instruction')

  await officer.goto(`/mes-contrats/instruction?dossier=${complet}`)
  await titre(officer, /Żeromska/)
  await officer.getByRole('button', { name: 'Refuser', exact: true }).click()
  await verifier(officer, 'refusal, second kind')
  await mouvoir(officer, monde, complet, 'decision', {
    decision: 'refuser',
    motif: 'La qualification visée n’est pas prioritaire pour la branche.',
  })
  await voir(complet, 'Prise en charge refusée')
  await mouvoir(page, monde, attendu, 'annulation', { motif: 'Le salarié a renoncé.' })
  await voir(attendu, 'Annulé')
})
