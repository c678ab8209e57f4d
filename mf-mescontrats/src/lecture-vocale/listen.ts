import { virtual } from '@guidepup/virtual-screen-reader'
import { waiting } from '@mon-espace/module-kit/testing'
import { expect } from 'vitest'
import type { Locator } from 'vitest/browser'

/** The hour of a save, the number that goes up with each dossier, and the ids that the choices of a list hold. */
const changing = (spoken: string) =>
  spoken
    .replace(/\d{2}:\d{2}/g, 'HH:MM')
    .replace(/AP2026-\d{6}/g, 'AP2026-NNNNNN')
    .replace(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g, 'ID')

/** What the page is, or null while something is on its way: an answer, the code of a part, or the page itself. */
const shown = () =>
  waiting() > 0 || !document.querySelector('h1') || document.querySelector('.me-skeleton')
    ? null
    : document.body.innerHTML

/** Waits until nothing more comes on the page. */
async function settle(): Promise<void> {
  let page: string | null = null
  await expect
    .poll(
      () => {
        const before = page
        page = shown()
        return page !== null && page === before
      },
      { interval: 1500, timeout: 30_000 },
    )
    .toBe(true)
}

/**
 * Reads the page, or a part of it, from its beginning to its end, and compares it with what was said before, which `${nom}.txt`
 * keeps, one phrase a line, for a person to judge.
 */
export async function listen(
  nom: string,
  part: Pick<Locator, 'element'> = { element: () => document.body },
): Promise<void> {
  await settle()
  await virtual.start({ container: part.element() })
  try {
    const begins = await virtual.lastSpokenPhrase()
    while ((await virtual.lastSpokenPhrase()) !== `end of ${begins}`) await virtual.next()
    const spoken = (await virtual.spokenPhraseLog()).join('\n')
    await expect(`${changing(spoken)}\n`).toMatchFileSnapshot(`${nom}.txt`)
  } finally {
    await virtual.stop()
  }
}
