import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { validerExemple } from '../instruction/dossiers.ts'
import { expect, test } from '../monde.ts'
import { ADMIN, ouvrirSession, titre } from './gens.ts'
import { verifier } from './qualite.ts'

const SIRET = '99912345800013'

test('an administrator connects software: a key that reads and writes, a webhook that is told, until both are ended', async ({
  page,
  monde,
}) => {
  const recus: string[] = []
  const logiciel = createServer((request, answer) => {
    recus.push(String(request.headers['x-monespace-signature']))
    request.resume()
    answer.end()
  })
  await new Promise<void>((resolve) => logiciel.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(logiciel.address() as AddressInfo).port}/recu`

  const id = await validerExemple(page, monde)
  await ouvrirSession(page, monde, ADMIN)
  await page.goto('/compte')
  await titre(page, 'Mon compte')
  await page.getByRole('button', { name: 'Gérer les connexions' }).click()
  await page.getByRole('button', { name: 'Créer une clé de logiciel' }).click()
  await page.getByRole('textbox', { name: 'Nom de la clé' }).fill('SIRH')
  await page.getByRole('radio', { name: 'Lire et saisir les contrats' }).check()
  await page.getByRole('button', { name: 'Créer la clé' }).click()
  const cle = await page.getByRole('textbox', { name: /^Clé de logiciel/ }).inputValue()
  expect(cle).toMatch(/^mec_\w{27}$/)

  const call = (method: string, path: string, body?: object, entetes: Record<string, string> = {}) =>
    fetch(`${monde.url}/api${path}`, {
      method,
      headers: { authorization: `Bearer ${cle}`, 'content-type': 'application/json', ...entetes },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
  const listed = await call('GET', '/dossiers?etat=en_attente_pieces')
  expect(listed.headers.getSetCookie()).toEqual([])
  expect(listed.status).toBe(200)
  const { version } = (await (await call('GET', `/dossiers/${id}`)).json()) as { version: number }

  await page.getByRole('button', { name: 'Ajouter un webhook' }).click()
  await page.getByRole('textbox', { name: 'Adresse à prévenir' }).fill(url)
  await page.getByRole('button', { name: 'Ajouter le webhook' }).click()
  await expect(page.getByRole('textbox', { name: /^Secret de signature/ })).toHaveValue(/^whsec_/)
  await verifier(page, 'connexions')

  const annule = await call(
    'POST',
    `/dossiers/${id}/annulation`,
    { motif: 'Renoncé.' },
    { 'if-match': `"v${version}"` },
  )
  expect(annule.status).toBe(200)
  await expect.poll(() => recus.length).toBe(1)
  expect(recus[0]).toMatch(/^t=\d+,v1=[0-9a-f]{64}$/)
  await page.getByRole('button', { name: /^Voir les envois/ }).click()
  await expect(page.getByText('Livré', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: /^Renvoyer/ }).click()
  await expect.poll(() => recus.length).toBe(2)
  logiciel.close()

  await page.getByRole('button', { name: 'Révoquer SIRH' }).click()
  await page.getByRole('button', { name: 'Révoquer la clé' }).click()
  await expect(page.getByText('Aucune clé pour l’instant.')).toBeVisible()
  expect((await call('GET', `/entreprises/${SIRET}`)).status).toBe(401)
  await page.getByRole('button', { name: /^Supprimer \(/ }).click()
  await page.getByRole('button', { name: 'Supprimer le webhook' }).click()
  await expect(page.getByText('Aucun webhook pour l’instant.')).toBeVisible()
})
