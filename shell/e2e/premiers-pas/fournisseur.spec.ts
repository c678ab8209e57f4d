import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { lancerMonde, type Monde } from '../lancer.ts'
import { AUJOURDHUI, expect, test } from '../monde.ts'
import { freePort } from '../port.ts'
import { EMPLOYEUR, titre } from './gens.ts'
import { verifier } from './qualite.ts'

/** An OpenID provider for the service at this address: everybody who comes is who the next line of its input says. */
const FOURNISSEUR = `
import { createInterface } from 'node:readline'
import { startFournisseur } from './bff/src/testing/fournisseur.ts'
const fournisseur = await startFournisseur({ urlPublique: process.argv[1] })
createInterface({ input: process.stdin }).on('line', (line) => {
  fournisseur.presenter(JSON.parse(line))
  console.log('')
})
console.log(JSON.stringify(fournisseur.reglages))`

interface Fournisseur {
  readonly reglages: Readonly<Record<string, string>>
  readonly presenter: (personne: object) => Promise<void>
  readonly arreter: () => void
}

async function lancerFournisseur(urlPublique: string): Promise<Fournisseur> {
  const child: ChildProcess = spawn('node', ['--input-type=module', '-e', FOURNISSEUR, urlPublique], {
    cwd: join(import.meta.dirname, '../../..'),
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const said = async () => String((await once(child.stdout as NodeJS.ReadableStream, 'data'))[0])
  return {
    reglages: JSON.parse(await said()),
    async presenter(personne) {
      const heard = said()
      child.stdin?.write(`${JSON.stringify(personne)}\n`)
      await heard
    },
    arreter: () => child.kill(),
  }
}

const entrer = (page: Page) => page.getByRole('button', { name: /^Se connecter avec 127\.0\.0\.1/ }).click()

/** A world whose people may come in by a provider, while this is done with it. */
async function avecFournisseur(
  work: (monde: Monde, fournisseur: Fournisseur) => Promise<void>,
): Promise<void> {
  const port = await freePort()
  const fournisseur = await lancerFournisseur(`http://localhost:${port}`)
  const dataDir = mkdtempSync(join(tmpdir(), 'mon-espace-oidc-'))
  const monde = await lancerMonde({ dataDir, horloge: AUJOURDHUI, port, reglages: fournisseur.reglages })
  try {
    await work(monde, fournisseur)
  } finally {
    await monde.arreter()
    fournisseur.arreter()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

test('somebody comes in by the operator’s provider, goes on where they were going, and leaves both', async ({
  page,
}) => {
  await avecFournisseur(async ({ url }, { presenter }) => {
    await test.step('who says no there is told so, and may try again', async () => {
      await presenter({ sub: 'karim', email: EMPLOYEUR, refuse: true })
      await page.goto(`${url}/mes-contrats?etat=brouillon`)
      await titre(page, 'Connexion')
      await entrer(page)
      await expect(page.getByText('La connexion n’a pas abouti')).toBeVisible()
      await verifier(page, 'a sign-in by a provider that was refused')
    })
    await test.step('who has no account is told to sign up', async () => {
      await presenter({ sub: 'inconnue', email: 'inconnue@ailleurs.example', email_verified: true })
      await entrer(page)
      await expect(page.getByText('Aucun compte n’a votre adresse e-mail')).toBeVisible()
    })
    await test.step('who has one is let in, where they were going', async () => {
      await page.context().clearCookies({ domain: '127.0.0.1' })
      await presenter({ sub: 'karim', email: EMPLOYEUR, email_verified: true })
      await entrer(page)
      await expect(page).toHaveURL(`${url}/mes-contrats?etat=brouillon`)
      await titre(page, 'Gestion des contrats')
    })
    await test.step('signing out ends the session there too', async () => {
      await page.getByRole('button', { name: 'Se déconnecter' }).click()
      await page.getByRole('button', { name: 'Quitter le fournisseur' }).click()
      await expect(page).toHaveURL(new RegExp(`^${url}/connexion`))
      await titre(page, 'Connexion')
      await presenter({ sub: 'inconnue', email: 'inconnue@ailleurs.example', email_verified: true })
      await entrer(page)
      await expect(page.getByText('Aucun compte n’a votre adresse e-mail')).toBeVisible()
    })
  })
})
