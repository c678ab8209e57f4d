import { type DateIso, isDateIso } from '../../dates/date-iso.ts'
import type { EcheanceDossier } from '../../dossiers/echeance.ts'
import type { EtatDossier } from '../../dossiers/etats.ts'
import type { Silence, SuiviDossier } from '../dispositif.ts'
import type { Contrat } from './champs/sections.ts'
import { TYPE_AVENANT } from './codes/contrat.ts'
import { dateLimiteAdequation, dateLimiteReponse, dateLimiteTransmission } from './delais.ts'

type Suivi = SuiviDossier<Pick<Contrat, 'contrat'>>

/**
 * After 20 days silence is an acceptance, and the contract is deemed filed: the dossier passes by itself.
 * @source art. D6325-2 C. trav.
 */
export function silenceOf({ etat, dossierCompletLe }: Suivi): Silence | null {
  if (etat !== 'en_cours_instruction' || dossierCompletLe === null) return null
  const dernierJour = dateLimiteReponse(dossierCompletLe)
  return { dernierJour, vaut: 'acceptation', article: 'D6325-2', dOffice: true }
}

const TRANSMISSION = 'Dossier complet à transmettre à l’opérateur de compétences (art. D6325-1)'
const LIBELLES_TRANSMISSION: Partial<Record<EtatDossier, string>> = {
  brouillon: TRANSMISSION,
  en_attente_pieces: TRANSMISSION,
  en_attente_pieces_complementaires: 'Pièce(s) à remplacer pour que le dossier soit complet (art. D6325-1)',
}
const LIBELLES_REPONSE = {
  attendue:
    'Réponse de l’opérateur de compétences attendue (à défaut, demande réputée acceptée, art. D6325-2)',
  passee: 'Sans réponse dans les 20 jours : demande réputée acceptée (art. D6325-2)',
} as const
const ADEQUATION = 'Examen de l’adéquation du programme de formation avec le salarié (art. D6325-13)'

/**
 * What is due on a dossier: by the employer, to send the whole file (D6325-1), that of an amendment from its effect on (D6325-13), then to look with the employee at whether the
 * programme fits (D6325-13); by the OPCO, to answer (D6325-2).
 */
export function computeEcheances(dossier: Suivi, aujourdhui: DateIso): EcheanceDossier[] {
  const echeances: EcheanceDossier[] = []
  const { type, dateDebutExecution, dateEffetAvenant } = dossier.contrat.contrat
  const avenant = type === TYPE_AVENANT
  const debut = avenant ? dateEffetAvenant : dateDebutExecution
  const due = (code: string, libelle: string, date: DateIso, pour: EcheanceDossier['pour']) =>
    echeances.push({ code, libelle, date, depassee: aujourdhui > date, pour })
  const incomplet = LIBELLES_TRANSMISSION[dossier.etat]
  if (incomplet && isDateIso(debut))
    due('transmission', incomplet, dateLimiteTransmission(debut), 'entreprise')
  const silence = silenceOf(dossier)
  if (silence) {
    const passee = aujourdhui > silence.dernierJour
    if (passee) due('acceptation_tacite', LIBELLES_REPONSE.passee, silence.dernierJour, 'entreprise')
    else due('reponse', LIBELLES_REPONSE.attendue, silence.dernierJour, 'operateur')
  }
  const examen = !avenant && isDateIso(debut) ? dateLimiteAdequation(debut) : null
  if (dossier.etat === 'prise_en_charge_acceptee' && examen !== null && aujourdhui <= examen)
    due('adequation', ADEQUATION, examen, 'entreprise')
  return echeances
}
