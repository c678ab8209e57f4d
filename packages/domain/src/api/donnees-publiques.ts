import { z } from 'zod'
import { Adresse } from './contrats.ts'
import { operation } from './operation.ts'

/**
 * What became of a question to the State's data: `sans` where the operator set no connection, `indisponible` where it does
 * not answer. Never a refusal: what is fetched is a help, and the form is filled in without it.
 */
export const EtatConsultation = z.enum(['trouve', 'inconnu', 'indisponible', 'sans'])
export type EtatConsultation = z.infer<typeof EtatConsultation>

/** Employees of the whole enterprise, as the register brackets them; `max` null: and more. */
export const TrancheEffectif = z.object({ min: z.int(), max: z.int().nullable() })
export type TrancheEffectif = z.infer<typeof TrancheEffectif>

/** An establishment as the register says it: null or empty where it says nothing, or may not say it. */
export const EtablissementPublic = z.object({
  siret: z.string(),
  denomination: z.string().nullable(),
  /** Every part null where it is not told. */
  adresse: Adresse,
  /** Four digits and a letter. */
  codeApe: z.string().nullable(),
  effectif: TrancheEffectif.nullable(),
  /** Collective agreements, four digits each: several are a choice. */
  idcc: z.array(z.string()),
  uai: z.array(z.string()),
  /** False once the establishment, or its enterprise, has closed. */
  ouvert: z.boolean(),
  /** False where its name and address are not to be published (art. A123-96 C. com.). */
  diffusible: z.boolean(),
})
export type EtablissementPublic = z.infer<typeof EtablissementPublic>

export const ConsultationEtablissement = z.object({
  etat: EtatConsultation,
  etablissement: EtablissementPublic.nullable(),
  /** When the register said it; it may have been kept since. */
  le: z.string().nullable(),
})
export type ConsultationEtablissement = z.infer<typeof ConsultationEtablissement>

/** A street, or a house of it, of the national address base. */
export const AdressePublique = z.object({
  libelle: z.string(),
  numero: z.string().nullable(),
  voie: z.string(),
  codePostal: z.string(),
  commune: z.string(),
  codeInsee: z.string(),
})
export type AdressePublique = z.infer<typeof AdressePublique>

/** Whose contracts an establishment's are: `operateur` ours, `autre` those of `opco`. */
export const RattachementOpco = z.object({
  etat: z.enum(['operateur', 'autre', 'inconnu', 'indisponible', 'sans']),
  opco: z.string().nullable(),
  /** False where the enterprise claimed it, and nobody has checked. */
  sur: z.boolean(),
})
export type RattachementOpco = z.infer<typeof RattachementOpco>

export const donneesPubliques = {
  readEtablissement: operation({
    methode: 'GET',
    chemin: '/etablissements/:numero',
    acces: 'session',
    resume: 'What the State’s register says of an establishment, by its SIRET or its UAI.',
    reponse: ConsultationEtablissement,
    problemes: ['introuvable'],
  }),
  readAdresses: operation({
    methode: 'GET',
    chemin: '/adresses',
    acces: 'session',
    resume: 'Whether addresses are proposed while one types.',
    reponse: z.object({ proposees: z.boolean() }),
  }),
  searchAdresses: operation({
    methode: 'POST',
    chemin: '/adresses/recherche',
    acces: 'session',
    resume: 'Addresses of France that begin so; in a body, as where somebody lives has no place in a URL.',
    corps: z.strictObject({
      q: z.string().trim().min(3, 'Tapez au moins trois caractères.').max(200),
      codePostal: z
        .string()
        .regex(/^\d{5}$/, 'Indiquez les cinq chiffres du code postal.')
        .nullable()
        .optional(),
    }),
    reponse: z.object({ etat: EtatConsultation, elements: z.array(AdressePublique) }),
  }),
  readOpco: operation({
    methode: 'GET',
    chemin: '/entreprises/:siret/opco',
    acces: 'entreprise',
    cible: 'entreprise',
    resume: 'Which OPCO the State’s referential gives an establishment to.',
    reponse: RattachementOpco,
  }),
} as const
