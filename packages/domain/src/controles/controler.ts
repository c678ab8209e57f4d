import { checkChamps } from '../champs/completude.ts'
import { CODES_FORMATS } from '../champs/formats.ts'
import { rankOf } from '../champs/parcours.ts'
import {
  type ContratPartiel,
  completeContrat,
  SECTIONS,
} from '../dispositifs/apprentissage/champs/sections.ts'
import { type RemunerationContrat, remunerationOf } from '../remuneration/remuneration-contrat.ts'
import type { Constat } from './constat.ts'
import { REGLES } from './regles.ts'
import type { ContexteControle } from './types.ts'

/**
 * Everything the rules have to say of a contract, field by field in the order of the Cerfa, blocking verdicts and
 * warnings together. Works on any draft: a missing field is a blocking verdict at its own path. Nothing more is said of a
 * value that is missing or is not what it should be.
 * @source art. D6224-2 C. trav. (what the OPCO checks); notice 51649#09
 */
export function controlerContrat(contrat: ContratPartiel, contexte: ContexteControle): Constat[] {
  const complet = completeContrat(contrat)
  let paie: RemunerationContrat | null | undefined
  const avecPaie = {
    ...contexte,
    get remuneration() {
      if (paie === undefined) paie = remunerationOf(complet)
      return paie
    },
  }
  return inOrder([...checkChamps(SECTIONS, complet), ...REGLES.flatMap((regle) => regle(complet, avecPaie))])
}

/** Verdicts on a value that cannot stand at all: whatever else is said of it is only an echo. */
const SANS_VALEUR: ReadonlySet<string> = new Set([
  ...CODES_FORMATS,
  'champ_requis',
  'code_inconnu',
  'nir_invalide',
  'naissance_future',
  'fin_avant_debut',
])

function withoutEchoes(constats: readonly Constat[]): Constat[] {
  const dits = new Map<string, Constat>()
  for (const constat of constats)
    if (SANS_VALEUR.has(constat.code) && !dits.has(constat.chemin)) dits.set(constat.chemin, constat)
  return constats.filter((constat) => (dits.get(constat.chemin) ?? constat) === constat)
}

/** Verdicts as they are read: one a value that cannot stand, in the order of the Cerfa. */
export function inOrder(constats: readonly Constat[]): Constat[] {
  const rank = ({ chemin }: Constat) => rankOf(SECTIONS, chemin)
  return withoutEchoes(constats).sort((a, b) => rank(a) - rank(b))
}

/** The verdicts that prevent the validation. */
export function bloquants(constats: readonly Constat[]): Constat[] {
  return constats.filter(({ gravite }) => gravite === 'bloquant')
}
