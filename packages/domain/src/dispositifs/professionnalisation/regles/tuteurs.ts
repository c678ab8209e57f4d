import { missingChamps } from '../../../champs/completude.ts'
import { avertissement, bloquant, type Constat } from '../../../controles/constat.ts'
import { SECTIONS } from '../champs/sections.ts'
import { enTravailTemporaire } from '../questions/interim.ts'
import type { Regle } from './regle.ts'
import { MESSAGES } from './textes.ts'

const UTILISATRICE = 'tuteurs.tuteurUtilisatrice'

/** People that an employee may follow at once, all contracts together. @source art. D6325-9 C. trav. */
const PAR_TUTEUR = 3
/** For the tutor of an agency, to whom the article does not apply. @source art. D6325-10 C. trav.; KALIARTI000041752535 */
const PAR_TUTEUR_AGENCE = 10

/** The employer swears that the tutor may be one. @source art. D6325-6 C. trav.; Cerfa 12434*05 */
export const attestationTuteur: Regle = ({ tuteurs }) =>
  tuteurs.attestationEligibilite === true
    ? []
    : [
        bloquant(
          'attestation_tuteur',
          'tuteurs.attestationEligibilite',
          MESSAGES.attestationTuteur,
          'D6325-6',
        ),
      ]

/** In temporary work the missions are followed by a tutor of the user company. @source art. D6325-10 C. trav. */
export const tuteurUtilisatrice: Regle = (contrat) => {
  if (!enTravailTemporaire(contrat.contrat.nature)) return []
  const manques = missingChamps(SECTIONS, contrat, UTILISATRICE)
  const entier = SECTIONS.tuteurs.champs.tuteurUtilisatrice.champs
  // Fields that are missing are told one by one as soon as one was entered.
  if (contrat.tuteurs.tuteurUtilisatrice !== null && manques.length < Object.keys(entier).length) return []
  return [bloquant('tuteur_utilisatrice', UTILISATRICE, MESSAGES.tuteurUtilisatrice, 'D6325-10')]
}

/** Too many people for one tutor, this one counted. @source art. D6325-9 and D6325-10 C. trav. */
export const personnesParTuteur: Regle = ({ contrat, tuteurs }, { apprentisEnCours }) => {
  const check = (
    nom: 'tuteurEmployeur' | 'tuteurUtilisatrice',
    limite: number,
    article: string,
  ): Constat[] => {
    const suivis = apprentisEnCours?.[nom]
    if (typeof suivis !== 'number' || suivis + 1 <= limite) return []
    const qui = [tuteurs[nom]?.prenom, tuteurs[nom]?.nom].filter(Boolean).join(' ')
    const message = MESSAGES.personnesParTuteur(qui, suivis + 1, limite)
    return [avertissement('personnes_par_tuteur', `tuteurs.${nom}.nom`, message, article)]
  }
  return [
    ...(enTravailTemporaire(contrat.nature)
      ? check('tuteurEmployeur', PAR_TUTEUR_AGENCE, 'D6325-10')
      : check('tuteurEmployeur', PAR_TUTEUR, 'D6325-9')),
    ...check('tuteurUtilisatrice', PAR_TUTEUR, 'D6325-9'),
  ]
}
