import { virtual } from '@guidepup/virtual-screen-reader'
import type { Session } from '@mon-espace/domain/api'
import { beforeEach, expect, test } from 'vitest'
import Liste from '../liste/liste.tsx'
import { openSaisie } from '../saisie/testing/open-saisie.tsx'
import { contratComplet } from '../testing/contrat-complet.ts'
import { serveDraft, serveValidated, service } from '../testing/monde.ts'
import { monter, screen } from '../testing/monter.tsx'

// What a screen reader says of the main path, one phrase a line, kept in a file for each screen, for a person to judge.

/** The hour of a save, and the number that goes up with each dossier. */
const changing = (spoken: string) =>
  spoken.replace(/\d{2}:\d{2}/g, 'HH:MM').replace(/AP2026-\d{6}/g, 'AP2026-NNNNNN')

/** Waits until nothing more comes on the page. */
async function settle(): Promise<void> {
  let text = ''
  await expect
    .poll(
      () => {
        const before = text
        text = document.body.innerText
        return text === before
      },
      { interval: 1500, timeout: 30_000 },
    )
    .toBe(true)
}

// What is folded at one width is read at another.
beforeEach(() => screen.viewport(414, 896))

/** Reads the page from its beginning to its end, and compares it with what was said before. */
async function listen(nom: string): Promise<void> {
  await settle()
  await virtual.start({ container: document.body })
  try {
    while ((await virtual.lastSpokenPhrase()) !== 'end of document') await virtual.next()
    const spoken = (await virtual.spokenPhraseLog()).join('\n')
    await expect(`${changing(spoken)}\n`).toMatchFileSnapshot(`${nom}.txt`)
  } finally {
    await virtual.stop()
  }
}

test('the list', async () => {
  await serveValidated(contratComplet())
  const session = await service.ask<Session>('GET', '/session')
  await monter(<Liste />, { at: '/mes-contrats', session })
  await expect.element(screen.getByRole('link', { name: /Nora Ørsted/ })).toBeVisible()
  await listen('liste')
})

test.each(['employeur', 'apprenti', 'contrat', 'recapitulatif'])('%s, filled in', async (ecran) => {
  await serveDraft(contratComplet())
  await openSaisie(ecran)
  await expect.element(screen.getByText(/^Votre contrat/).first()).toBeVisible()
  // What is computed comes after.
  if (ecran === 'contrat')
    await expect.element(screen.getByRole('button', { name: 'Payer plus que le minimum' })).toBeVisible()
  await listen(ecran)
})

test.each(['cerfa', 'pieces'])('%s, once validated', async (ecran) => {
  await serveValidated(contratComplet())
  await openSaisie(ecran)
  // The form is drawn in the page, as slowly as the machine is.
  if (ecran === 'cerfa') await expect.element(screen.getByText('100\u00a0%')).toBeInTheDocument()
  await listen(ecran)
})
