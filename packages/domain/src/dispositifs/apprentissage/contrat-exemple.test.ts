import { describe, expect, test } from 'vitest'
import { bloquants, judgeContrat } from '../../controles/judge.ts'
import { PACK_DEMO } from '../../referentiels/pack-demo.ts'
import { APPRENTISSAGE } from './apprentissage.ts'
import { CONTRAT_EXEMPLE } from './contrat-exemple.ts'

describe('the complete example', () => {
  const etablissements = ['99912345800013', '99912345800021']
  test.each(['2026-08-25', '2026-11-23'])('on %s it passes with warnings only', (aujourdhui) => {
    const controles = judgeContrat(APPRENTISSAGE, CONTRAT_EXEMPLE, {
      aujourdhui,
      etablissements,
      pack: PACK_DEMO,
    })
    expect(bloquants(controles)).toEqual([])
    const attendus = aujourdhui === '2026-11-23' ? ['transmission_tardive'] : []
    expect(controles.map((c) => c.code)).toEqual(attendus)
  })
})
