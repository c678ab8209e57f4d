import { type Contrat, emptyContrat, SECTIONS, withValueAt } from '@mon-espace/domain'
import type { Constat } from '@mon-espace/domain/api'
import { describe, expect, it, vi } from 'vitest'
import type { Saisi } from '../formulaire/formulaire.ts'
import { blocking, createControleVivant } from './controle-vivant.ts'

const probleme = (chemin: string, gravite: Constat['gravite'] = 'bloquant', code = 'absent'): Constat => ({
  code,
  gravite,
  chemin,
  message: `Indiquez ${chemin}.`,
})

/** Something that is listened to, and that a test may change. */
function createSource<T>(depart: T) {
  const listeners = new Set<(tape: boolean) => void>()
  let etat = depart
  return {
    getState: () => etat,
    subscribe: (f: (tape: boolean) => void) => {
      listeners.add(f)
      return () => void listeners.delete(f)
    },
    set(suite: Partial<T>) {
      etat = { ...etat, ...suite }
      for (const f of listeners) f(true)
    },
  }
}

const absent = probleme('apprenti.prenom')

/** `reporte` keeps what is put off until it is asked for; else all runs at once. */
function start({ problemes = [] as Constat[], refus = [] as Constat[], reporte = false } = {}) {
  const formulaire = createSource<Saisi<Contrat>>({ contrat: emptyContrat(), illisibles: new Map() })
  const brouillon = createSource({ connu: emptyContrat(), problemes, refus })
  const dits = { controles: [absent], remuneration: null }
  const rien = { controles: [], remuneration: null }
  let attend = false
  const controle = createControleVivant(
    { formulaire, brouillon },
    ({ apprenti }) => (apprenti.prenom ? rien : dits),
    (action) => {
      const flush = () => {
        if (attend) action()
        attend = false
      }
      const call = () => {
        attend = true
        if (!reporte) flush()
      }
      return { typed: call, soon: call, flush }
    },
    SECTIONS,
  )
  controle.follow()
  return {
    controle,
    brouillon,
    set: (chemin: string, valeur: unknown) =>
      formulaire.set({ contrat: withValueAt(formulaire.getState().contrat, chemin, valeur) }),
    unreadable: (chemin: string, texte: string) => formulaire.set({ illisibles: new Map([[chemin, texte]]) }),
  }
}

describe('rules alive', () => {
  it('says nothing of a field before it is left, and stops as soon as it is mended', () => {
    const { controle, set } = start()
    expect(controle.getState().tous).toHaveLength(1)
    expect(controle.getState().montres.size).toBe(0)
    controle.leave('apprenti.prenom')
    expect(controle.getState().montres.get('apprenti.prenom')?.message).toBe('Indiquez apprenti.prenom.')
    set('apprenti.prenom', 'Élise')
    expect(controle.getState().montres.size).toBe(0)
  })

  it('tells all of a screen one tried to leave', () => {
    const { controle } = start()
    const prevenu = vi.fn()
    controle.subscribe(prevenu)
    controle.showSections(['apprenti', 'maitres'])
    expect(prevenu).toHaveBeenCalledOnce()
    expect(controle.getState().montres.has('apprenti.prenom')).toBe(true)
  })

  it('keeps what only the server knows while its value has not moved', () => {
    const problemes = [probleme('formation.codeRncp', 'avertissement', 'rncp_inconnu')]
    const { controle, set } = start({ problemes })
    expect(controle.getState().tous.map((c) => c.code)).toEqual(['absent', 'rncp_inconnu'])
    set('formation.codeRncp', '38401')
    expect(controle.getState().tous.map((c) => c.code)).toEqual(['absent'])
  })

  it('does not repeat what both say, and shows the graver of two at one field', () => {
    const refus = [probleme('apprenti.prenom'), probleme('apprenti.prenom', 'avertissement', 'x')]
    const { controle } = start({ refus })
    controle.showSections(['apprenti'])
    expect(controle.getState().tous).toHaveLength(2)
    expect(controle.getState().montres.get('apprenti.prenom')?.gravite).toBe('bloquant')
  })

  it('disturbs nobody while a key changes no verdict', () => {
    const { controle, set, brouillon } = start()
    const { tous } = controle.getState()
    const prevenu = vi.fn()
    controle.subscribe(prevenu)
    set('apprenti.nomNaissance', 'L')
    const { montres } = controle.getState()
    expect(controle.getState().tous).toBe(tous)
    set('apprenti.nomNaissance', 'Le')
    expect(controle.getState().montres).toBe(montres)
    expect(prevenu).toHaveBeenCalledTimes(2)
    brouillon.set({})
    expect(prevenu).toHaveBeenCalledTimes(2)
    controle.leave('apprenti.prenom')
    expect(prevenu).toHaveBeenCalledTimes(3)
    expect(controle.getState().tous).toBe(tous)
  })

  it('tells a number that cannot be read as such, and nothing else of it', () => {
    const { controle, unreadable, set } = start()
    unreadable('apprenti.prenom', '20 h')
    controle.leave('apprenti.prenom')
    expect(controle.getState().tous.map((c) => c.code)).toEqual(['nombre_illisible'])
    expect(controle.getState().montres.get('apprenti.prenom')?.message).toMatch(/en chiffres/)
    const { tous } = controle.getState()
    set('apprenti.nomNaissance', 'L')
    expect(controle.getState().tous).toBe(tous)
  })

  it('judges what was typed when the hands rest, or as soon as somebody must know', () => {
    const { controle, set } = start({ reporte: true })
    set('apprenti.prenom', 'Élise')
    expect(controle.getState().tous).toHaveLength(1)
    expect(controle.settle().tous).toEqual([])
    expect(controle.getState().contrat.apprenti.prenom).toBe('Élise')
  })

  it('sorts what blocks by section', () => {
    const tous = [
      probleme('apprenti.nir'),
      probleme('contrat.type'),
      probleme('apprenti.rqth', 'avertissement'),
    ]
    expect(blocking(tous, ['apprenti', 'maitres']).map((c) => c.chemin)).toEqual(['apprenti.nir'])
  })
})
