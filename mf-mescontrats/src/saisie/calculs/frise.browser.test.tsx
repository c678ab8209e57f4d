import { expect, test } from 'vitest'
import { emulate } from '../../testing/emulate.ts'
import { monter } from '../../testing/monter.tsx'
import { Frise } from './frise.tsx'

test('the bars are drawn where colours are forced, too', async () => {
  const periode = {
    annee: 1,
    age: 18,
    taux: 43,
    tauxMinimal: 43,
    base: 'SMIC',
    montantMensuelCentimes: 78_394,
  } as const
  await monter(<Frise periodes={[{ ...periode, debut: '2026-09-01', fin: '2027-08-31' }]} />)
  await emulate({ forced: true })
  const bar = document.querySelector('.mc-frise__barre') as Element
  const paper = getComputedStyle(document.documentElement).backgroundColor
  const drawn = getComputedStyle(bar).backgroundColor
  expect([drawn === paper, drawn.startsWith('rgba')]).toEqual([false, false])
})
