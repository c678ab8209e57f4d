import { z } from 'zod'
import { DISPOSITIFS } from '../dispositifs/dispositifs.ts'
import { DateIso, Limite, Siret } from './champs.ts'
import { PublicVise } from './choix.ts'
import { Role } from './comptes.ts'
import { Adresse } from './contrats.ts'
import { operation } from './operation.ts'

/** An establishment the session has rights on; rights are per SIREN, and cover all its establishments unless they are limited to some. */
export const Etablissement = z.object({
  siret: z.string(),
  siren: z.string(),
  denomination: z.string(),
  siege: z.boolean(),
  adresse: Adresse,
  role: Role,
})
export type Etablissement = z.infer<typeof Etablissement>

/** All that prefills screen 1. */
export const FicheEntreprise = Etablissement.extend({
  prive: z.boolean(),
  telephone: z.string().nullable(),
  courriel: z.string().nullable(),
  typeEmployeur: z.string().nullable(),
  employeurSpecifique: z.string().nullable(),
  codeApe: z.string().nullable(),
  effectif: z.int().nullable(),
  codeIdcc: z.string().nullable(),
})
export type FicheEntreprise = z.infer<typeof FicheEntreprise>

export const Salarie = z.object({
  id: z.string(),
  nomNaissance: z.string(),
  prenom: z.string(),
  dateNaissance: z.string(),
  courriel: z.string().nullable(),
  emploi: z.string().nullable(),
  diplome: z.string().nullable(),
  niveauDiplome: z.string().nullable(),
  /** Apprentices this person is the maître of, contracts under way. */
  apprentisEnCours: z.int(),
})
export type Salarie = z.infer<typeof Salarie>

const facultatif = (max: number) => z.string().trim().max(max).nullable().optional()

export const NouveauSalarie = z.strictObject({
  nomNaissance: z.string().trim().min(1, 'Indiquez le nom de naissance.').max(100),
  prenom: z.string().trim().min(1, 'Indiquez le prénom.').max(100),
  dateNaissance: DateIso,
  courriel: facultatif(254),
  emploi: facultatif(200),
  diplome: facultatif(200),
  niveauDiplome: facultatif(2),
})

/** What an enterprise filled in at a path of its contracts: a text, or a block of the form. */
export const Habitude = z.object({
  /** Kind of the contracts. */
  type: z.string(),
  chemin: z.string(),
  valeur: z.union([z.string(), z.record(z.string(), z.unknown())]),
})
export type Habitude = z.infer<typeof Habitude>

export const Contact = z.object({ nom: z.string(), telephone: z.string(), courriel: z.string() })
export type Contact = z.infer<typeof Contact>

export const Desk = Contact.extend({
  /** Region names of the head office that this desk serves; empty where it goes by group. */
  regions: z.array(z.string()),
  /** Names of groups it serves wherever they are. */
  groupes: z.array(z.string()),
  /** « Toutes les autres régions (hors DROM) ». */
  autresRegions: z.boolean(),
})
export type Desk = z.infer<typeof Desk>

export const ElementReferentiel = z.looseObject({ code: z.string(), libelle: z.string() })
export type ElementReferentiel = z.infer<typeof ElementReferentiel>

export const entreprises = {
  listEntreprises: operation({
    methode: 'GET',
    chemin: '/entreprises',
    acces: 'session',
    resume: 'Establishments of the session.',
    reponse: z.array(Etablissement),
  }),
  readEntreprise: operation({
    methode: 'GET',
    chemin: '/entreprises/:siret',
    acces: 'entreprise',
    cible: 'entreprise',
    resume: 'All that prefills screen 1.',
    reponse: FicheEntreprise,
  }),
  listSalaries: operation({
    methode: 'GET',
    chemin: '/entreprises/:siret/salaries',
    acces: 'entreprise',
    cible: 'entreprise',
    resume: 'Known employees, to pick a maître or a tutor from.',
    requete: z.strictObject({ q: z.string().max(100).optional() }),
    reponse: z.object({ elements: z.array(Salarie) }),
  }),
  createSalarie: operation({
    methode: 'POST',
    chemin: '/entreprises/:siret/salaries',
    acces: 'entreprise',
    cible: 'entreprise',
    resume: 'Create an employee, to be picked as a maître or a tutor.',
    corps: NouveauSalarie,
    statut: 201,
    reponse: Salarie,
    idempotence: true,
  }),
  listHabitudes: operation({
    methode: 'GET',
    chemin: '/entreprises/:siret/habitudes',
    acces: 'entreprise',
    cible: 'entreprise',
    resume:
      'What the validated contracts of the enterprise last filled in, by path: user companies, training centres, pension funds; newest first.',
    reponse: z.object({ elements: z.array(Habitude) }),
  }),
  readContacts: operation({
    methode: 'GET',
    chemin: '/entreprises/:siret/contacts',
    acces: 'entreprise',
    cible: 'entreprise',
    resume: 'The two contacts of an enterprise.',
    reponse: z.object({ conseillerFormation: Contact.nullable(), assistantGestion: Contact.nullable() }),
  }),
  readCoordonnees: operation({
    methode: 'GET',
    chemin: '/coordonnees',
    acces: 'public',
    resume: 'The whole table of « assistants de gestion ».',
    reponse: z.object({ elements: z.array(Desk) }),
  }),
  searchReferentiel: operation({
    methode: 'GET',
    chemin: '/referentiels/:nom',
    acces: 'session',
    resume: 'Reference data: communes, naf, idcc, diplomes, cfa, and every code list of the Cerfa.',
    requete: z.strictObject({
      q: z.string().max(100).optional(),
      limite: Limite.optional(),
    }),
    reponse: z.object({ elements: z.array(ElementReferentiel), version: z.string() }),
    problemes: ['introuvable'],
  }),
} as const

/** What the portal's server signs over (compact JWS, ES256 or EdDSA). */
export const ChargeDemande = z.object({
  siret: Siret,
  public: PublicVise,
  type: z.literal([...DISPOSITIFS.keys()]),
})
export type ChargeDemande = z.infer<typeof ChargeDemande>

export const Demande = ChargeDemande.extend({
  id: z.string(),
  denomination: z.string(),
  expireLe: z.string(),
})
export type Demande = z.infer<typeof Demande>

export const demandes = {
  createDemande: operation({
    methode: 'POST',
    chemin: '/demandes',
    acces: 'signature',
    resume: 'The portal hands a demand over; the answer is where to redirect the person.',
    corps: 'jose',
    statut: 201,
    reponse: z.object({ id: z.string(), url: z.string() }),
    problemes: ['signature_invalide', 'siret_inconnu', 'type_indisponible'],
  }),
  readDemande: operation({
    methode: 'GET',
    chemin: '/demandes/:id',
    acces: 'entreprise',
    cible: 'demande',
    resume: 'A demand of one’s own enterprise.',
    reponse: Demande,
    problemes: ['introuvable'],
  }),
} as const
