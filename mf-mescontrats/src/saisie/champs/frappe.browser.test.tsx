import { waiting } from '@mon-espace/module-kit/testing'
import { Profiler } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { chemins } from '../../routes/chemins.ts'
import { Pages } from '../../routes/pages.tsx'
import { quiet } from '../../socle/temps/quiet.ts'
import { contratComplet } from '../../testing/contrat-complet.ts'
import { idServi, serveDraft } from '../../testing/monde.ts'
import { monter } from '../../testing/monter.tsx'
import { loadParcours } from '../dispositifs/parcours.ts'
import { champ } from '../testing/open-saisie.tsx'

afterEach(() => vi.useRealTimers())

/** Until what was typed is painted, and what follows it done: two frames, whatever the machine. */
const painted = () =>
  new Promise<void>((resolve) => {
    const next = (left: number) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => (left > 0 ? next(left - 1) : resolve())
        port2.postMessage(null)
      })
    next(2)
  })

/** Types in the field that has the focus, by the page itself, each key once the one before is painted. */
async function type(text: string) {
  for (const letter of text) {
    document.execCommand('insertText', false, letter)
    await painted()
  }
}

/** Until every answer that the page waits for has come. */
async function answered() {
  await expect.poll(waiting).toBe(0)
  await painted()
}

/** Until the code that waits for a quiet moment has come, and what it shows is drawn: the articles, the summary. */
async function complete() {
  await expect.poll(() => document.querySelector('.mc-chiffre')).not.toBeNull()
  await quiet()
  await loadParcours('apprentissage').then((parcours) => parcours?.loadCarte())
  await answered()
}

/** Until the hands have rested. */
async function rest() {
  vi.advanceTimersByTime(200)
  await painted()
}

/** Opens screen 3 and puts the cursor in a field, with no save to come; @returns how many renders there have been since. */
async function openAt(chemin: string): Promise<() => number> {
  await serveDraft(contratComplet())
  let renders = 0
  const ecran = (
    <Profiler id="saisie" onRender={() => (renders += 1)}>
      <Pages />
    </Profiler>
  )
  await monter(ecran, { at: chemins.saisie(idServi(), 'contrat') })
  await expect.poll(() => document.getElementById(`champ-${chemin}`)).not.toBeNull()
  await complete()
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  champ(chemin).focus()
  champ(chemin).select()
  // The first key tells that something is to be stored.
  await type('8')
  await rest()
  await answered()
  renders = 0
  return () => renders
}

test('a key of a text renders nothing: the browser shows it, and what is said of it has not changed', async () => {
  const renders = await openAt('formation.faitA')
  await type('0 Lille')
  await rest()
  expect(champ('formation.faitA').value).toBe('80 Lille')
  expect(renders()).toBe(0)
})

test('a key that changes the pay shows it when the hands rest, and touches no other question', async () => {
  const renders = await openAt('contrat.dureeHebdoHeures')
  const before = document.querySelector('.mc-chiffre')?.textContent
  const touched: Node[] = []
  const observer = new MutationObserver((records) => touched.push(...records.map(({ target }) => target)))
  observer.observe(document.body, { subtree: true, childList: true, characterData: true })
  await type('0')
  expect(renders()).toBe(0)
  await rest()
  await expect.poll(() => document.querySelector('.mc-chiffre')?.textContent).not.toBe(before)
  observer.disconnect()
  const others = touched.map((node) =>
    (node instanceof Element ? node : node.parentElement)?.closest('.mc-champ'),
  )
  expect(others.filter((one) => one && !one.contains(champ('contrat.dureeHebdoHeures')))).toEqual([])
  expect(renders()).toBeGreaterThan(0)
})
