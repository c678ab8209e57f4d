import { emptyAt } from '@mon-espace/domain'
import { type Contrat, enTravailTemporaire, SECTIONS } from '@mon-espace/domain/professionnalisation'
import { useBlocRequis } from '../../champs/bloc.ts'
import { useContrat } from './contexte.ts'

/** The agreement of temporary workers: while the nature of the contract is not said, it tells. */
const IDCC_INTERIMAIRES = '2378'

/** True for temporary work; null while nothing tells. */
export function interimOf({ contrat, employeur }: Contrat): boolean | null {
  if (contrat.nature !== null) return enTravailTemporaire(contrat.nature)
  return employeur.codeIdcc === IDCC_INTERIMAIRES ? true : null
}

/** Opens and closes what only temporary work asks: the tutor of the user company, and who it is. */
export function useBlocsInterim(): void {
  const interim = useContrat(interimOf)
  useBlocRequis('tuteurs.tuteurUtilisatrice', () => emptyAt(SECTIONS, 'tuteurs.tuteurUtilisatrice'), interim)
  useBlocRequis(
    'contrat.entrepriseUtilisatrice',
    () => emptyAt(SECTIONS, 'contrat.entrepriseUtilisatrice'),
    interim,
  )
}
