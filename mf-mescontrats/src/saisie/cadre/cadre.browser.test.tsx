import { expect, onTestFinished, test } from 'vitest'
import { page } from 'vitest/browser'
import { contratComplet } from '../../testing/contrat-complet.ts'
import { contratPro } from '../../testing/contrat-pro.ts'
import { serveDraft, serveDraftPro } from '../../testing/monde.ts'
import { champ, openSaisie } from '../testing/open-saisie.tsx'

async function show(width: number, height: number): Promise<void> {
  const { innerWidth, innerHeight } = window
  onTestFinished(() => page.viewport(innerWidth, innerHeight))
  await page.viewport(width, height)
}

const KINDS = [
  ['apprentissage', 'apprenti', () => serveDraft(contratComplet())],
  ['professionnalisation', 'salarie', () => serveDraftPro(contratPro())],
] as const

test.each(KINDS)(
  'on a phone, what is left stays in sight over no field, and the step is told once (%s)',
  async (type, ecran, serve) => {
    await show(360, 740)
    await serve()
    await openSaisie(ecran, type)
    const bouton = await page
      .getByRole('button', { name: /^Votre contrat\s: (Il reste \d+\spoints?|Complet)$/ })
      .findElement()
    const barre = await page.getByRole('button', { name: 'Continuer' }).findElement()
    for (const y of [0, 900, document.body.scrollHeight]) {
      window.scrollTo(0, y)
      // One line above the buttons at the foot, and nothing at the top.
      expect(bouton.getBoundingClientRect().bottom).toBeLessThanOrEqual(barre.getBoundingClientRect().top)
      expect(bouton.getBoundingClientRect().top).toBeGreaterThan(740 - 120)
      expect(barre.getBoundingClientRect().bottom).toBeLessThanOrEqual(740)
    }
    expect(document.querySelector('.me-action-bar')?.clientHeight).toBeLessThan(120)
    expect(document.body.innerText.match(/étape 2 sur 6/gi)).toHaveLength(1)
  },
)

test.each(KINDS)('the bar holds in 320 px, with words twice as large (%s)', async (type, ecran, serve) => {
  await show(320, 568)
  document.documentElement.style.fontSize = '200%'
  onTestFinished(() => void document.documentElement.style.removeProperty('font-size'))
  await serve()
  await openSaisie(ecran, type)
  const barre = document.querySelector('.me-action-bar')
  expect(barre?.querySelectorAll('button')).toHaveLength(3)
  for (const bouton of barre?.querySelectorAll('button') ?? []) {
    expect(bouton.getBoundingClientRect().left).toBeGreaterThanOrEqual(0)
    expect(bouton.getBoundingClientRect().right).toBeLessThanOrEqual(320)
  }
})

test('a code has no field as wide as the page', async () => {
  await show(1280, 1000)
  await serveDraft(contratComplet())
  await openSaisie('employeur')
  for (const nom of ['codeApe', 'codeIdcc']) expect(champ(`employeur.${nom}`).offsetWidth).toBeLessThan(420)
})

test.each(KINDS)('a name or a commune has a field as wide as it is (%s)', async (type, ecran, serve) => {
  await show(1280, 1000)
  await serve()
  await openSaisie(ecran, type)
  for (const nom of ['nomNaissance', 'prenom', 'communeNaissance', 'adresse.commune'])
    expect(champ(`${ecran}.${nom}`).offsetWidth).toBeLessThan(420)
  // A street takes the whole column.
  expect(champ(`${ecran}.adresse.complement`).offsetWidth).toBeGreaterThan(500)
})

test('the buttons of every document to print stand in one column', async () => {
  await show(1366, 900)
  await serveDraft(contratComplet())
  await openSaisie('cerfa')
  await expect.element(page.getByRole('heading', { name: 'Liasse complète' })).toBeVisible()
  const droites = [...document.querySelectorAll('.mc-document .mc-boutons')].map(
    (boutons) => boutons.getBoundingClientRect().right,
  )
  expect(droites).toHaveLength(4)
  expect(new Set(droites).size).toBe(1)
})
