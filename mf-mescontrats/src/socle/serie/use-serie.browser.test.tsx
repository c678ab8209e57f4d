import { answerCalls } from '@mon-espace/module-kit/testing'
import { expect, test } from 'vitest'
import { monter, screen } from '../../testing/monter.tsx'
import { useSerie } from './use-serie.ts'

answerCalls()

const MILLE = Array.from({ length: 1000 }, (_, n) => ({ id: `d-${n}` }))

test('a thousand are done one at a time; stopped, it leaves the rest, and starting again does none twice', async () => {
  const sent: string[] = []
  let enVol = 0
  let ensemble = 0
  const done = async ({ id }: { id: string }) => {
    enVol += 1
    ensemble = Math.max(ensemble, enVol)
    sent.push(id)
    await Promise.resolve()
    if (sent.length === 400) stop()
    enVol -= 1
  }
  let stop = () => {}
  const Banc = () => {
    const serie = useSerie(done)
    stop = serie.stop
    return (
      <>
        <p>{serie.enCours ? 'en cours' : `${serie.issues.size} faits`}</p>
        <button type="button" onClick={() => void serie.run(MILLE)}>
          Lancer
        </button>
      </>
    )
  }
  await monter(<Banc />)
  await screen.getByRole('button', { name: 'Lancer' }).click()
  await expect.element(screen.getByText('400 faits')).toBeVisible()
  await screen.getByRole('button', { name: 'Lancer' }).click()
  await expect.element(screen.getByText('1000 faits')).toBeVisible()
  expect(sent).toEqual(MILLE.map(({ id }) => id))
  expect(ensemble).toBe(1)
})
