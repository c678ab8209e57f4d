import { saisirExemple } from '../ecrans/contrat.ts'
import { test } from '../monde.ts'
import { validerLeRecapitulatif } from '../parcours/saisie.ts'
import { EMPLOYEUR, GESTIONNAIRE, ouvrirSession, titre } from './gens.ts'
import { verifier } from './qualite.ts'

// What the accessibility page says of the module's screens; its states are held by the module's own tests.
test('the module’s screens, filled', async ({ page, monde, somebodyElse }) => {
  await ouvrirSession(page, monde, EMPLOYEUR)
  // Drafts that other journeys left may fill the first page of them all.
  await page.goto('/mes-contrats?etat=en_cours_instruction')
  await page.getByRole('listitem').filter({ hasText: 'Dossier AP' }).first().waitFor()
  await verifier(page, 'list')
  await page.goto('/mes-contrats/nouveau')
  await titre(page, 'Nouveau contrat d’apprentissage')
  await verifier(page, 'new contract')
  const id = await saisirExemple(page, monde)
  const ecran = (nom: string) => `/mes-contrats/dossiers/${id}/saisie/${nom}`
  for (const [nom, h1] of [
    ['employeur', 'Données employeur'],
    ['apprenti', 'Données apprenti(e) & maîtres d’apprentissage'],
    ['contrat', 'Données contrat'],
    ['recapitulatif', 'Récapitulatif'],
  ] as const) {
    await page.goto(ecran(nom))
    await titre(page, h1)
    await verifier(page, nom)
  }
  await validerLeRecapitulatif(page)
  await verifier(page, 'cerfa')
  await page.goto(ecran('pieces'))
  await titre(page, 'Pièces justificatives')
  await verifier(page, 'pieces')
  await page.goto(`/mes-contrats/dossiers/${id}`)
  await titre(page, /Nguyễn-Lefèvre/)
  await verifier(page, 'dossier')

  const gestionnaire = await somebodyElse()
  await ouvrirSession(gestionnaire, monde, GESTIONNAIRE)
  await gestionnaire.goto('/mes-contrats/instruction')
  await gestionnaire.getByRole('listitem').filter({ hasText: 'Dossier AP' }).first().waitFor()
  await verifier(gestionnaire, 'queue')
  await gestionnaire.goto(`/mes-contrats/instruction?dossier=${id}`)
  await gestionnaire.getByRole('heading', { level: 1 }).waitFor()
  await verifier(gestionnaire, 'desk')
})
