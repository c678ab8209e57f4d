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
import { SANS_DIPLOME } from '../codes/diplomes.ts'
import { piecesAttendues } from '../pieces/pieces-attendues.ts'
import { publicAt } from '../publics/publics.ts'
import { checkRemunerationInput } from '../remuneration/entree.ts'
import { computeRemuneration } from '../remuneration/remuneration.ts'
import { COMPARAISON_TEXTES as T } from './textes.ts'

/** The lowest of the diplomas of the higher column of pay. */
const BAC_PRO = '41'

function ouvertureOf(age: number): string {
  const { ouvertures } = publicAt(age, emptyContrat().salarie)
  return ouvertures.length > 0 ? T.ouvert(age) : T.sousConditions(age)
}

function paieOf(personne: PersonneEnvisagee, diplomePlusEleve: string, cas: string): PaieEnvisagee | null {
  const { dateNaissance, debut, interimaire } = personne
  const input = {
    dateNaissance,
    dateDebut: debut,
    dateFin: addDays(addYears(debut, 1), -1),
    nature: interimaire ? 'travail_temporaire' : 'cdd',
    diplomePlusEleve,
  }
  if (!isDateIso(dateNaissance) || checkRemunerationInput(input).length > 0) return null
  const [premiere] = computeRemuneration(input).periodes
  if (!premiere) return null
  const { taux, montantMensuelCentimes, montantHoraireCentimes } = premiere
  return {
    cas,
    taux,
    montantMensuelCentimes,
    montantHoraireCentimes: interimaire ? montantHoraireCentimes : null,
  }
}

/** By the diploma already obtained, where it plays a part. */
function paiesOf(personne: PersonneEnvisagee): PaieEnvisagee[] | null {
  const base = paieOf(personne, SANS_DIPLOME, T.sousBac)
  const majore = paieOf(personne, BAC_PRO, T.bac)
  if (!base || !majore) return null
  return base.taux === majore.taux ? [{ ...base, cas: T.adulte }] : [base, majore]
}

/** The « contrat de professionnalisation », beside the other kinds. */
export const COMPARAISON: Comparaison = {
  type: 'professionnalisation',
  titre: T.titre,
  reponses: { ...T.reponses, documents: documentsOf(piecesAttendues(emptyContrat())) },
  envisager(personne) {
    const paies = paiesOf(personne)
    if (!paies) return null
    const age = ageAt(personne.dateNaissance, personne.debut)
    return { age, ouverture: ouvertureOf(age), paies }
  },
}
