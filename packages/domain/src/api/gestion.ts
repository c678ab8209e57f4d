import { z } from 'zod'
import { Instant } from './champs.ts'
import { Affectation, EtatDossier, NomVue } from './choix.ts'
import { FiltresDossiers, GestionnaireDossier } from './dossiers.ts'
import { operation } from './operation.ts'

/** A desk of the OPCO, as the queue is narrowed by it. */
export const Guichet = z.object({ id: z.string(), nom: z.string(), regions: z.array(z.string()) })
export type Guichet = z.infer<typeof Guichet>

/** A view that an account keeps: a name, and the filters it stands for. */
export const Vue = z.object({ id: z.string(), nom: z.string(), filtres: FiltresDossiers, creeLe: Instant })
export type Vue = z.infer<typeof Vue>

export const NouvelleVue = z.strictObject({
  nom: NomVue,
  filtres: FiltresDossiers,
})

/** How many dossiers the queue has, no more than `COMPTE_MAX` of each. */
export const ComptesFile = z.object({
  etats: z.partialRecord(EtatDossier, z.int()),
  /** To be decided, by the case officer they are assigned to; null for nobody. Those who have none are left out. */
  aInstruire: z.array(z.object({ gestionnaire: z.nullable(GestionnaireDossier), nombre: z.int() })),
})
export type ComptesFile = z.infer<typeof ComptesFile>

/** Views that one account may keep. */
export const VUES_MAX = 20

export const gestion = {
  listGestionnaires: operation({
    methode: 'GET',
    chemin: '/gestionnaires',
    acces: 'operateur',
    resume: 'Case officers a dossier may be assigned to.',
    reponse: z.object({ elements: z.array(GestionnaireDossier) }),
  }),
  listGuichets: operation({
    methode: 'GET',
    chemin: '/guichets',
    acces: 'operateur',
    resume: 'Desks of the coordinates, to narrow the queue: by group, then by region of the head office.',
    reponse: z.object({ elements: z.array(Guichet) }),
  }),
  countFile: operation({
    methode: 'GET',
    chemin: '/instruction/comptes',
    acces: 'operateur',
    resume: 'How many dossiers the queue has in each state, and to decide for each case officer.',
    requete: z.strictObject({ affectation: z.optional(Affectation) }),
    reponse: ComptesFile,
  }),
  listVues: operation({
    methode: 'GET',
    chemin: '/vues',
    acces: 'session',
    resume: 'Views that the account keeps, oldest first.',
    reponse: z.object({ elements: z.array(Vue) }),
  }),
  createVue: operation({
    methode: 'POST',
    chemin: '/vues',
    acces: 'session',
    resume: 'Keep a view; the same name again replaces it.',
    corps: NouvelleVue,
    statut: 201,
    reponse: Vue,
    problemes: ['trop_de_vues'],
    idempotence: true,
  }),
  deleteVue: operation({
    methode: 'DELETE',
    chemin: '/vues/:id',
    acces: 'session',
    resume: 'Forget a view.',
    statut: 204,
    problemes: ['introuvable'],
  }),
} as const
