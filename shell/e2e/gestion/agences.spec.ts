import { validerExemple } from '../instruction/dossiers.ts'
import { expect, test } from '../monde.ts'
import { ADMIN, nouveauNom, nouvelleAdresse, ouvrirCompte, ouvrirSession } from '../premiers-pas/gens.ts'
import { verifier } from '../premiers-pas/qualite.ts'

test('an administrator limits a colleague to an agency, and takes over what is followed elsewhere', async ({
  page,
  monde,
  somebodyElse,
}) => {
  // Somebody of this journey's own: who is limited here stands in the way of no other.
  const personne = { email: nouvelleAdresse('karim'), prenom: 'Karim', nom: nouveauNom('Besson') }
  const nom = `Karim ${personne.nom}`
  const collegue = await somebodyElse()
  await ouvrirCompte(collegue, monde, personne)
  const sien = { email: personne.email }
  const paris = await validerExemple(collegue, monde, 'apprentissage', sien)
  await validerExemple(collegue, monde, 'professionnalisation', sien)

  await ouvrirSession(page, monde, ADMIN)
  await page.goto('/compte')
  await page.getByRole('button', { name: `Choisir ses établissements ${nom}` }).click()
  const boite = page.getByRole('dialog')
  await boite.getByRole('radio', { name: 'Certains établissements' }).check()
  await boite.getByRole('checkbox', { name: /LYON/ }).check()
  await verifier(page, 'the establishments of a colleague')
  await boite.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(page.getByText(/Accès limité à\s: .*LYON/)).toBeVisible()

  // What is elsewhere does not exist any more, by its address neither.
  await collegue.goto(`/mes-contrats/dossiers/${paris}`)
  await expect(collegue.getByRole('heading', { name: 'Dossier introuvable' })).toBeVisible()
  await collegue.goto('/mes-contrats')
  await expect(collegue.locator('.mc-ligne').first()).toBeVisible()
  await expect(collegue.getByText('INTERIM DEMO AGENCE DE PARIS')).toHaveCount(0)

  await page.getByRole('button', { name: `Confier ses dossiers ${nom}` }).click()
  await boite.getByLabel('Collègue').selectOption('Hélène Marchand')
  await verifier(page, 'the dossiers of a colleague')
  await boite.getByRole('button', { name: 'Confier les dossiers' }).click()
  await expect(page.getByText(/^2\sdossiers sont confiés à Hélène Marchand/)).toBeAttached()
  await page.goto(`/mes-contrats/dossiers/${paris}`)
  await expect(page.getByRole('complementary').getByText('Hélène Marchand')).toBeVisible()
  await expect(page.getByText('Le suivi du dossier est confié à Hélène Marchand.')).toBeVisible()

  await page.goto('/compte')
  await page.getByRole('button', { name: `Choisir ses établissements ${nom}` }).click()
  await boite.getByRole('radio', { name: 'Toute l’entreprise' }).check()
  await boite.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(page.getByText(/Accès limité à/)).toHaveCount(0)
  await collegue.goto(`/mes-contrats/dossiers/${paris}`)
  await expect(collegue.getByRole('complementary').getByText('Hélène Marchand')).toBeVisible()
})
