import { CODE_DOUBLE, type Dispositif, type Resume, resumeOf } from '@mon-espace/domain'
import type { Constat, EtatDossier } from '@mon-espace/domain/api'
import type { Droit } from '../acces/connecte.ts'
import { compiled, named, padded, unnamed } from '../store/compiled.ts'
import { withoutAccents, withoutApostrophes } from '../store/mots.ts'
import type { TableDossier } from '../store/schema.ts'
import type { Store } from '../store/store.ts'
import { maskedContrat } from './contrat-stocke.ts'
import type { Contrat } from './dispositif.ts'

/** A double is told at the name: nobody mends it in one field, and that is what is looked at first. */
export const doubleAt = ({ reperes }: Dispositif, code: string, message: string): Constat => ({
  code,
  gravite: 'avertissement',
  chemin: reperes.nomNaissance,
  message,
})

/** What is no longer under way says nothing of a new contract. */
const FINIS: readonly string[] = ['annule', 'rompu', 'prise_en_charge_refusee'] satisfies EtatDossier[]

/** Name by which the same person is known again, accents, apostrophes and capitals apart; the store sorts by the same. */
export const clePersonne = ({ nomNaissance, prenom }: Pick<Resume, 'nomNaissance' | 'prenom'>): string =>
  withoutAccents(withoutApostrophes(`${nomNaissance ?? ''} ${prenom ?? ''}`)).trim()

/** Whose dossiers are looked for; the establishments beside it, named `siret`. */
interface Homonyme {
  readonly siren: string
  readonly type: string
  readonly nom: string
  readonly [siret: string]: string
}

const homonymes = compiled((db, lui: Homonyme, { sirets }: { sirets: number | null }) =>
  db
    .selectFrom('dossier')
    .select(['id', 'numero', 'etat', 'date_debut', 'contrat'])
    .where('siren', '=', lui.siren)
    .where('type', '=', lui.type)
    .where('tri_personne', '=', lui.nom)
    .$if(sirets !== null, (q) => q.where('siret', 'in', unnamed(lui, 'siret', sirets ?? 0))),
)

/**
 * Another dossier of the enterprise, or of these establishments of it, for this person (names, and birth date where both tell it) from this day. Looked for
 * by name alone: in September every contract begins the same day, and an index of days would be walked whole. The NIR is
 * never compared: it stays sealed.
 */
export async function findDouble(
  db: Store,
  dispositif: Dispositif,
  { siren, sirets }: Pick<Droit, 'siren' | 'sirets'>,
  contrat: Contrat,
  exceptId: string | null,
): Promise<Pick<TableDossier, 'numero'> | undefined> {
  const { dateDebut: debut, dateNaissance: naissance, ...noms } = resumeOf(dispositif, contrat)
  const nom = clePersonne(noms)
  if (!nom || !debut) return undefined
  const agences = sirets && padded(sirets)
  const values = { siren, type: dispositif.code, nom, ...named('siret', agences ?? []) }
  const rows = await homonymes(db, values, { sirets: agences?.length ?? null })
  const bornLike = (row: Pick<TableDossier, 'contrat'>) => {
    const { dateNaissance } = resumeOf(dispositif, maskedContrat(row))
    return !dateNaissance || !naissance || dateNaissance === naissance
  }
  return rows.findLast(
    (row) => row.date_debut === debut && row.id !== exceptId && !FINIS.includes(row.etat) && bornLike(row),
  )
}

const message = (numero: string | null) =>
  numero === null
    ? 'Un brouillon existe déjà pour cette personne à cette date. Vérifiez qu’il ne s’agit pas du même contrat.'
    : `Un contrat existe déjà pour cette personne à cette date (dossier ${numero}). Vérifiez qu’il ne s’agit pas du même.`

/** What is told of a dossier that may be another one over again: a warning, since two contracts may follow in one day. */
export async function tellDouble(
  db: Store,
  dispositif: Dispositif,
  { id, ...ici }: Pick<TableDossier, 'id'> & Pick<Droit, 'siren' | 'sirets'>,
  contrat: Contrat,
): Promise<Constat[]> {
  const autre = await findDouble(db, dispositif, ici, contrat, id)
  return autre ? [doubleAt(dispositif, CODE_DOUBLE, message(autre.numero))] : []
}
