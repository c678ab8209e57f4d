import { randomUUID } from 'node:crypto'
import { expect, test } from '../monde.ts'
import { SIRET } from '../parcours/compte.ts'
import { appeler, EMPLOYEUR, ouvrirSession } from '../premiers-pas/gens.ts'
import { champ, ouvrirEcran, stored } from './gestes.ts'

const UTILISATRICE = 'contrat.travailTemporaire.entrepriseUtilisatrice'

test('a client and a training centre that no contract names are found by their numbers', async ({
  page,
  monde,
}) => {
  await ouvrirSession(page, monde, EMPLOYEUR)
  const corps = { siret: SIRET, type: 'apprentissage', public: 'interimaire' }
  const cree = await appeler(page, monde, 'POST', '/dossiers', corps, { 'idempotency-key': randomUUID() })
  const { id } = (await cree.json()) as { id: string }
  await ouvrirEcran(page, id, 'contrat')

  await champ(page, `${UTILISATRICE}.siret`).fill('999 441 116 00012')
  await expect(page.getByText('Établissement reconnu\u00a0: CHANTIERS DEMO.')).toBeVisible()
  await expect(champ(page, `${UTILISATRICE}.denomination`)).toHaveValue('CHANTIERS DEMO')

  await champ(page, 'formation.cfa.uai').fill('0599999Y')
  await expect(champ(page, 'formation.cfa.denomination')).toHaveValue('CFA DEMO DU NORD')
  await expect(champ(page, 'formation.cfa.adresse.commune')).toHaveValue('Lille')

  // Closed: told, and left to her.
  await champ(page, `${UTILISATRICE}.siret`).fill('999 443 336 00014')
  await expect(page.getByText(/le registre des entreprises le dit fermé/)).toBeVisible()
  await champ(page, `${UTILISATRICE}.denomination`).fill('FILATURE')
  await expect
    .poll(async () => (await stored(page, monde, id)).contrat.travailTemporaire?.entrepriseUtilisatrice)
    .toEqual({ denomination: 'FILATURE', siret: '99944333600014', codeApe: '1310Z' })
})
