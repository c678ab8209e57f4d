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
      const known =
        siren === null
          ? undefined
          : await db
              .selectFrom('dossier')
              .select('numero')
              .where('siren', '=', siren)
              .where('tri_apprenti', '=', nom)
              .where('date_debut', '=', debut)
              .where('etat', 'not in', ['annule', 'rompu'])
              .where('id', '<>', exceptId ?? '')
              .orderBy('id', 'desc')
              .limit(1)
              .executeTakeFirst()
      return known ? [...dits, warn('doublon_dossier', MESSAGES_LIGNE.doublonDossier(known.numero))] : dits
    },
  }
}
