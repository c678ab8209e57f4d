import { describe, expect, it } from 'vitest'
import type { Rupture } from '../../../dossiers/rupture.ts'
import { CONTRAT_EXEMPLE } from '../contrat-exemple.ts'
import { PROFESSIONNALISATION } from '../professionnalisation.ts'

const rompu = (part: Partial<Rupture>): Rupture => ({
  date: '2027-03-31',
  auteur: 'commun_accord',
  motif: 'Départ.',
  joursEnEntreprise: null,
  ...part,
})
const demarches = (part: Partial<Rupture>) =>
  PROFESSIONNALISATION.demarchesRupture(CONTRAT_EXEMPLE, rompu(part))

describe('what the rupture of a contrat de professionnalisation asks', () => {
  it('follows common law: no 45 days', () => {
    expect(PROFESSIONNALISATION.joursLibres).toBeNull()
    expect(demarches({ auteur: 'employeur' })[0]).toMatchObject({ article: 'L1243-1', pour: 'employeur' })
    expect(demarches({ auteur: 'apprenti' })[0]).toMatchObject({ article: 'L1243-2', pour: 'personne' })
  })

  it('is free in the trial period', () => {
    const debut = CONTRAT_EXEMPLE.contrat.dateDebutExecution
    if (debut === null) throw new Error('the example has a first day')
    expect(demarches({ auteur: 'employeur', date: debut as Rupture['date'] })[0]?.article).toBe('L1242-11')
    expect(demarches({ auteur: 'commun_accord', date: debut as Rupture['date'] })[0]?.article).toBe('L1243-1')
  })

  it('is told within thirty days', () => {
    expect(demarches({}).find(({ code }) => code === 'signalement')).toMatchObject({
      avant: '2027-04-30',
      article: 'D6325-5',
    })
  })

  it('lets training go on where the person did not leave', () => {
    const codes = (part: Partial<Rupture>) => demarches(part).map(({ code }) => code)
    expect(codes({})).toContain('suite')
    expect(codes({ auteur: 'apprenti' })).not.toContain('suite')
  })
})
