import { type Dispositif, MESSAGES_LIGNE, resumeOf } from '@mon-espace/domain'
import type { Constat, LigneImport, ProblemeImport } from '@mon-espace/domain/api'
import { type Connecte, etendueIn } from '../acces/connecte.ts'
import type { Contrat } from '../dossiers/dispositif.ts'
import { clePersonne, doubleAt, findDouble } from '../dossiers/doubles.ts'
import type { Store } from '../store/store.ts'
import { LIGNES_EN_DOUBLE } from './textes.ts'

/** Looks for lines and dossiers that are about the same person, from the same day. */
export interface Doublons {
  /** `exceptId`: the draft this very line may have made before an interruption. */
  find(n: number, siren: string | null, contrat: Contrat, exceptId: string | null): Promise<Constat[]>
}

/** Remembers the lines of one file as they come. */
export function createDoublons(db: Store, dispositif: Dispositif, caller: Connecte): Doublons {
  const vues = new Map<string, { readonly n: number; readonly naissance: string | null }[]>()
  return {
    async find(n, siren, contrat, exceptId) {
      const { dateDebut: debut, dateNaissance: naissance, ...noms } = resumeOf(dispositif, contrat)
      const nom = clePersonne(noms)
      if (!nom || !debut) return []
      const cle = `${nom}|${debut}`
      const homonymes = vues.get(cle) ?? []
      const autre = homonymes.find((vue) => !vue.naissance || !naissance || vue.naissance === naissance)
      vues.set(cle, [...homonymes, { n, naissance }])
      const dits = autre
        ? [doubleAt(dispositif, 'doublon_fichier', MESSAGES_LIGNE.doublonFichier(autre.n))]
        : []
      const known =
        siren === null
          ? undefined
          : await findDouble(db, dispositif, etendueIn(caller, siren), contrat, exceptId)
      if (!known) return dits
      return [...dits, doubleAt(dispositif, 'doublon_dossier', MESSAGES_LIGNE.doublonDossier(known.numero))]
    },
  }
}

/** Doubles told at the head of the file too: among what a line still lacks, nobody would see them before the drafts are made. */
export function tellDoublons({ mots }: Dispositif, lignes: readonly LigneImport[]): ProblemeImport[] {
  const doubles = lignes.filter(({ problemes }) => problemes.some(({ code }) => code.startsWith('doublon_')))
  if (doubles.length === 0) return []
  const message = LIGNES_EN_DOUBLE(
    mots.unePersonne,
    doubles.map(({ n }) => n),
  )
  return [{ code: 'contrats_en_double', gravite: 'avertissement', chemin: '', message, colonne: null }]
}
