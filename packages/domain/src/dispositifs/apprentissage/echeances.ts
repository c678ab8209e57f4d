import { type DateIso, isDateIso } from '../../dates/date-iso.ts'
import { zoneFeriee } from '../../dates/jours-feries.ts'
import { type EcheanceDossier, SILENCE } from '../../dossiers/echeance.ts'
import type { EtatDossier } from '../../dossiers/etats.ts'
import type { Silence, SuiviDossier } from '../dispositif.ts'
import type { Contrat } from './champs/sections.ts'
import { dateLimiteReponse, dateLimiteTransmission } from './delais.ts'
import { debutExecutionOf } from './questions/avenant.ts'

/** What both sides read after 20 days of silence. */
const MENTIONS_SILENCE = { refus: 'réputée refusée', acceptation: 'réputée acceptée' } as const

type Suivi = SuiviDossier<Pick<Contrat, 'employeur' | 'contrat'>>

/** Public bodies, other than those of an industrial or commercial kind (code 30), which an OPCO funds as private ones. */
function publicEmployer({ prive, typeEmployeur }: Contrat['employeur']): boolean {
  return prive === false && typeEmployeur !== '30'
}

/**
 * After 20 days silence is a refusal, and for public employers an acceptance; the state of the dossier stays as it is.
 * @source art. R6224-3 and R6275-3 C. trav.
 */
export function silenceOf({ etat, dossierCompletLe, contrat }: Suivi): Silence | null {
  if (etat !== 'en_cours_instruction' || dossierCompletLe === null) return null
  const dernierJour = dateLimiteReponse(dossierCompletLe)
  return publicEmployer(contrat.employeur)
    ? { dernierJour, vaut: 'acceptation', article: 'R6275-3', dOffice: false }
    : { dernierJour, vaut: 'refus', article: 'R6224-3', dOffice: false }
}

/**
 * What the employer still owes. Documents found not conforme leave the file incomplete: the law gives no other time to
 * replace them than that to send it (« un dossier incomplet ne pourra pas être instruit », notice 51649#09, p. 1).
 */
const LIBELLES_TRANSMISSION: Partial<Record<EtatDossier, string>> = {
  brouillon: 'Dossier complet à transmettre à l’opérateur de compétences (art. D6224-1)',
  en_attente_pieces: 'Dossier complet à transmettre à l’opérateur de compétences (art. D6224-1)',
  en_attente_pieces_complementaires: 'Pièce(s) à remplacer pour que le dossier soit complet (art. D6224-1)',
}

/**
 * What is due on a dossier: by the employer, to send the whole file (D6224-1), that of an amendment from its effect on (D6224-5); by the OPCO, to answer (R6224-3), counted
 * from the day the file was complete, started again each time a document had to be replaced.
 */
export function computeEcheances(dossier: Suivi, aujourdhui: DateIso): EcheanceDossier[] {
  const echeances: EcheanceDossier[] = []
  const { employeur, contrat } = dossier.contrat
  const debut = debutExecutionOf(contrat)
  const incomplet = LIBELLES_TRANSMISSION[dossier.etat]
  if (incomplet && isDateIso(debut)) {
    const date = dateLimiteTransmission(debut, zoneFeriee(employeur.adresse.codePostal))
    echeances.push({
      code: 'transmission',
      libelle: incomplet,
      date,
      depassee: aujourdhui > date,
      pour: 'entreprise',
    })
  }
  const silence = silenceOf(dossier)
  if (silence) {
    const { dernierJour: date, vaut, article } = silence
    const depassee = aujourdhui > date
    const mention = `${MENTIONS_SILENCE[vaut]} (art. ${article})`
    echeances.push({
      code: depassee ? SILENCE : 'reponse',
      libelle: depassee
        ? `Sans réponse dans les 20 jours : demande ${mention}`
        : 'Réponse de l’opérateur de compétences attendue (art. R6224-3)',
      date,
      depassee,
      // Silence has decided: the enterprise must know what follows.
      pour: depassee ? 'entreprise' : 'operateur',
    })
  }
  return echeances
}
