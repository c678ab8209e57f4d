import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { listenToPage } from './monde.ts'
import { freePort } from './port.ts'

const root = join(import.meta.dirname, '../..')

/** Runs the command of the README, in a process group of its own so that all of it ends with the test. */
async function developAlone(module: string): Promise<{ url: string; stop: () => void }> {
  const port = await freePort()
  const child = spawn(
    'npm',
    ['run', 'dev:mock', '-w', module, '--', '--port', String(port), '--strictPort'],
    {
      cwd: root,
      detached: true,
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => String(chunk).includes('Local') && resolve())
    child.once('exit', (status) => reject(new Error(`dev:mock stopped with ${status}`)))
  })
  return { url: `http://localhost:${port}`, stop: () => process.kill(-(child.pid as number), 'SIGTERM') }
}

test('mf-mescontrats runs alone: the whole BFF answers inside the page, and no server does', async ({
  page,
}) => {
  const { url, stop } = await developAlone('mf-mescontrats')
  try {
    const complaints = await listenToPage(page)
    const fromElsewhere: string[] = []
    page.on('response', (response) => {
      const isCall = new URL(response.url()).pathname.startsWith('/api/')
      if (isCall && !response.fromServiceWorker()) fromElsewhere.push(response.url())
    })

    // The first start of Vite prepares the dependencies.
    await page.goto(`${url}/mes-contrats?tri=-echeance`, { timeout: 120_000 })
    await expect(page.getByRole('heading', { level: 1, name: 'Gestion des contrats' })).toBeVisible({
      timeout: 120_000,
    })
    await expect(
      page.getByRole('listitem').filter({ hasText: 'Prise en charge acceptée' }).first(),
    ).toBeVisible()

    await page.getByRole('link', { name: 'Nouveau contrat d’apprentissage' }).click()
    await page.getByRole('radio', { name: 'INTERIM DEMO AGENCE DE PARIS' }).check()
    await page.getByRole('radio', { name: 'Un ou une intérimaire' }).check()
    await page.getByRole('button', { name: /Commencer|Créer|Continuer/ }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Données employeur' })).toBeVisible()
    await expect(page.getByLabel('Nom ou dénomination')).toHaveValue(/INTERIM DEMO/)

    expect(fromElsewhere).toEqual([])
    expect(complaints).toEqual([])
  } finally {
    stop()
  }
})
