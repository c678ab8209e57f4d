import { ageAt } from '../../../dates/age.ts'
import { addDays, addYears } from '../../../dates/arithmetique.ts'
import { isDateIso } from '../../../dates/date-iso.ts'
import {
  type Comparaison,
  documentsOf,
  type PaieEnvisagee,
  type PersonneEnvisagee,
} from '../../comparaison.ts'
import { emptyContrat } from '../champs/sections.ts'
import { piecesAttendues } from '../pieces/pieces-attendues.ts'
import { ageMaximum } from '../regles/apprenti/age-maximum.ts'
import { ageMinimum } from '../regles/apprenti/age-minimum.ts'
import { checkRemunerationInput } from '../remuneration/entree.ts'
import { computeRemuneration } from '../remuneration/remuneration.ts'
import { COMPARAISON_TEXTES as T } from './textes.ts'

/** As many years as a contract has, but for the longest. @source art. L6222-7-1 C. trav. */
const ANNEES = 3

function ouvertureOf({ dateNaissance, debut }: PersonneEnvisagee, age: number): string {
  const contrat = emptyContrat()
  contrat.apprenti.dateNaissance = dateNaissance
  contrat.contrat.dateDebutExecution = debut
  const contexte = { aujourdhui: debut, etablissements: [], remuneration: null }
  if (ageMinimum(contrat, contexte).length > 0) return T.tropJeune(age)
  return ageMaximum(contrat, contexte).length > 0 ? T.derogation(age) : T.ouvert(age)
}

/** The pay at the beginning of each year: a birthday may raise it before the next. */
function paiesOf({ dateNaissance, debut }: PersonneEnvisagee): PaieEnvisagee[] | null {
  const dateFin = addDays(addYears(debut, ANNEES), -1)
  const input = { dateNaissance, dateDebut: debut, dateFin, base: 'SMIC' } as const
  if (!isDateIso(dateNaissance) || checkRemunerationInput(input).length > 0) return null
  const annees = new Map<number, PaieEnvisagee>()
  for (const { annee, taux, montantMensuelCentimes } of computeRemuneration(input).periodes)
    if (!annees.has(annee))
      annees.set(annee, { cas: T.annee(annee), taux, montantMensuelCentimes, montantHoraireCentimes: null })
  return [...annees.values()]
}

/** Apprenticeship, beside the other kinds. */
export const COMPARAISON: Comparaison = {
  type: 'apprentissage',
  titre: T.titre,
  reponses: { ...T.reponses, documents: documentsOf(piecesAttendues(emptyContrat())) },
  envisager(personne) {
    const paies = paiesOf(personne)
    if (!paies) return null
    const age = ageAt(personne.dateNaissance, personne.debut)
    return { age, ouverture: ouvertureOf(personne, age), paies }
  },
}
