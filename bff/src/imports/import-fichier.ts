import { MESSAGES_FICHIER, missingColonnes, modeleImport } from '@mon-espace/domain'
import type { LigneImport, ProblemeImport, ResultatImport } from '@mon-espace/domain/api'
import type { Connecte } from '../acces/connecte.ts'
import { breathe } from '../breathe.ts'
import type { Deps } from '../deps.ts'
import { acteurOf } from '../dossiers/acteur.ts'
import { insertDraft } from '../dossiers/create.ts'
import { dispositifOf } from '../dossiers/dispositif.ts'
import { findDossier } from '../dossiers/find-dossier.ts'
import { refus } from '../http/refus.ts'
import { newId } from '../store/id.ts'
import { write } from '../store/store.ts'
import { tellCases } from './avis-communs.ts'
import { createConnaissances } from './connaissances.ts'
import { createDoublons, tellDoublons } from './doublons.ts'
import type { FichierLu } from './lecture/read-fichier.ts'
import { type LignePreparee, type ModeleContrat, prepareLigne } from './prepare-ligne.ts'
import { refusFichier } from './refuse.ts'
import { REFUS_FICHIER } from './textes.ts'

/** A file to import, and under which names its drafts are made. */
export interface DemandeImport {
  readonly fichier: FichierLu
  /** SHA-256 of the file: what the journal says of where a draft comes from. */
  readonly empreinte: string
  readonly simulation: boolean
  /** Id of the draft of a line, where the caller can ask again for the same import; null for a new one each time. */
  readonly idOf: (n: number) => string | null
  readonly signal: AbortSignal
  /** The contract that every line starts from; null where it starts from what is known of its establishment. */
  readonly modele: ModeleContrat | null
}

/** Makes the draft of a line, whole or not at all; one made before an interruption is left as it is. */
async function createDraft(
  deps: Deps,
  caller: Connecte,
  type: string,
  { vue, contrat, etablissement }: LignePreparee,
  known: string | null,
  { fichier, ...origine }: { readonly fichier: string; readonly copieDe?: string },
): Promise<LigneImport> {
  if (!etablissement) return vue
  const id = known ?? newId()
  await write(deps.db, async (trx) => {
    if (known !== null && (await findDossier(trx, known))) return
    await insertDraft(trx, deps, acteurOf(caller, etablissement), {
      id,
      etablissement,
      type,
      contrat,
      demandeId: null,
      origine: { ...origine, import: { fichier, ligne: vue.n } },
    })
  })
  return { ...vue, dossierId: id }
}

/**
 * Judges every line of a file, and but in a simulation makes a draft of each that says whose it is: one transaction a line, so
 * that an interruption leaves whole drafts and nothing else.
 */
export async function importFichier(
  deps: Deps,
  caller: Connecte,
  { fichier, empreinte, simulation, idOf, signal, modele }: DemandeImport,
): Promise<ResultatImport> {
  const { entete, type } = fichier
  const dispositif = dispositifOf(deps, { type })
  const tete = { ...entete, modele: modeleImport(dispositif.sections) }
  const manquantes = missingColonnes(tete, modele?.contrat)
  if (manquantes.length > 0)
    throw refusFichier('colonnes_manquantes', REFUS_FICHIER.colonnes_manquantes(manquantes))
  const connaissances = createConnaissances(deps, dispositif, caller)
  const doublons = createDoublons(deps.db, dispositif, caller)
  const lignes: LigneImport[] = []
  for (const ligne of fichier.lignes) {
    if (signal.aborted) throw refus('demande_en_cours')
    const id = idOf(ligne.n)
    const prete = await prepareLigne(deps, dispositif, connaissances, {
      entete: tete,
      ligne,
      doublons,
      id,
      modele,
    })
    const kept = !simulation && prete.vue.etat !== 'a_corriger'
    const de = { ...modele?.origine, fichier: empreinte }
    lignes.push(kept ? await createDraft(deps, caller, type, prete, id, de) : prete.vue)
    // SQLite answers without ever giving the thread back.
    await breathe()
  }
  const count = (etat: LigneImport['etat']) => lignes.filter((ligne) => ligne.etat === etat).length
  return {
    simulation,
    type,
    feuille: fichier.feuille,
    ligneTitres: entete.n,
    bilan: { pretes: count('prete'), aCompleter: count('a_completer'), aCorriger: count('a_corriger') },
    problemes: [
      ...entete.problemes,
      ...tellDoublons(dispositif, lignes),
      ...tellCases(lignes),
      ...fichier.exemples.map(toldExemple),
    ],
    lignes,
  }
}

const toldExemple = (n: number): ProblemeImport => ({
  code: 'exemple_ignore',
  gravite: 'avertissement',
  chemin: '',
  message: MESSAGES_FICHIER.exempleIgnore(n),
  colonne: null,
})
