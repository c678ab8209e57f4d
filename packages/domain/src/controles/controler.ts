import type { Controle } from '../api/dossiers.ts'
import { type Contrat, emptyContrat, mergeSection, NOMS_SECTIONS } from '../contrat/index.ts'
import { type RemunerationContrat, remunerationOf } from '../remuneration/remuneration-contrat.ts'
import { rankOf } from './ordre.ts'
import { REGLES } from './regles.ts'
import { FORMATS } from './textes.ts'
import type { ContexteControle, ContratPartiel } from './types.ts'

/** A draft with every key: what is missing is null. */
export function completeContrat(partiel: ContratPartiel): Contrat {
  const contrat = emptyContrat()
  for (const nom of NOMS_SECTIONS)
    Object.assign(contrat, { [nom]: mergeSection(nom, contrat[nom], partiel[nom] ?? {}) })
  return contrat
}

/**
 * Everything the rules have to say of a contract, field by field in the order of the Cerfa, blocking verdicts and
 * warnings together. Works on any draft: a missing field is a blocking verdict at its own path. Nothing more is said of a
 * value that is missing or is not what it should be.
 * @source art. D6224-2 C. trav. (what the OPCO checks); notice 51649#09
 */
export function controlerContrat(contrat: ContratPartiel, contexte: ContexteControle): Controle[] {
  const complet = completeContrat(contrat)
  let paie: RemunerationContrat | null | undefined
  const avecPaie = {
    ...contexte,
    get remuneration() {
      if (paie === undefined) paie = remunerationOf(complet)
      return paie
    },
  }
  return inOrder(REGLES.flatMap((regle) => regle(complet, avecPaie)))
}

/** Verdicts on a value that cannot stand at all: whatever else is said of it is only an echo. */
const SANS_VALEUR: ReadonlySet<string> = new Set([
  ...Object.keys(FORMATS),
  'champ_requis',
  'code_inconnu',
  'nir_invalide',
  'naissance_future',
  'fin_avant_debut',
])

function withoutEchoes(controles: readonly Controle[]): Controle[] {
  const dits = new Map<string, Controle>()
  for (const controle of controles)
    if (SANS_VALEUR.has(controle.code) && !dits.has(controle.chemin)) dits.set(controle.chemin, controle)
  return controles.filter((controle) => (dits.get(controle.chemin) ?? controle) === controle)
}

/** Verdicts as they are read: one a value that cannot stand, in the order of the Cerfa. */
export function inOrder(controles: readonly Controle[]): Controle[] {
  return withoutEchoes(controles).sort((a, b) => rankOf(a.chemin) - rankOf(b.chemin))
}

/** The verdicts that prevent the validation. */
export function bloquants(controles: readonly Controle[]): Controle[] {
  return controles.filter(({ gravite }) => gravite === 'bloquant')
}
