import { describe, expect, it } from 'vitest'
import { ETAPES as APPRENTISSAGE } from '../dispositifs/apprentissage/etapes.ts'
import { ETAPES as PROFESSIONNALISATION } from '../dispositifs/professionnalisation/etapes.ts'
import { etapeAt } from '../etapes.ts'
import { etapesAttente } from './etapes-attente.ts'

const dits = (ecran: string) => JSON.stringify(etapesAttente(ecran))

describe('the frame of a contract that is on its way', () => {
  it.each(['employeur', 'contrat', 'recapitulatif', 'cerfa', 'pieces'])(
    'names no kind on %s, and keeps the places of its steps',
    (ecran) => {
      expect(dits(ecran)).not.toMatch(
        /apprenti\(e\)|apprentissage|professionnalisation|salarié|FA 13|EJ 20|CFA/i,
      )
      const attente = etapesAttente(ecran)
      expect(attente.liste.findIndex(({ nom }) => nom === ecran)).toBe(
        PROFESSIONNALISATION.liste.findIndex(({ nom }) => nom === ecran),
      )
      if (ecran !== 'cerfa')
        expect(etapeAt(attente, ecran)?.titre).toBe(etapeAt(PROFESSIONNALISATION, ecran)?.titre)
    },
  )

  it('names the person by the screen that is of one kind alone', () => {
    for (const [ecran, etapes] of [
      ['apprenti', APPRENTISSAGE],
      ['salarie', PROFESSIONNALISATION],
    ] as const)
      expect(etapeAt(etapesAttente(ecran), ecran)).toMatchObject({ titre: etapeAt(etapes, ecran)?.titre })
  })
})
