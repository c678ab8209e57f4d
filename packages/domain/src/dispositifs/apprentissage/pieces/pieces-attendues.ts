import { representantLegalRequis } from '../../../controles/personne/representant-legal.ts'
import { isDateIso } from '../../../dates/date-iso.ts'
import { dureeContrat, exceedsMonths } from '../../../dates/duree.ts'
import type { PieceAttendue, TypePiece } from '../../../dossiers/pieces.ts'
import { libellePiece } from '../../libelle-piece.ts'
import type { Contrat } from '../champs/sections.ts'
import { ageDebutOf } from '../questions/age-debut.ts'
import { isAvenant } from '../questions/avenant.ts'
import { travailleurHandicape } from '../questions/handicap.ts'
import { enTravailTemporaire } from '../questions/interim.ts'
import { RAISONS_PIECES } from './textes.ts'

/** Amendments that change the training: its length, what it leads to, where it is given. */
const FORMATION_CHANGEE = ['33', '34', '35', '38']
/** That which rests on the recognition as disabled worker. */
const RECONNAISSANCE = '34'

/**
 * Documents to send for a contract as entered, the required ones first; each type at most once. Works on any draft.
 * @source art. D6224-1 and D6224-5 C. trav.; notice 51649#09, « pièces justificatives »
 */
export function piecesAttendues(contrat: Contrat): PieceAttendue[] {
  const pieces: PieceAttendue[] = []
  const ask = (type: TypePiece, raison: keyof typeof RAISONS_PIECES, obligatoire: boolean) =>
    pieces.push({
      type,
      libelle: libellePiece(type, 'apprentissage'),
      raison: RAISONS_PIECES[raison],
      obligatoire,
    })

  const mineur = representantLegalRequis(contrat.apprenti, referenceDate(contrat))
  ask('cerfa_signe', mineur ? 'cerfaMineur' : 'cerfa', true)
  if (contrat.formation.cfaEntreprise === true) ask('annexe_pedagogique_financiere', 'annexe', true)
  else if (!isAvenant(contrat.contrat.type)) ask('convention_formation', 'convention', true)
  else if (FORMATION_CHANGEE.includes(contrat.contrat.type ?? ''))
    ask('convention_formation', 'conventionAvenant', true)
  else ask('convention_formation', 'conventionInchangee', false)
  askDerogations(contrat, ask)
  askPerson(contrat, ask)
  ask('identite', mineur ? 'identiteMineur' : 'identite', false)
  // An agency may not lend its apprentice to a host company abroad (art. R6226-4).
  if (!enTravailTemporaire(contrat.contrat.modeContractuel)) ask('convention_mobilite', 'mobilite', false)
  ask('autre', 'autre', false)
  return pieces.sort((a, b) => Number(b.obligatoire) - Number(a.obligatoire))
}

type Ask = (type: TypePiece, raison: keyof typeof RAISONS_PIECES, obligatoire: boolean) => void

function referenceDate({ contrat }: Contrat): string | null {
  return isDateIso(contrat.dateConclusion) ? contrat.dateConclusion : contrat.dateDebutExecution
}

/** After a rupture no agreement on the length is needed. @source art. R6222-23-1 C. trav. */
function askDerogations({ contrat }: Contrat, ask: Ask): void {
  const derogation = contrat.typeDerogation
  if (contrat.type === '23') return
  if (derogation === '21' || derogation === '22') ask('convention_amenagement_duree', 'amenagement', true)
  else if (derogation === '50') ask('convention_amenagement_duree', 'amenagementCumul', false)
}

function askPerson(contrat: Contrat, ask: Ask): void {
  const { apprenti } = contrat
  const age = ageDebutOf(contrat)
  if (apprenti.projetCreation === true && age !== null && age >= 30)
    ask('declaration_projet_creation', 'projet', true)
  if (travailleurHandicape(apprenti)) {
    const derogation =
      contrat.contrat.type === RECONNAISSANCE || (age !== null && age >= 30) || longerThanThreeYears(contrat)
    ask('rqth', derogation ? 'rqthDerogation' : 'rqth', derogation)
  }
  if (apprenti.nationalite === '3') {
    const mineur = age !== null && age < 18
    ask('titre_sejour', mineur ? 'titreSejourMineur' : 'titreSejour', !mineur)
  }
}

function longerThanThreeYears({ contrat }: Contrat): boolean {
  const { dateDebutExecution: debut, dateFin: fin } = contrat
  return isDateIso(debut) && isDateIso(fin) && fin >= debut && exceedsMonths(dureeContrat(debut, fin), 36)
}
