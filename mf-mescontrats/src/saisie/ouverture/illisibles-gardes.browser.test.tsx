import type { Session } from '@mon-espace/domain/api'
import { afterEach, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { contratComplet } from '../../testing/contrat-complet.ts'
import { idServi, serveDraft, service } from '../../testing/monde.ts'
import { screen } from '../../testing/monter.tsx'
import { champ, erreurDe, fill, openSaisie } from '../testing/open-saisie.tsx'
import { createGarde } from './illisibles-gardes.ts'

afterEach(() => localStorage.clear())

const HEURES = 'formation.heuresDistance'
const SALAIRE = 'contrat.salaireBrutMensuelCentimes'

/** What the browser keeps of the draft that is open. */
async function garde() {
  const { compte } = await service.ask<Session>('GET', '/session')
  return createGarde(compte?.id ?? '', idServi())
}

test('an optional number that cannot be read is told, counted, kept, and never called stored', async () => {
  await serveDraft(contratComplet())
  await openSaisie('contrat')
  await fill(HEURES, 'une vingtaine')
  await fill(SALAIRE, '1504 balles')
  await userEvent.tab()
  await expect.poll(() => erreurDe(HEURES)).toContain('en chiffres, par exemple «\u00a035 heures')
  await expect.poll(() => erreurDe(SALAIRE)).toContain('Indiquez un montant en chiffres, par exemple')
  await expect.element(screen.getByText(/2\u00a0réponses ne sont pas enregistrées/)).toBeVisible()
  expect(screen.getByText(/^Enregistré/).query()).toBeNull()
  await expect
    .poll(async () => Object.fromEntries((await garde()).read()))
    .toEqual({ [HEURES]: 'une vingtaine', [SALAIRE]: '1504 balles' })
  await screen.getByRole('button', { name: 'Continuer' }).click()
  await expect.poll(() => document.querySelectorAll('.me-summary a').length).toBe(2)
  await fill(SALAIRE, '1504 euros')
  await fill(HEURES, '20 h')
  await userEvent.tab()
  await expect.poll(() => erreurDe(HEURES)).toBe('')
  expect(champ(SALAIRE).value).toBe('1\u202f504,00')
  expect((await garde()).read().size).toBe(0)
})

test('what was kept is there when the page comes back: in the recap, as a point, at its field', async () => {
  const contrat = contratComplet()
  contrat.formation.heuresDistance = null
  await serveDraft(contrat)
  ;(await garde()).keep(new Map([[HEURES, 'une vingtaine']]))
  await openSaisie('recapitulatif')
  await expect.element(screen.getByText('une vingtaine')).toBeVisible()
  await screen
    .getByRole('link', { name: /^Indiquez un nombre entier/ })
    .first()
    .click()
  await expect.poll(() => document.activeElement?.id).toBe(`champ-${HEURES}`)
  await expect.poll(() => champ(HEURES).value).toBe('une vingtaine')
  await expect.poll(() => erreurDe(HEURES)).not.toBe('')
})

test('a number stored meanwhile is not covered by an older text', async () => {
  const contrat = contratComplet()
  contrat.formation.heuresDistance = 12
  await serveDraft(contrat)
  ;(await garde()).keep(new Map([[HEURES, 'une vingtaine']]))
  await openSaisie('contrat')
  expect(champ(HEURES).value).toBe('12')
})

test('neither an old text nor one with the figures of a social-security number is kept', () => {
  const gardee = (jour: number) => createGarde('compte', 'dossier', () => jour * 86_400_000)
  expect(
    gardee(0).keep(
      new Map([
        [HEURES, '20 h ?'],
        [SALAIRE, '1 85 05 78 006 084'],
      ]),
    ),
  ).toBe(false)
  expect([...gardee(29).read()]).toEqual([[HEURES, '20 h ?']])
  expect([...gardee(30).read()]).toEqual([])
  expect(gardee(30).keep(new Map())).toBe(true)
  expect(localStorage).toHaveLength(0)
})
