import { checkChamps } from '../champs/completude.ts'
import type { Sections } from '../champs/definition.ts'
import { CODES_FORMATS } from '../champs/formats.ts'
import { type ContratPartielDe, completeContratOf } from '../champs/fusion.ts'
import { rankOf } from '../champs/parcours.ts'
import type { Articles, PaieContrat, Redaction } from '../dispositifs/dispositif.ts'
import { checkCommunes } from './communes.ts'
import type { Constat } from './constat.ts'
import { checkPrintables } from './imprimable.ts'
import type { ContexteControle } from './types.ts'

/** What of a kind its contracts are judged by. */
export type Jugeable<S extends Sections, P extends PaieContrat> = Pick<Redaction<S>, 'sections'> &
  Articles<S, P>

/**
 * Everything the rules of its kind have to say of a contract, field by field in the order of the form, blocking verdicts and
 * warnings together. Works on any draft: a missing field is a blocking verdict at its own path. Nothing more is said of a
 * value that is missing or is not what it should be.
 * @source art. D6224-2 C. trav. (what the OPCO checks)
 */
export function judgeContrat<S extends Sections, P extends PaieContrat>(
  dispositif: Jugeable<S, P>,
  contrat: ContratPartielDe<S>,
  contexte: ContexteControle,
): Constat[] {
  const { sections, regles } = dispositif
  const complet = completeContratOf(sections, contrat)
  let paie: P | null | undefined
  const avecPaie = {
    ...contexte,
    get remuneration() {
      if (paie === undefined) paie = dispositif.remuneration(complet)
      return paie
    },
  }
  return inOrder(sections, [
    ...checkChamps(sections, complet),
    ...(contexte.imprimable ? checkPrintables(complet, contexte.imprimable) : []),
    ...checkCommunes(sections, complet),
    ...regles.flatMap((regle) => regle(complet, avecPaie)),
  ])
}

/** Verdicts on a value that cannot stand at all: whatever else is said of it is only an echo. */
const SANS_VALEUR: ReadonlySet<string> = new Set([
  ...CODES_FORMATS,
  'champ_requis',
  'code_inconnu',
  'nir_invalide',
  'naissance_future',
  'naissance_bornes',
  'hors_bornes',
  'fin_avant_debut',
])

function withoutEchoes(constats: readonly Constat[]): Constat[] {
  const dits = new Map<string, Constat>()
  for (const constat of constats)
    if (SANS_VALEUR.has(constat.code) && !dits.has(constat.chemin)) dits.set(constat.chemin, constat)
  return constats.filter((constat) => (dits.get(constat.chemin) ?? constat) === constat)
}

/** Verdicts as they are read: one a value that cannot stand, in the order of the form. */
export function inOrder(sections: Sections, constats: readonly Constat[]): Constat[] {
  const rank = ({ chemin }: Constat) => rankOf(sections, chemin)
  return withoutEchoes(constats).sort((a, b) => rank(a) - rank(b))
}

/** The verdicts that prevent the validation. */
export function bloquants(constats: readonly Constat[]): Constat[] {
  return constats.filter(({ gravite }) => gravite === 'bloquant')
}
