import { gzipSync } from 'node:zlib'
import { expect, type Page } from '@playwright/test'
import type { Monde } from './lancer.ts'
import { brouillon, champ, enregistre, ouvrirEcran } from './saisie/gestes.ts'

/** Addresses of the scripts that a page asks for from now on; what waits for a quiet moment is not on the way. */
async function scriptsOf(page: Page): Promise<Set<string>> {
  const scripts = new Set<string>()
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.add(new URL(request.url()).pathname)
  })
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0
  })
  return scripts
}

/** The scripts to a usable sign-in: the fields answer, and what sending needs is there. */
export async function usableSignIn(page: Page): Promise<Set<string>> {
  const scripts = await scriptsOf(page)
  await page.goto('/connexion')
  await page.getByLabel('Adresse e-mail').fill('claire.petit@interim-demo.example')
  await page.getByLabel('Mot de passe', { exact: true }).fill('un mot de passe')
  await page.getByRole('button', { name: 'Se connecter' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'non reconnu' })).toBeVisible()
  return scripts
}

/** The scripts to a usable entry of a draft just begun: a field answers, its rules speak, and it is stored. */
export async function usableEntry(page: Page, monde: Monde): Promise<Set<string>> {
  const id = await brouillon(page, monde, 'vide')
  const scripts = await scriptsOf(page)
  await ouvrirEcran(page, id, 'employeur')
  await champ(page, 'employeur.telephone').fill('01')
  await champ(page, 'employeur.telephone').blur()
  await expect(page.locator('[id="champ-employeur.telephone-erreur"]')).toBeVisible()
  await enregistre(page)
  return scripts
}

/** Bytes of each script as gzip sends it, by address. */
export async function weigh(
  monde: Pick<Monde, 'url'>,
  scripts: ReadonlySet<string>,
): Promise<Map<string, number>> {
  const weights = [...scripts].map(async (path) => {
    const answer = await fetch(monde.url + path, { headers: { 'accept-encoding': 'identity' } })
    expect(answer.status, path).toBe(200)
    return [path, gzipSync(Buffer.from(await answer.arrayBuffer()), { level: 9 }).length] as const
  })
  return new Map(await Promise.all(weights))
}

/** What scripts weigh together, in bytes. */
export const totalOf = (weights: ReadonlyMap<string, number>): number =>
  [...weights.values()].reduce((sum, weight) => sum + weight, 0)
