import { z } from 'zod'
import { withValueAt } from '../champs/chemins.ts'
import { CHAMPS_ECHANGE, type ChampEchange } from '../echange/champs.ts'
import { ETATS_ECHANGE } from '../echange/etats.ts'
import { readValeur } from '../echange/lire.ts'
import { NombreRequete } from './champs.ts'
import { operation } from './operation.ts'

/** A value of the exchange, read into ours; what cannot be is refused with the field's name and what to send. */
const valeurDe = ({ externe, genre }: ChampEchange) =>
  z
    .union(
      [z.string(), z.number(), z.boolean()],
      `Champ «\u00a0${externe}\u00a0»\u00a0: envoyez une valeur, ou null.`,
    )
    .nullish()
    .transform((valeur, ctx) => {
      const lue = readValeur(genre, valeur)
      if (lue.ok) return lue.valeur
      ctx.addIssue({
        code: 'custom',
        message: `Champ «\u00a0${externe}\u00a0»\u00a0: envoyez ${lue.attendu}.`,
      })
      return z.NEVER
    })

type Branche = { [nom: string]: Branche | ChampEchange }
const isChamp = (noeud: Branche | ChampEchange): noeud is ChampEchange => typeof noeud.externe === 'string'

const ARBRE = CHAMPS_ECHANGE.reduce<Branche>((arbre, champ) => withValueAt(arbre, champ.externe, champ), {})

const blocDe = (branche: Branche): z.ZodType<Record<string, unknown>> =>
  z.strictObject(
    Object.fromEntries(
      Object.entries(branche).map(([nom, noeud]) => [
        nom,
        isChamp(noeud) ? valeurDe(noeud) : blocDe(noeud).nullish(),
      ]),
    ),
  )

const branche = (nom: string) => blocDe((ARBRE[nom] ?? {}) as Branche).nullish()

/** A period of pay; software often sends the first alone. */
const PeriodeEchange = z.strictObject({
  ordre: z.string().nullish(),
  dateDebut: z.string().nullish(),
  dateFin: z.string().nullish(),
  taux: z.number().nullish(),
  typeSalaire: z.string().nullish(),
})

const CerfaEchange = z.strictObject({
  employeur: branche('employeur'),
  /** The same as `employeur`, as some software names it. */
  employeurV2: branche('employeur'),
  apprenti: branche('apprenti'),
  maitre1: branche('maitre1'),
  maitre2: branche('maitre2'),
  contrat: branche('contrat'),
  formation: branche('formation'),
  organismeFormation: branche('organismeFormation'),
  /** Never kept: the pay is computed, and changed by whoever completes the contract. */
  remunerationsAnnuelles: z.array(PeriodeEchange).max(20).nullish(),
  numeroExterne: z.string().trim().max(100).nullish(),
})

/** What the software of a CFA deposits: all that it knows of a contract, which the enterprise then completes. */
export const DepotEchange = z.strictObject({
  cerfa: CerfaEchange,
  /** Beside `cerfa` in what some software sends. */
  maitre2: branche('maitre2'),
})
export type DepotEchange = z.output<typeof DepotEchange>

/** What was read otherwise than it was sent, or not kept, and why. */
const Remarque = z.object({ chemin: z.string(), message: z.string() })

const EtatDit = z.enum(ETATS_ECHANGE as [(typeof ETATS_ECHANGE)[number]])

export const PageEchange = z.object({
  total: z.int(),
  count: z.int(),
  page: z.int(),
  EtatDossierResult: z.array(
    z.object({
      /** Our number. */
      numeroInterne: z.string(),
      /** The number of the software that deposited it. */
      numeroExterne: z.string().nullable(),
      /** The number under which the contract was deposited (DECA). */
      numeroDeca: z.string().nullable(),
      etat: EtatDit,
    }),
  ),
})

const Valeurs = z.record(z.string(), z.unknown())
export const DossierEchange = z.object({
  cerfa: z.object({
    numeroInterne: z.string().nullable(),
    numeroExterne: z.string().nullable(),
    etat: EtatDit,
    commentaireEtat: z.string(),
    employeur: Valeurs,
    apprenti: Valeurs,
    maitre1: Valeurs,
    maitre2: Valeurs.nullable(),
    contrat: Valeurs,
    formation: Valeurs,
    organismeFormation: Valeurs,
  }),
  /** Amounts in euros. */
  echeances: z.array(z.object({ numero: z.int(), montantTotal: z.number(), dateDebut: z.string() })),
})

export const echange = {
  listEchange: operation({
    methode: 'GET',
    chemin: '/echange/dossiers',
    acces: 'session',
    resume:
      'States of the apprenticeships of the enterprise, by pages of a hundred, in the words of the OPCO–CFA exchange.',
    requete: z.strictObject({ numeroPage: NombreRequete.optional(), etat: EtatDit.optional() }),
    reponse: PageEchange,
  }),
  readEchange: operation({
    methode: 'GET',
    chemin: '/echange/dossiers/:numero',
    acces: 'session',
    resume: 'An apprenticeship by its number, in the field names of the OPCO–CFA exchange; never the NIR.',
    reponse: DossierEchange,
    problemes: ['introuvable'],
  }),
  depositEchange: operation({
    methode: 'POST',
    chemin: '/echange/dossiers',
    acces: 'session',
    resume: 'A draft from what the software of a CFA knows, for the enterprise to complete.',
    corps: DepotEchange,
    statut: 201,
    reponse: z.object({ id: z.string(), lien: z.string(), remarques: z.array(Remarque) }),
    problemes: ['introuvable'],
    idempotence: true,
  }),
} as const
