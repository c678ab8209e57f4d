import { missingChamps } from '../../../champs/completude.ts'
import { avertissement, bloquant } from '../../../controles/constat.ts'
import { day, given } from '../../../controles/lecture.ts'
import { checkNaissance } from '../../../controles/personne/naissance.ts'
import { checkNir } from '../../../controles/personne/nir.ts'
import { representantLegalRequis } from '../../../controles/personne/representant-legal.ts'
import { normalizeDepartement } from '../../../identifiants/departement.ts'
import { SECTIONS } from '../champs/sections.ts'
import { TYPE_AVENANT, TYPE_SAISONNIER } from '../codes/contrat.ts'
import { DIPLOMES_A_PRECISER } from '../codes/diplomes.ts'
import { publicOf } from '../publics/publics.ts'
import { ageConclusionOf, jourDeLAge } from '../questions/age.ts'
import type { Regle } from './regle.ts'
import { MESSAGES } from './textes.ts'

const NAISSANCE = 'salarie.dateNaissance'
const A_L_ETRANGER = '099'
const AGE_MIN = 16
/** From then on the diploma plays no part in the pay, and the contract is no longer open by age. */
const AGE_ADULTE = 26

/** The number of the employee; somebody born abroad may not have one yet. @source notice 51650#09, « NIR » */
export const nir: Regle = ({ salarie }, contexte) => {
  const etranger = normalizeDepartement(salarie.departementNaissance ?? '') === A_L_ETRANGER
  const sansNumero = etranger ? MESSAGES.nirAbsentEtranger : null
  return checkNir(salarie, 'salarie.nir', contexte, { qui: 'le salarié', sansNumero })
}

/** An employee was born, and not too long ago. */
export const naissance: Regle = ({ salarie }, { aujourdhui }) =>
  checkNaissance(salarie.dateNaissance, NAISSANCE, 'le salarié', aujourdhui)

/**
 * 16 to 25, or from 26 on a jobseeker, somebody on a minimum income or who had a helped contract. An amendment is not judged
 * again: its contract was. @source art. L6325-1 and L6325-4-1 C. trav.
 */
export const publicOuvert: Regle = (contrat) => {
  const age = ageConclusionOf(contrat)
  const { type } = contrat.contrat
  if (age === null || type === TYPE_AVENANT) return []
  if (age < AGE_MIN) return [bloquant('age_minimum', NAISSANCE, MESSAGES.ageMinimum, 'L6325-1')]
  if (type === TYPE_SAISONNIER && age >= AGE_ADULTE)
    return [bloquant('saisonnier_age', NAISSANCE, MESSAGES.saisonnierAge, 'L6325-4-1')]
  if (publicOf(contrat)?.ouvertures.length !== 0) return []
  return [bloquant('public_ferme', 'salarie.inscritFranceTravail', MESSAGES.publicFerme, 'L6325-1')]
}

/** The number of a jobseeker is asked, and may come later. @source Cerfa 12434*05 */
export const numeroFranceTravail: Regle = ({ salarie }) =>
  salarie.inscritFranceTravail === true && given(salarie.numeroInscriptionFranceTravail) === null
    ? [
        avertissement(
          'numero_france_travail',
          'salarie.numeroInscriptionFranceTravail',
          MESSAGES.numeroFranceTravail,
        ),
      ]
    : []

/** The pay of a technological baccalaureate, or of another title of that level, hangs on its purpose. @source art. D6325-15 C. trav. */
export const diplomeAPreciser: Regle = (contrat) => {
  const { diplomePlusEleve, diplomeProfessionnel } = contrat.salarie
  if (!DIPLOMES_A_PRECISER.includes(diplomePlusEleve ?? '') || diplomeProfessionnel !== null) return []
  if ((ageConclusionOf(contrat) ?? 0) >= AGE_ADULTE) return []
  const chemin = 'salarie.diplomeProfessionnel'
  return [avertissement('diplome_a_preciser', chemin, MESSAGES.diplomeAPreciser, 'D6325-15')]
}

/** A minor is represented, though the form has no box for it. @source art. 388 C. civ. */
export const representant: Regle = (contrat, { aujourdhui }) => {
  const { salarie } = contrat
  if (!representantLegalRequis(salarie, day(jourDeLAge(contrat)) ?? aujourdhui)) return []
  const bloc = 'salarie.representantLegal'
  if (salarie.representantLegal === null)
    return [bloquant('representant_legal', bloc, MESSAGES.representantLegal)]
  return missingChamps(SECTIONS, contrat, bloc).map(({ chemin, requis }) =>
    bloquant('representant_legal', chemin, requis),
  )
}
