import type { Page } from '@playwright/test'
import { validerExemple } from '../instruction/dossiers.ts'
import { expect, type Monde, test } from '../monde.ts'
import { appeler, EMPLOYEUR, ouvrirSession } from '../premiers-pas/gens.ts'
import { verifier } from '../premiers-pas/qualite.ts'

const CERFA = 'Cerfa FA 13 signé'

const cerfaDe = async (page: Page, monde: Monde, id: string): Promise<Buffer> =>
  (await appeler(page, monde, 'GET', `/dossiers/${id}/documents/cerfa.pdf`)).body()

const lire = async (page: Page, monde: Monde, id: string) =>
  (await appeler(page, monde, 'GET', `/dossiers/${id}`)).json()

async function choisir(page: Page, buffer: Buffer): Promise<void> {
  const choix = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: `Ajouter un fichier : ${CERFA}` }).click()
  await (await choix).setFiles({ name: 'cerfa.pdf', mimeType: 'application/pdf', buffer })
}

test('the Cerfa of another dossier, and the unsigned one, are told before anything is sent', async ({
  page,
  monde,
}) => {
  await ouvrirSession(page, monde, EMPLOYEUR)
  const [voisin, id] = [await validerExemple(page, monde), await validerExemple(page, monde)]
  const { numero } = await lire(page, monde, voisin)
  await page.goto(`/mes-contrats/dossiers/${id}`)
  await choisir(page, await cerfaDe(page, monde, voisin))
  const boite = page.getByRole('dialog')
  await expect(boite).toContainText('Ce Cerfa est celui d’un autre dossier')
  await expect(boite).toContainText(numero)
  await verifier(page, 'the Cerfa of another dossier')
  await boite.getByRole('button', { name: 'Choisir un autre fichier' }).click()

  await choisir(page, await cerfaDe(page, monde, id))
  await expect(boite).toContainText('Ce Cerfa ne paraît pas signé')
  await page.keyboard.press('Escape')
  await expect(boite).toBeHidden()
  const { etat, pieces } = await lire(page, monde, id)
  expect(etat).toBe('en_attente_pieces')
  expect(pieces.flatMap((piece: { versions: unknown[] }) => piece.versions)).toEqual([])

  await choisir(page, await cerfaDe(page, monde, id))
  await boite.getByRole('button', { name: 'L’envoyer quand même' }).click()
  const ligne = page.getByRole('region', { name: CERFA, exact: true })
  await expect(ligne).toContainText('cerfa.pdf')
  await ligne.getByRole('button', { name: /Retirer ce fichier/ }).click()
  await boite.getByRole('button', { name: 'Retirer ce fichier' }).click()
  await expect(page.getByRole('button', { name: `Ajouter un fichier : ${CERFA}` })).toBeVisible()
})
