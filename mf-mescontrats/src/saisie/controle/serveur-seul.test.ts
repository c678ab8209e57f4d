import { type Contrat, emptyContrat } from '@mon-espace/domain'
import type { Controle } from '@mon-espace/domain/api'
import { expect, it, vi } from 'vitest'
import { withValueAt } from '../brouillon/arbre.ts'
import { createServeurSeul } from './serveur-seul.ts'

const dit = (chemin: string, code: string): Controle => ({ code, gravite: 'bloquant', chemin, message: code })

/** A rule of one section that hangs on another: the legal representative, by the day the contract starts. */
const representant = dit('apprenti.representantLegal', 'representant_absent')
const controler = ({ contrat }: Contrat) => (contrat.dateDebutExecution ? [] : [representant])

it('forgets what both said of a section once another section answers it', () => {
  const seuls = createServeurSeul(controler)
  const connu = emptyContrat()
  const problemes = { apprenti: [representant, dit('apprenti.nir', 'nir_inconnu')] }
  expect(seuls({ contrat: connu, connu, problemes }).map(({ code }) => code)).toEqual(['nir_inconnu'])
  const apres = withValueAt(connu, 'contrat.dateDebutExecution', '2026-09-01')
  const suite = { contrat: apres, connu: apres, problemes: { ...problemes, contrat: [] } }
  expect(seuls(suite).map(({ code }) => code)).toEqual(['nir_inconnu'])
})

it('runs the rules once per answer', () => {
  const regles = vi.fn(controler)
  const seuls = createServeurSeul(regles)
  const connu = emptyContrat()
  const problemes = { apprenti: [representant], formation: [dit('formation.codeRncp', 'rncp_inconnu')] }
  seuls({ contrat: connu, connu, problemes })
  seuls({ contrat: withValueAt(connu, 'apprenti.prenom', 'Élise'), connu, problemes })
  expect(regles).toHaveBeenCalledOnce()
})
