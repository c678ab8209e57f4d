import { type Contrat, MESSAGES_LIGNE } from '@mon-espace/domain'
import type { Controle, LigneImport, ProblemeImport } from '@mon-espace/domain/api'
import { CHEMIN_DOUBLE, cleApprenti, findDouble } from '../dossiers/doubles.ts'
import type { Magasin } from '../store/magasin.ts'
import { LIGNES_EN_DOUBLE } from './textes.ts'

const warn = (code: string, message: string): Controle => ({
  code,
  gravite: 'avertissement',
  chemin: CHEMIN_DOUBLE,
  message,
})

/** Looks for lines and dossiers that are about the same apprentice, from the same day. */
export interface Doublons {
  /** `exceptId`: the draft this very line may have made before an interruption. */
  find(n: number, siren: string | null, contrat: Contrat, exceptId: string | null): Promise<Controle[]>
}

/** Remembers the lines of one file as they come. */
export function createDoublons(db: Magasin): Doublons {
  const vues = new Map<string, { readonly n: number; readonly naissance: string | null }[]>()
  return {
    async find(n, siren, contrat, exceptId) {
      const nom = cleApprenti(contrat.apprenti)
      const debut = contrat.contrat.dateDebutExecution
      if (!nom || !debut) return []
      const naissance = contrat.apprenti.dateNaissance
      const cle = `${nom}|${debut}`
      const homonymes = vues.get(cle) ?? []
      const autre = homonymes.find((vue) => !vue.naissance || !naissance || vue.naissance === naissance)
      vues.set(cle, [...homonymes, { n, naissance }])
      const dits = autre ? [warn('doublon_fichier', MESSAGES_LIGNE.doublonFichier(autre.n))] : []
      const known = siren === null ? undefined : await findDouble(db, siren, contrat, exceptId)
      return known ? [...dits, warn('doublon_dossier', MESSAGES_LIGNE.doublonDossier(known.numero))] : dits
    },
  }
}

/** Doubles told at the head of the file too: among what a line still lacks, nobody would see them before the drafts are made. */
export function tellDoublons(lignes: readonly LigneImport[]): ProblemeImport[] {
  const doubles = lignes.filter(({ problemes }) => problemes.some(({ code }) => code.startsWith('doublon_')))
  if (doubles.length === 0) return []
  const message = LIGNES_EN_DOUBLE(doubles.map(({ n }) => n))
  return [{ code: 'contrats_en_double', gravite: 'avertissement', chemin: '', message, colonne: null }]
}
