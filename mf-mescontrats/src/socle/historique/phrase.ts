import { LIBELLES_SIGNATAIRES, libellePiece } from '@mon-espace/domain'
import { type EntreeHistorique, TypePiece } from '@mon-espace/domain/api'
import type { IconName, Tone } from '@mon-espace/ui'
import { phrases, sections, suites } from './textes.ts'

/** `dispositif`: the kind of the contract. */
type Phrase = (entree: EntreeHistorique, dispositif: string) => string

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

const motif = ({ details }: EntreeHistorique): string => text(details.motif)

const piece: Phrase = ({ details }, dispositif) => {
  const type = TypePiece.safeParse(details.type)
  return type.success ? libellePiece(type.data, dispositif) : ''
}

/** One of the table by its own name only: an action is a word of the journal, not a key to trust. */
const pick = <T>(table: Readonly<Record<string, T>>, name: unknown): T | undefined =>
  typeof name === 'string' && Object.hasOwn(table, name) ? table[name] : undefined

const signataires: Readonly<Record<string, string>> = LIBELLES_SIGNATAIRES

/** Documents that are signed with the contract. */
const jointsOf = ({ details: { joints } }: EntreeHistorique, dispositif: string): string =>
  (Array.isArray(joints) ? joints : [])
    .map((joint) => TypePiece.safeParse(joint?.type).data)
    .map((type) => (type ? libellePiece(type, dispositif) : ''))
    .join(', ')

/** Whose signatures fell. */
const tombeesOf = ({ signaturesTombees: roles }: Record<string, unknown>): string =>
  (Array.isArray(roles) ? roles : []).map((role) => pick(signataires, role) ?? '').join(', ')

/** The sections that a save touched, or a run of saves condensed in one. */
const sectionsOf = ({ section, sections: several }: Record<string, unknown>): string[] =>
  (Array.isArray(several) ? several : [section]).flatMap((name) => pick(sections, name) ?? [])

/** Whom a refusal was told by mail beside the employer, or whom no mail could reach. */
const notifies = ({ details }: EntreeHistorique, adresse: boolean): string[] =>
  (Array.isArray(details.notifies) ? details.notifies : []).flatMap((un) =>
    un?.adresse === adresse ? (pick(signataires, un.role) ?? []) : [],
  )

const table: Readonly<Record<string, Phrase>> = {
  dossier_cree: ({ details }) => {
    if (details.import) return phrases.importe
    if (details.avenantDe) return phrases.avenantDe(text(details.avenantDe))
    return details.copieDe ? phrases.copie : phrases.cree
  },
  section_enregistree: ({ details }) => phrases.saisie(sectionsOf(details)),
  nir_consulte: () => phrases.nir,
  dossier_valide: ({ details }) => phrases.valide(text(details.numero)),
  correction_demandee: (e) => phrases.correction(motif(e)),
  dossier_annule: (e) => phrases.annule(motif(e)),
  dossier_supprime: () => phrases.supprime,
  piece_deposee: (e, d) => phrases.deposee(piece(e, d), text(e.details.canal)),
  piece_retiree: (e, d) => phrases.retiree(piece(e, d)),
  piece_conforme: (e, d) => phrases.conforme(piece(e, d)),
  piece_non_conforme: (e, d) => phrases.nonConforme(piece(e, d), motif(e)),
  verdict_retire: (e, d) => phrases.verdictRetire(piece(e, d)),
  dossier_affecte: ({ details }) => phrases.affecte(text(details.gestionnaire)),
  suivi_confie: ({ details }) => phrases.suivi(text(details.a)),
  affectation_retiree: () => phrases.nonAffecte,
  prise_en_charge_acceptee: () => phrases.acceptee,
  prise_en_charge_reputee_acceptee: () => phrases.reputeeAcceptee,
  prise_en_charge_refusee: (e) =>
    [phrases.refusee(motif(e)), phrases.notifiee(notifies(e, true)), phrases.aNotifier(notifies(e, false))]
      .filter(Boolean)
      .join(' · '),
  signature_demandee: (e, d) => phrases.signatureDemandee(jointsOf(e, d)),
  signature_apposee: ({ details }) => phrases.signatureApposee(pick(signataires, details.signataire) ?? ''),
  signature_terminee: () => phrases.signatureTerminee,
  signature_annulee: (e) => phrases.signatureAnnulee(motif(e)),
  signature_refusee: (e) => phrases.signatureRefusee(motif(e)),
  signature_expiree: () => phrases.signatureExpiree,
  signature_relancee: () => phrases.signatureRelancee,
  message_envoye: () => phrases.message,
  avenant_declare: ({ details }) => phrases.avenant(Number(details.rang)),
  avenant_accepte: ({ details }) => phrases.avenantAccepte(Number(details.rang), text(details.numero)),
  avenant_repris: () => phrases.avenantRepris,
  contrat_rompu: (e) => phrases.rompu(motif(e)),
}

/**
 * What happened, in plain sentences, with what it led to. An action this version does not know yet is told by its own
 * name.
 */
export function phraseOf(entree: EntreeHistorique, dispositif: string): string {
  const phrase = pick(table, entree.action)?.(entree, dispositif) ?? entree.action.replaceAll('_', ' ')
  const tombees = tombeesOf(entree.details)
  return [
    phrase,
    tombees && phrases.tombees(tombees, piece(entree, dispositif) !== ''),
    pick(suites, entree.details.etat),
  ]
    .filter(Boolean)
    .join(' ')
}

interface Apparence {
  tone: Tone
  icon?: IconName
}

const apparences: Readonly<Record<string, Apparence>> = {
  dossier_valide: { tone: 'info', icon: 'cocher' },
  correction_demandee: { tone: 'warning', icon: 'modifier' },
  piece_deposee: { tone: 'info', icon: 'deposer' },
  piece_conforme: { tone: 'success' },
  piece_non_conforme: { tone: 'error', icon: 'non' },
  signature_apposee: { tone: 'info', icon: 'cocher' },
  signature_terminee: { tone: 'success' },
  signature_refusee: { tone: 'error', icon: 'non' },
  prise_en_charge_acceptee: { tone: 'success' },
  prise_en_charge_reputee_acceptee: { tone: 'success' },
  prise_en_charge_refusee: { tone: 'error', icon: 'non' },
}

/** How it is drawn beside its sentence. */
export const apparenceOf = ({ action }: EntreeHistorique): Apparence =>
  pick(apparences, action) ?? { tone: 'neutral' }
