import { type Dispositif, valueAt } from '@mon-espace/domain'
import { cleOf, type Suiveur } from '../entreprises/suiveur.ts'
import type { Contrat } from './dispositif.ts'

/** Somebody who follows the person of a contract, and the block that names them. */
export interface SuiveurNomme extends Suiveur {
  readonly bloc: string
}

/** Who follows the person, in the order of the form; names are empty where nobody is named yet. */
export function suiveursOf({ suivis }: Pick<Dispositif, 'suivis'>, contrat: Contrat): SuiveurNomme[] {
  return suivis.map((bloc) => {
    const champs = (valueAt(contrat, bloc) ?? {}) as Readonly<Record<string, unknown>>
    const textAt = (champ: string) => {
      const valeur = champs[champ]
      return typeof valeur === 'string' ? valeur : ''
    }
    const identite = {
      nom: textAt('nomNaissance') || textAt('nom'),
      prenom: textAt('prenom'),
      dateNaissance: textAt('dateNaissance'),
    }
    // A kind whose form keeps no link to the list of employees knows them by who they are.
    const cle = 'salarieId' in champs ? textAt('salarieId') || null : cleOf(identite)
    return { bloc, ...identite, cle }
  })
}
