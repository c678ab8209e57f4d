import type { Lettre } from '../courriels/gabarit.ts'
import type { TableDossier } from '../store/schema.ts'

/** A dossier that has messages to read, how many, and where. */
export interface AvisMessages {
  readonly dossier: Pick<TableDossier, 'id' | 'numero'>
  readonly nonLus: number
  readonly lien: string
}

const DOSSIERS_MAX = 30

const compte = (n: number) => `${n}\u00a0message${n > 1 ? 's' : ''} non lu${n > 1 ? 's' : ''}`

/**
 * The dossiers whose messages wait for one person, by their numbers: what was written, and by whom, is read in the dossier.
 * @param liste where all of theirs are shown
 */
export function lettreMessages(avis: readonly AvisMessages[], liste: string): Lettre {
  const [premier] = avis
  const seul = avis.length === 1 ? premier : undefined
  const reste = avis.length - DOSSIERS_MAX
  return {
    sujet: seul
      ? `Dossier ${seul.dossier.numero}\u00a0: ${compte(seul.nonLus)}`
      : `Des messages non lus dans ${avis.length}\u00a0dossiers`,
    titre: 'Des messages vous attendent',
    paragraphes: ['Bonjour,', 'Votre interlocuteur vous a écrit. Lisez et répondez dans le dossier.'],
    faits: avis
      .slice(0, DOSSIERS_MAX)
      .map(({ dossier, nonLus }) => [`Dossier ${dossier.numero}`, compte(nonLus)] as const),
    action: seul
      ? { libelle: 'Lire les messages', url: seul.lien }
      : { libelle: 'Voir mes dossiers', url: liste },
    ...(reste > 0 ? { note: `Et ${reste} autres\u00a0: la liste les montre tous.` } : {}),
  }
}
