import * as z from 'zod/mini'
import { centimes, code, date, nombre, ouiNon, texte } from './champs.ts'

/** The contract that came before, with this employer or another (art. D6222-29 C. trav.). */
export const ContratPrecedent = z.strictObject({
  memeEmployeur: ouiNon(),
  diplomeObtenu: ouiNon(),
  niveau: code(),
  dateFin: date(),
  /** Last rate, in points of the base. */
  dernierTaux: nombre(),
  dernierSalaireCentimes: centimes(),
})
export type ContratPrecedent = z.infer<typeof ContratPrecedent>

/** What temporary work adds (art. L6226-1, R6226-1 to R6226-6 C. trav.); printed in an annex, the Cerfa has no box for it. */
export const TravailTemporaire = z.strictObject({
  /** Months in temporary work of the agency's maître. */
  experienceMaitreMois: nombre(),
  entrepriseUtilisatrice: z.strictObject({ denomination: texte(), siret: code() }),
  mission: z.strictObject({ debut: date(), fin: date() }),
})
export type TravailTemporaire = z.infer<typeof TravailTemporaire>

/** One period of pay entered by hand: `taux` in points of `base`. */
export const PeriodeSaisie = z.strictObject({
  annee: nombre(),
  debut: date(),
  fin: date(),
  taux: nombre(),
  base: code(),
})
export type PeriodeSaisie = z.infer<typeof PeriodeSaisie>

/** Screen 3, first half: the block CONTRAT of Cerfa 10103*14. */
export const DonneesContrat = z.strictObject({
  modeContractuel: code(),
  type: code(),
  typeDerogation: code(),
  numeroContratPrecedent: code(),
  precedent: z.nullable(ContratPrecedent),
  dateConclusion: date(),
  dateDebutExecution: date(),
  dateDebutFormationPratique: date(),
  dateFin: date(),
  dateEffetAvenant: date(),
  dureeHebdoHeures: nombre(),
  dureeHebdoMinutes: nombre(),
  travauxDangereux: ouiNon(),
  travailTemporaire: z.nullable(TravailTemporaire),
  anneesDejaEffectuees: nombre(),
  majoration15: ouiNon(),
  licencePro: ouiNon(),
  /** `SMIC`, or `SMC` where the branch minimum is more favourable. */
  base: code(),
  smcMensuelCentimes: centimes(),
  /** null: computed; else entered by hand, never under the floor. Eight periods at the most, as on the form. */
  remuneration: z.nullable(
    z.array(PeriodeSaisie).check(z.maxLength(8, 'Le Cerfa porte au plus huit périodes de rémunération.')),
  ),
  /** null: computed. */
  salaireBrutMensuelCentimes: centimes(),
  caisseRetraite: texte(),
  avantages: z.strictObject({
    nourritureCentimes: centimes(),
    logementCentimes: centimes(),
    autre: ouiNon(),
  }),
  subrogation: ouiNon(),
})
export type DonneesContrat = z.infer<typeof DonneesContrat>
