import type { Controle } from '../api/dossiers.ts'
import { type Contrat, emptyContrat, mergeSection, NOMS_SECTIONS } from '../contrat/index.ts'
import { REGLES } from './regles.ts'
import type { ContexteControle, ContratPartiel } from './types.ts'

/** A draft with every key: what is missing is null. */
export function completeContrat(partiel: ContratPartiel): Contrat {
  const contrat = emptyContrat()
  for (const nom of NOMS_SECTIONS)
    Object.assign(contrat, { [nom]: mergeSection(nom, contrat[nom], partiel[nom] ?? {}) })
  return contrat
}

/**
 * Everything the rules have to say of a contract, in the order of the screens, blocking verdicts and warnings together.
 * Works on any draft: a missing field is a blocking verdict at its own path. Nothing is said twice of one field that is
 * missing or does not exist.
 * @source art. D6224-2 C. trav. (what the OPCO checks); notice 51649#09
 */
export function controlerContrat(contrat: ContratPartiel, contexte: ContexteControle): Controle[] {
  const complet = completeContrat(contrat)
  const controles = REGLES.flatMap((regle) => regle(complet, contexte))
  return withoutEchoes(controles)
    .map((controle, rang) => ({ controle, rang }))
    .sort((a, b) => section(a.controle) - section(b.controle) || a.rang - b.rang)
    .map(({ controle }) => controle)
}

/** Verdicts on a value that is not there, or is no date: whatever else is said of it is only an echo. */
const SANS_VALEUR = ['champ_requis', 'date_invalide']

function withoutEchoes(controles: readonly Controle[]): Controle[] {
  const dits = new Map<string, Controle>()
  for (const controle of controles)
    if (SANS_VALEUR.includes(controle.code) && !dits.has(controle.chemin)) dits.set(controle.chemin, controle)
  return controles.filter((controle) => (dits.get(controle.chemin) ?? controle) === controle)
}

function section({ chemin }: Controle): number {
  return NOMS_SECTIONS.findIndex((nom) => chemin.startsWith(`${nom}.`))
}

/** The verdicts that prevent the validation. */
export function bloquants(controles: readonly Controle[]): Controle[] {
  return controles.filter(({ gravite }) => gravite === 'bloquant')
}
