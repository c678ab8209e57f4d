import { LIBELLES_PIECES } from '@mon-espace/domain'
import { type EntreeHistorique, TypePiece } from '@mon-espace/domain/api'
import type { IconName, Tone } from '@mon-espace/ui'
import { phrases, sections } from './textes.ts'

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

const piece = ({ details }: EntreeHistorique): string => {
  const type = TypePiece.safeParse(details.type)
  return type.success ? LIBELLES_PIECES[type.data] : ''
}

const section = ({ details }: EntreeHistorique): string => sections[text(details.section)] ?? ''

type Phrase = (entree: EntreeHistorique) => string

const tables: Readonly<Record<string, Phrase>> = {
  dossier_cree: () => phrases.cree,
  dossier_copie: () => phrases.copie,
  section_enregistree: (e) => phrases.section(section(e)),
  nir_affiche: () => phrases.nir,
  dossier_valide: () => phrases.valide,
  dossier_corrige: ({ details }) => phrases.corrige(text(details.motif)),
  dossier_annule: ({ details }) => phrases.annule(text(details.motif)),
  piece_deposee: (e) => phrases.deposee(piece(e)),
  piece_retiree: (e) => phrases.retiree(piece(e)),
  piece_conforme: (e) => phrases.conforme(piece(e)),
  piece_non_conforme: (e) => phrases.nonConforme(piece(e), text(e.details.motif)),
  prise_en_charge_acceptee: () => phrases.acceptee,
  prise_en_charge_refusee: ({ details }) => phrases.refusee(text(details.motif)),
}

/** What happened, in a plain sentence. An action this version does not know yet is told by its own name. */
export function phraseOf(entree: EntreeHistorique): string {
  const phrase = Object.hasOwn(tables, entree.action) ? tables[entree.action] : undefined
  return phrase?.(entree) ?? entree.action.replaceAll('_', ' ')
}

const apparences: Readonly<Record<string, { tone: Tone; icon?: IconName }>> = {
  piece_conforme: { tone: 'success' },
  piece_non_conforme: { tone: 'error', icon: 'non' },
  piece_deposee: { tone: 'info', icon: 'deposer' },
  dossier_valide: { tone: 'info', icon: 'cocher' },
  prise_en_charge_acceptee: { tone: 'success' },
  prise_en_charge_refusee: { tone: 'error', icon: 'non' },
}

/** How it is drawn beside its sentence. */
export const apparenceOf = ({ action }: EntreeHistorique) =>
  Object.hasOwn(apparences, action) ? apparences[action] : { tone: 'neutral' as const }
