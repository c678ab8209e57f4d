import { z } from 'zod'
import type {
  DemandePriseEnCharge as DemandeApprentissage,
  PriseEnCharge as PriseEnChargeApprentissage,
} from '../dispositifs/apprentissage/prise-en-charge/types.ts'
import type { PriseEnCharge as PriseEnChargeALHeure } from '../dispositifs/professionnalisation/prise-en-charge/prise-en-charge.ts'
import type { Echeance as Versement } from '../echeancier.ts'
import type { Explication as Raison } from '../explication.ts'
import { Centimes, DateIso } from './champs.ts'
import { operation } from './operation.ts'

export const Explication = z.object({
  code: z.string(),
  titre: z.string(),
  texte: z.string(),
  article: z.string().nullable(),
}) satisfies z.ZodType<Raison>
export type Explication = Raison

export const Precedent = z.strictObject({
  memeEmployeur: z.boolean(),
  diplomeObtenu: z.boolean(),
  niveau: z.string().nullable().optional(),
  dateFin: DateIso.nullable().optional(),
  dernierTaux: z.number().nullable().optional(),
  dernierSalaireCentimes: Centimes.nullable().optional(),
})

export const DemandeRemuneration = z.strictObject({
  type: z.literal('apprentissage').optional(),
  dateNaissance: DateIso,
  dateDebut: DateIso,
  dateFin: DateIso,
  /** Number of the department, or postal code, of the place of work. */
  departement: z.string().max(5).nullable().optional(),
  dureeHebdoMinutes: z.int().min(1).max(6000).nullable().optional(),
  base: z.enum(['SMIC', 'SMC']),
  smcMensuelCentimes: Centimes.min(0).nullable().optional(),
  anneesDejaEffectuees: z.int().min(0).max(4).nullable().optional(),
  precedent: Precedent.nullable().optional(),
  majoration15: z.boolean().nullable().optional(),
  licencePro: z.boolean().nullable().optional(),
  rqth: z.boolean().nullable().optional(),
})
export type DemandeRemuneration = z.infer<typeof DemandeRemuneration>

/** The same of a « contrat de professionnalisation »; diplomas are those of its own form. */
export const DemandeRemunerationProfessionnalisation = z.strictObject({
  type: z.literal('professionnalisation'),
  dateNaissance: DateIso,
  dateDebut: DateIso,
  dateFin: DateIso,
  nature: z.enum(['cdi', 'cdd', 'travail_temporaire']),
  diplomePlusEleve: z.string().max(2),
  diplomeProfessionnel: z.boolean().nullable().optional(),
  departement: z.string().max(5).nullable().optional(),
  dureeHebdoMinutes: z.int().min(1).max(6000).nullable().optional(),
  minimumConventionnelMensuelCentimes: Centimes.min(0).nullable().optional(),
})
export type DemandeRemunerationProfessionnalisation = z.infer<typeof DemandeRemunerationProfessionnalisation>

export const Periode = z.object({
  annee: z.int(),
  debut: DateIso,
  fin: DateIso,
  /** The age that sets the rate of the period, in years. */
  age: z.int(),
  tauxMinimal: z.number(),
  taux: z.number(),
  base: z.enum(['SMIC', 'SMC']),
  montantMensuelCentimes: Centimes,
})
export type Periode = z.infer<typeof Periode>

export const Remuneration = z.object({
  periodes: z.array(Periode),
  salaireEmbaucheCentimes: Centimes,
  smic: z.object({ depuis: DateIso, horaireCentimes: Centimes, mensuelCentimes: Centimes }),
  explications: z.array(Explication),
})
export type Remuneration = z.infer<typeof Remuneration>

/** Minimum pay of a « contrat de professionnalisation »: a period for each rate, amounts at the SMIC of its start. */
export const RemunerationProfessionnalisation = z.object({
  periodes: z.array(Periode.omit({ annee: true }).extend({ montantHoraireCentimes: Centimes })),
  /** By `unite`, as the form asks. */
  salaireEmbaucheCentimes: Centimes,
  unite: z.enum(['mois', 'heure']),
  smic: Remuneration.shape.smic,
  explications: z.array(Explication),
})
export type RemunerationProfessionnalisation = z.infer<typeof RemunerationProfessionnalisation>

export const DemandePriseEnCharge = z.strictObject({
  type: z.literal('apprentissage').optional(),
  codeDiplome: z.string().max(9).nullable().optional(),
  codeRncp: z.string().max(10).nullable().optional(),
  idcc: z.string().max(4),
  dateConclusion: DateIso,
  dateDebut: DateIso,
  dateFin: DateIso,
  rqth: z.boolean().nullable().optional(),
  heures: z.number().min(0).nullable().optional(),
  heuresDistance: z.number().min(0).nullable().optional(),
  /** Employees of a private employer: the explanations then tell, for information, of the hiring aid of the State. */
  effectif: z.int().min(0).nullable().optional(),
}) satisfies z.ZodType<DemandeApprentissage>
export type DemandePriseEnCharge = z.infer<typeof DemandePriseEnCharge>

export const Echeance = z.object({
  rang: z.int(),
  libelle: z.string(),
  date: DateIso,
  montantCentimes: Centimes,
}) satisfies z.ZodType<Versement>
export type Echeance = Versement

export const PriseEnCharge = z.object({
  npecAnnuelCentimes: Centimes.nullable(),
  origine: z.enum(['branche', 'carence', 'amorcage', 'indeterminee']),
  versionReferentiel: z.string(),
  montantTotalCentimes: Centimes.nullable(),
  participationEmployeurCentimes: Centimes.nullable(),
  echeancier: z.array(Echeance),
  explications: z.array(Explication),
}) satisfies z.ZodType<PriseEnChargeApprentissage>
export type PriseEnCharge = z.infer<typeof PriseEnCharge>

export const DemandePriseEnChargeProfessionnalisation = z.strictObject({
  type: z.literal('professionnalisation'),
  idcc: z.string().max(4),
  heures: z.number().min(0).max(9999),
  publicPrioritaire: z.boolean(),
  dateConclusion: DateIso,
})
export type DemandePriseEnChargeProfessionnalisation = z.infer<
  typeof DemandePriseEnChargeProfessionnalisation
>

export const PriseEnChargeProfessionnalisation = z.object({
  montantHoraireCentimes: Centimes,
  montantTotalCentimes: Centimes,
  origine: z.enum(['branche', 'forfait_legal']),
  versionReferentiel: z.string(),
  explications: z.array(Explication),
}) satisfies z.ZodType<PriseEnChargeALHeure>
export type PriseEnChargeProfessionnalisation = z.infer<typeof PriseEnChargeProfessionnalisation>

export const simulations = {
  simulateRemuneration: operation({
    methode: 'POST',
    chemin: '/simulations/remuneration',
    acces: 'session',
    resume: 'Minimum pay of a contract, period by period, and why.',
    corps: z.discriminatedUnion('type', [DemandeRemuneration, DemandeRemunerationProfessionnalisation]),
    reponse: z.union([Remuneration, RemunerationProfessionnalisation]),
  }),
  simulatePriseEnCharge: operation({
    methode: 'POST',
    chemin: '/simulations/prise-en-charge',
    acces: 'session',
    resume: 'Level of funding of a contract, instalments, and why.',
    corps: z.discriminatedUnion('type', [DemandePriseEnCharge, DemandePriseEnChargeProfessionnalisation]),
    reponse: z.union([PriseEnCharge, PriseEnChargeProfessionnalisation]),
  }),
} as const
