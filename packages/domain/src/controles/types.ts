import type { DateIso } from '../dates/date-iso.ts'
import type { PackReferentiel } from '../referentiels/pack.ts'
import type { Constat } from './constat.ts'

/** What the checks need to know besides the contract. */
export interface ContexteControle {
  aujourdhui: DateIso
  /** SIRET of the establishments of the enterprise: the contract must be carried out in one of them. */
  etablissements: readonly string[]
  /** Reference data; without them nothing is said of the IDCC, the RNCP or the code diplôme. */
  pack?: PackReferentiel | null | undefined
  /** True where a mask may stand for the NIR (the wizard): it is not checked. A number just typed, or none, is. */
  nirMasque?: boolean | undefined
  /**
   * People whom each employee named by the contract already follows, this one left out, by the name of their block (`maitre1`);
   * null or absent when not known.
   */
  apprentisEnCours?: Readonly<Record<string, number | null | undefined>> | undefined
  /** Collective agreements by code: true while in force; without the list, the branches of the pack stand for it. */
  idccConnus?: ReadonlyMap<string, boolean> | null | undefined
  /** SIRET of the CFA known and entitled to the certification; without the list nothing is said. */
  cfaConnus?: readonly string[] | null | undefined
  /** True when the documents can print a text (a font has all its letters); without it nothing is said. */
  imprimable?: ((texte: string) => boolean) | undefined
}

/** What a check is given besides the contract. */
export interface ContexteRegle<P> extends ContexteControle {
  /** The pay of this contract, computed when it is first looked at; null while it cannot be. */
  readonly remuneration: P | null
}

/**
 * One check of a contract `C` paid as `P` says: what it has to say of it, nothing when all is well. Pure: the same contract and context, the
 * same verdicts.
 */
export type RegleDe<C, P = unknown> = { juge(contrat: C, contexte: ContexteRegle<P>): Constat[] }['juge']
