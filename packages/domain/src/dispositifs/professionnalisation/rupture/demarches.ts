import { addDays, addMonths } from '../../../dates/arithmetique.ts'
import { type DateIso, isDateIso } from '../../../dates/date-iso.ts'
import type { Demarche, Rupture } from '../../../dossiers/rupture.ts'
import type { Contrat } from '../champs/sections.ts'
import { DEMARCHES as T } from './textes.ts'

/** Days to tell of a rupture. @source art. D6325-5 C. trav. */
const JOURS_SIGNALEMENT = 30
/** Months of training that a branch agreement may maintain. @source art. L6325-14-1 C. trav. */
const MOIS_SUITE = 6
/** Least months of an action whose training may go on. @source art. L6325-14-1 C. trav. */
const MOIS_ACTION = 12

const ACTES = {
  commun_accord: T.accord,
  employeur: T.employeur,
  apprenti: T.salarie,
  autre: T.autre,
} as const
const ARTICLES = {
  commun_accord: 'L1243-1',
  employeur: 'L1243-1',
  apprenti: 'L1243-2',
  autre: 'L1243-1',
} as const

/**
 * What a rupture asks of each party: common law for the act, then thirty days to tell of it.
 * @source art. L1243-1, L1243-2, D6325-5, D6325-29, L6325-14-1, L1234-19, L1234-20 and R1234-9 C. trav.
 */
export function demarchesOf(contrat: Contrat, { date, auteur }: Rupture): Demarche[] {
  const essai = (auteur === 'employeur' || auteur === 'apprenti') && duringTrial(contrat, date)
  const avant = addDays(date, JOURS_SIGNALEMENT)
  return [
    {
      code: 'acte',
      pour: auteur === 'apprenti' ? 'personne' : 'employeur',
      texte: essai ? T.essai : ACTES[auteur],
      avant: null,
      article: essai ? 'L1242-11' : ARTICLES[auteur],
    },
    { code: 'signalement', pour: 'employeur', texte: T.urssaf, avant, article: 'D6325-5' },
    { code: 'centre', pour: 'employeur', texte: T.organisme, avant: null, article: null },
    { code: 'papiers', pour: 'employeur', texte: T.papiers, avant: null, article: 'L1234-19' },
    { code: 'carte', pour: 'personne', texte: T.carte, avant: null, article: 'D6325-29' },
    ...(auteur !== 'apprenti' && lastsTwelveMonths(contrat)
      ? [
          {
            code: 'suite',
            pour: 'centre',
            texte: T.suite,
            avant: addMonths(date, MOIS_SUITE),
            article: 'L6325-14-1',
          } as const,
        ]
      : []),
  ]
}

/** The rules on early rupture do not hold in the trial period. @source art. L1242-11 C. trav. */
function duringTrial(
  { contrat: { dateDebutExecution: debut, periodeEssaiJours: jours } }: Contrat,
  date: DateIso,
) {
  return isDateIso(debut) && jours !== null && date < addDays(debut, jours)
}

function lastsTwelveMonths({ contrat: { dateDebutExecution: debut, dateFin: fin } }: Contrat): boolean {
  return isDateIso(debut) && isDateIso(fin) && addDays(fin, 1) >= addMonths(debut, MOIS_ACTION)
}
