import type { Adresse } from '@mon-espace/domain'
import type { EtablissementPublic } from '@mon-espace/domain/api'
import { isEmpty } from '../brouillon/arbre.ts'
import type { Propositions } from '../champs/definition.ts'
import { registre as t } from './textes-registre.ts'

/** What the register also knows of an employer. */
export interface EmployeurCompare {
  readonly siret: string | null
  readonly adresse: Adresse
  readonly codeApe: string | null
  readonly codeIdcc: string | null
  readonly effectif: number | null
}

/** An answer that the register gives otherwise. */
interface Ecart {
  readonly chemin: string
  readonly mots: string
  /** Codes that may be taken over. */
  readonly choix: readonly string[]
}

/** Answers for the questions that have none (its name comes with the establishment); several agreements are hers to choose from, and an address goes as one. */
export function propositionsOf({ adresse }: EmployeurCompare, dit: EtablissementPublic): Propositions {
  const [seul, ...autres] = dit.idcc
  const parts = Object.values(adresse).every(isEmpty) ? Object.entries(dit.adresse) : []
  return {
    'employeur.codeApe': dit.codeApe,
    'employeur.codeIdcc': autres.length === 0 ? seul : null,
    ...Object.fromEntries(parts.map(([nom, valeur]) => [`employeur.adresse.${nom}`, valeur])),
  }
}

function effectifOf({ effectif }: EmployeurCompare, { effectif: tranche }: EtablissementPublic): Ecart[] {
  if (effectif === null || !tranche) return []
  const { min, max } = tranche
  if (effectif >= min && (max === null || effectif <= max)) return []
  return [{ chemin: 'employeur.effectif', mots: t.effectif(min, max), choix: [] }]
}

/** Where the register says otherwise than what was answered, in the order of the form. */
export function ecartsOf(employeur: EmployeurCompare, dit: EtablissementPublic): Ecart[] {
  const { codeApe, codeIdcc } = employeur
  const ape =
    dit.codeApe !== null && !isEmpty(codeApe) && codeApe !== dit.codeApe
      ? [{ chemin: 'employeur.codeApe', mots: t.codeApe(dit.codeApe), choix: [dit.codeApe] }]
      : []
  const idcc =
    dit.idcc.length > 0 && !dit.idcc.includes(codeIdcc ?? '')
      ? [{ chemin: 'employeur.codeIdcc', mots: t.codeIdcc(dit.idcc), choix: dit.idcc }]
      : []
  return [...ape, ...effectifOf(employeur, dit), ...idcc]
}
