import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '../monde.ts'
import { GESTIONNAIRE, ouvrirSession, titre } from '../premiers-pas/gens.ts'
import { validerExemple } from './dossiers.ts'

const SCANS = join(import.meta.dirname, '../../../mf-mescontrats/src/socle/apercu/testing')

test('what a copier scans is drawn at the desk, under our very headers', async ({
  page,
  monde,
  somebodyElse,
}) => {
  const id = await validerExemple(page, monde)
  for (const [type, scan] of [
    ['cerfa_signe', 'ccitt.pdf'],
    ['convention_formation', 'jbig2.pdf'],
    ['identite', 'jpeg2000.pdf'],
  ] as const) {
    const depot = await page.request.post(`${monde.url}/api/dossiers/${id}/pieces`, {
      headers: { origin: monde.url },
      multipart: {
        type,
        fichier: { name: scan, mimeType: 'application/pdf', buffer: readFileSync(join(SCANS, scan)) },
      },
    })
    expect(depot.status(), await depot.text()).toBe(201)
  }
  const officer = await somebodyElse()
  await ouvrirSession(officer, monde, GESTIONNAIRE)
  await officer.goto(`/mes-contrats/instruction?dossier=${id}`)
  await titre(officer, /Nguyễn-Lefèvre/)
  const dark = () =>
    officer.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('.mc-apercu canvas')
      if (!canvas?.width) return 0
      const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {
        data: [],
      }
      return [...data].filter((value, i) => i % 4 === 0 && value < 128).length / (data.length / 4)
    })
  for (const piece of ['Cerfa FA 13 signé', 'Convention de formation', 'Pièce d’identité']) {
    await officer
      .getByRole('button', { name: new RegExp(`^${piece}`) })
      .first()
      .click()
    await expect(officer.getByRole('region', { name: new RegExp(`Aperçu.*${piece}`) })).toBeVisible()
    await expect.poll(dark, piece).toBeGreaterThan(0.005)
  }
  await expect(officer.getByText(/n’a pas pu être affichée/)).toHaveCount(0)
})
