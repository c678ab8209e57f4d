import { CODE_DOUBLE, type Contrat } from '@mon-espace/domain'
import type { Controle, EtatDossier } from '@mon-espace/domain/api'
import type { Magasin } from '../store/magasin.ts'
import { withoutAccents, withoutApostrophes } from '../store/mots.ts'
import type { TableDossier } from '../store/schema.ts'
import { maskedContrat } from './contrat-stocke.ts'

/** Where a double is told: nobody mends it in one field, the name is what she looks at first. */
export const CHEMIN_DOUBLE = 'apprenti.nomNaissance'

/** What is no longer under way says nothing of a new contract. */
const FINIS: readonly string[] = ['annule', 'rompu', 'prise_en_charge_refusee'] satisfies EtatDossier[]

/** Name by which the same apprentice is known again, accents, apostrophes and capitals apart; the store sorts by the same. */
export const cleApprenti = ({ nomNaissance, prenom }: Contrat['apprenti']): string =>
  withoutAccents(withoutApostrophes(`${nomNaissance ?? ''} ${prenom ?? ''}`)).trim()

/**
 * Another dossier of the enterprise for this apprentice (names, and birth date where both tell it) from this day. Looked for
 * by name alone: in September every contract begins the same day, and an index of days would be walked whole. The NIR is
 * never compared: it stays sealed.
 */
export async function findDouble(
  db: Magasin,
  siren: string,
  { apprenti, contrat: { dateDebutExecution: debut } }: Contrat,
  exceptId: string | null,
): Promise<Pick<TableDossier, 'numero'> | undefined> {
  const nom = cleApprenti(apprenti)
  if (!nom || !debut) return undefined
  const rows = await db
    .selectFrom('dossier')
    .select(['id', 'numero', 'etat', 'date_debut', 'contrat'])
    .where('siren', '=', siren)
    .where('tri_personne', '=', nom)
    .execute()
  const bornLike = (row: Pick<TableDossier, 'contrat'>) => {
    const { dateNaissance } = maskedContrat(row).apprenti
    return !dateNaissance || !apprenti.dateNaissance || dateNaissance === apprenti.dateNaissance
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
  db: Magasin,
  { id, siren }: Pick<TableDossier, 'id' | 'siren'>,
  contrat: Contrat,
): Promise<Controle[]> {
  const autre = await findDouble(db, siren, contrat, id)
  if (!autre) return []
  return [
    {
      code: CODE_DOUBLE,
      gravite: 'avertissement',
      chemin: CHEMIN_DOUBLE,
      message: message(autre.numero),
    },
  ]
}
