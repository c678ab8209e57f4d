import { representantLegalRequis } from '../../../controles/personne/representant-legal.ts'
import { addMonths } from '../../../dates/arithmetique.ts'
import type { Demarche, Rupture } from '../../../dossiers/rupture.ts'
import type { Contrat } from '../champs/sections.ts'
import { MOIS_SOLDE } from '../prise-en-charge/echeancier.ts'
import { DEMARCHES as T } from './textes.ts'

/** Days of practical training in the company during which either party may end the contract. @source art. L6222-18 al. 1 C. trav. */
export const JOURS_LIBRES = 45

/** Months during which the CFA keeps the apprentice. @source art. L6222-18-2 C. trav. */
const MOIS_SUITE = 6

/** True in the first days, where they were counted. */
export const dansLesJoursLibres = ({ joursEnEntreprise }: Pick<Rupture, 'joursEnEntreprise'>): boolean =>
  joursEnEntreprise !== null && joursEnEntreprise <= JOURS_LIBRES

/**
 * What a rupture asks of each party, in order: the act itself by who ends the contract and when, then whom to tell and
 * what follows.
 * @source art. L6222-18 to L6222-19, D6222-21-1, R6222-21, R6222-23, R6332-25, L1234-19, L1234-20 and R1234-9 C. trav.
 */
export function demarchesOf(contrat: Contrat, rupture: Rupture): Demarche[] {
  const { date } = rupture
  return [
    acteOf(contrat, rupture),
    { code: 'centre', pour: 'employeur', texte: T.centre, avant: null, article: 'R6222-21' },
    { code: 'papiers', pour: 'employeur', texte: T.papiers, avant: null, article: 'L1234-19' },
    {
      code: 'suite',
      pour: 'centre',
      texte: T.suite,
      avant: addMonths(date, MOIS_SUITE),
      article: 'L6222-18-2',
    },
    {
      code: 'solde',
      pour: 'centre',
      texte: T.solde,
      avant: addMonths(date, MOIS_SOLDE),
      article: 'R6332-25',
    },
  ]
}

function acteOf({ apprenti }: Contrat, rupture: Rupture): Demarche {
  const mineur = representantLegalRequis(apprenti, rupture.date)
  const acte = (texte: string, article = 'L6222-18'): Demarche => ({
    code: 'acte',
    pour: rupture.auteur === 'apprenti' && !dansLesJoursLibres(rupture) ? 'personne' : 'employeur',
    texte,
    avant: null,
    article,
  })
  if (rupture.auteur === 'commun_accord') return acte(T.accord({ mineur }))
  if (rupture.auteur === 'autre') return acte(T.autre, 'R6222-21')
  if (dansLesJoursLibres(rupture)) return acte(T.ecritLibre)
  return rupture.auteur === 'employeur' ? acte(T.licenciement) : acte(T.mediateur({ mineur }), 'D6222-21-1')
}
