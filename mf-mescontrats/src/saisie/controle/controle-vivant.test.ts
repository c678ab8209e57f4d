import { emptyContrat } from '@mon-espace/domain'
import type { Controle } from '@mon-espace/domain/api'
import { describe, expect, it, vi } from 'vitest'
import { withValueAt } from '../brouillon/arbre.ts'
import { blocking, createControleVivant, type SourceControle } from './controle-vivant.ts'

const probleme = (chemin: string, gravite: Controle['gravite'] = 'bloquant', code = 'absent'): Controle => ({
  code,
  gravite,
  chemin,
  message: `Indiquez ${chemin}.`,
})

function start(etat: Partial<ReturnType<SourceControle['getState']>> = {}) {
  const auditeurs = new Set<() => void>()
  let courant = { contrat: emptyContrat(), connu: emptyContrat(), problemes: {}, ...etat }
  const source: SourceControle = {
    getState: () => courant,
    subscribe: (f) => {
      auditeurs.add(f)
      return () => void auditeurs.delete(f)
    },
  }
  const controle = createControleVivant(source, ({ apprenti }) =>
    apprenti.prenom ? [] : [probleme('apprenti.prenom')],
  )
  controle.follow()
  return {
    controle,
    set(chemin: string, valeur: unknown) {
      courant = { ...courant, contrat: withValueAt(courant.contrat, chemin, valeur) }
      for (const f of auditeurs) f()
    },
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
    const problemes = { formation: [probleme('formation.codeRncp', 'avertissement', 'rncp_inconnu')] }
    const { controle, set } = start({ problemes })
    expect(controle.getState().tous.map((c) => c.code)).toEqual(['absent', 'rncp_inconnu'])
    set('formation.codeRncp', '38401')
    expect(controle.getState().tous.map((c) => c.code)).toEqual(['absent'])
  })

  it('does not repeat what both say, and shows the graver of two at one field', () => {
    const problemes = {
      apprenti: [probleme('apprenti.prenom'), probleme('apprenti.prenom', 'avertissement', 'x')],
    }
    const { controle } = start({ problemes })
    controle.showSections(['apprenti'])
    expect(controle.getState().tous).toHaveLength(2)
    expect(controle.getState().montres.get('apprenti.prenom')?.gravite).toBe('bloquant')
  })

  it('disturbs nobody while a key changes no verdict', () => {
    const { controle, set } = start()
    const { tous } = controle.getState()
    const prevenu = vi.fn()
    controle.subscribe(prevenu)
    set('apprenti.nomNaissance', 'L')
    expect(prevenu).not.toHaveBeenCalled()
    controle.leave('apprenti.prenom')
    expect(prevenu).toHaveBeenCalledOnce()
    expect(controle.getState().tous).toBe(tous)
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
