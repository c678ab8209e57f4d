import { type Contrat, MESSAGES_LIGNE } from '@mon-espace/domain'
import type { Controle } from '@mon-espace/domain/api'
import type { Magasin } from '../store/magasin.ts'
import { withoutAccents } from '../store/mots.ts'

const CHEMIN = 'apprenti.nomNaissance'

const warn = (code: string, message: string): Controle => ({
  code,
  gravite: 'avertissement',
  chemin: CHEMIN,
  message,
})

/** Looks for lines and dossiers that are about the same apprentice, from the same day. */
export interface Doublons {
  /** `exceptId`: the draft this very line may have made before an interruption. */
  find(n: number, siren: string | null, contrat: Contrat, exceptId: string | null): Promise<Controle[]>
}

/** What is no longer under way says nothing of a new contract. */
const FINIS: readonly string[] = ['annule', 'rompu']

/**
 * A dossier of this apprentice from this day. Looked for by name alone: in September every contract begins the same day, and
 * an index of days would be walked whole for each line.
 */
async function findSame(
  db: Magasin,
  siren: string,
  nom: string,
  debut: string,
  exceptId: string | null,
): Promise<{ numero: string | null } | undefined> {
  const rows = await db
    .selectFrom('dossier')
    .select(['id', 'numero', 'etat', 'date_debut'])
    .where('siren', '=', siren)
    .where('tri_apprenti', '=', nom)
    .execute()
  return rows.findLast((row) => row.date_debut === debut && row.id !== exceptId && !FINIS.includes(row.etat))
}

/** Remembers the lines of one file as they come. */
export function createDoublons(db: Magasin): Doublons {
  const vues = new Map<string, number>()
  return {
    async find(n, siren, { apprenti, contrat: { dateDebutExecution: debut } }, exceptId) {
      const nom = withoutAccents(`${apprenti.nomNaissance ?? ''} ${apprenti.prenom ?? ''}`).trim()
      if (!nom || !debut) return []
      const cle = `${nom}|${debut}`
      const autre = vues.get(cle)
      if (autre === undefined) vues.set(cle, n)
      const dits = autre === undefined ? [] : [warn('doublon_fichier', MESSAGES_LIGNE.doublonFichier(autre))]
      const known = siren === null ? undefined : await findSame(db, siren, nom, debut, exceptId)
      return known ? [...dits, warn('doublon_dossier', MESSAGES_LIGNE.doublonDossier(known.numero))] : dits
    },
  }
}
