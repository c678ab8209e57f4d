import type { Contrat } from '../../contrat/index.ts'
import { bloquant } from '../constat.ts'
import { valueAt } from '../lecture.ts'
import { CHAMPS_REQUIS, QUI } from '../textes.ts'
import type { Regle } from '../types.ts'

/** True for a value nobody gave. */
function absent(valeur: unknown): boolean {
  return valeur === null || (typeof valeur === 'string' && valeur.trim() === '')
}

/** Paths that are always asked, with what to do. */
const TOUJOURS = Object.entries(CHAMPS_REQUIS)

const ADRESSE = ['voie', 'codePostal', 'commune'] as const
const MAITRE = ['nomNaissance', 'prenom', 'dateNaissance', 'emploi', 'courriel'] as const
const LIEU = ['denomination', 'uai', 'siret'] as const

type Bloc = readonly [chemin: string, champs: readonly string[], message: (champ: string) => string]

/** Blocks asked for only in some contracts, and what they must hold. */
function blocks({ employeur, maitres, formation }: Contrat): Bloc[] {
  const blocs: Bloc[] = [
    ['employeur.adresse', ADRESSE, QUI.adresse('l’établissement')],
    ['apprenti.adresse', ADRESSE, QUI.adresse('l’apprenti')],
    ['maitres.maitre1', MAITRE, QUI.maitre('du maître d’apprentissage')],
    ['formation.cfa', LIEU, QUI.lieu('du CFA')],
    ['formation.cfa.adresse', ADRESSE, QUI.adresse('du CFA')],
  ]
  if (employeur.autreAdresse)
    blocs.push(['employeur.autreAdresse', ADRESSE, QUI.adresse('de correspondance')])
  if (maitres.maitre2 && Object.values(maitres.maitre2).some((valeur) => !absent(valeur)))
    blocs.push(['maitres.maitre2', MAITRE, QUI.maitre('du second maître d’apprentissage')])
  if (formation.cfaEstLieuPrincipal === false) {
    blocs.push(['formation.lieu', LIEU, QUI.lieu('du lieu de formation')])
    blocs.push(['formation.lieu.adresse', ADRESSE, QUI.adresse('du lieu de formation')])
  }
  return blocs
}

/** Every box that the form always asks for. @source Cerfa 10103*14; notice 51649#09 */
export const champsRequis: Regle = (contrat) => {
  const seuls = TOUJOURS.flatMap(([chemin, message]) =>
    absent(valueAt(contrat, chemin)) ? [bloquant('champ_requis', chemin, message)] : [],
  )
  const blocs = blocks(contrat).flatMap(([chemin, champs, message]) =>
    champs
      .filter((champ) => absent(valueAt(contrat, `${chemin}.${champ}`)))
      .map((champ) => bloquant('champ_requis', `${chemin}.${champ}`, message(champ))),
  )
  return [...seuls, ...blocs]
}
