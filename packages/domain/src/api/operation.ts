import type { z } from 'zod'
import type { CodeProbleme } from './problemes.ts'

export type Methode = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** What a call can be about, and the parameter of its path that names it. */
const PARAMETRES = { dossier: 'id', entreprise: 'siret', demande: 'id' } as const
export type Cible = keyof typeof PARAMETRES

type CheminVers<C extends Cible> = `/${string}/:${(typeof PARAMETRES)[C]}${'' | `/${string}`}`

/** Accesses to a target: it is declared with them, and the path names it. */
interface Sur<C extends Cible, A extends string> {
  readonly acces: A
  readonly cible: C
  readonly chemin: CheminVers<C>
}

/**
 * Who may call, about what. What belongs to another enterprise is 404, never 403.
 *
 * About nothing in particular:
 * - `public`: anyone, throttled;
 * - `signature`: a server that signs with a registered key;
 * - `session`: anyone signed in;
 * - `facteur`: same, and whoever gave the password and has to enrol a second factor first;
 * - `operateur`: case officers.
 *
 * About an enterprise, or something it alone has:
 * - `entreprise`: rights on it;
 * - `administrateur`: same, as its administrator.
 *
 * About a dossier:
 * - `lecture`: its enterprise, and case officers from validation on;
 * - `edition`: its enterprise;
 * - `instruction`: its enterprise or a case officer, each for their own moves;
 * - `gestionnaire`: case officers, from validation on.
 */
export type Portee =
  | {
      readonly acces: 'public' | 'signature' | 'session' | 'facteur' | 'operateur'
      readonly cible?: null
      readonly chemin: string
    }
  | Sur<'entreprise', 'entreprise' | 'administrateur'>
  | Sur<'demande', 'entreprise'>
  | Sur<'dossier', 'lecture' | 'edition' | 'instruction' | 'gestionnaire'>
export type Acces = Portee['acces']

/** What a call sends where it is not JSON. */
export type CorpsBrut = 'multipart' | 'jose'
/** What a call answers where it is not JSON. */
export type ReponseBrute = 'pdf' | 'fichier' | 'xlsx' | 'texte' | 'calendrier' | 'redirection'

/** Headers of a file made as it is sent: how many rows it will have, and about how many bytes. */
export const ENTETES_AVANCEMENT = { lignes: 'x-lignes', taille: 'x-taille-estimee' } as const

/** Header of every answer: the instant at which the service gave it, which deadlines are counted by. */
export const ENTETE_HEURE = 'x-heure'

/** One call of the BFF, as data: routes, client, OpenAPI document and authorization matrix are all made from it. */
export interface Operation<
  Corps extends z.ZodType | CorpsBrut | null = z.ZodType | CorpsBrut | null,
  Requete extends z.ZodType | null = z.ZodType | null,
  Reponse extends z.ZodType | ReponseBrute | null = z.ZodType | ReponseBrute | null,
> {
  readonly methode: Methode
  /** Below `/api`, parameters as `:nom`. */
  readonly chemin: string
  readonly acces: Acces
  /** What it is about; null for nothing in particular. */
  readonly cible: Cible | null
  /** One sentence, English, for the reference. */
  readonly resume: string
  readonly corps: Corps
  readonly requete: Requete
  /** Status of success. */
  readonly statut: 200 | 201 | 202 | 204 | 302
  readonly reponse: Reponse
  /** Refusals of this call's own, beside those its access and body imply. */
  readonly problemes: readonly CodeProbleme[]
  /** The write takes `If-Match: "v<version>"`, as the answer's `ETag` gave it or made of the `version` in its body. */
  readonly ifMatch: boolean
  /** The call takes an `Idempotency-Key`. */
  readonly idempotence: boolean
}

/** Declares a call; what is left out is null, 200, empty or false. */
export function operation<
  Corps extends z.ZodType | CorpsBrut | null = null,
  Requete extends z.ZodType | null = null,
  Reponse extends z.ZodType | ReponseBrute | null = null,
>(
  definition: Portee &
    Pick<Operation, 'methode' | 'resume'> &
    Partial<Omit<Operation<Corps, Requete, Reponse>, 'methode' | 'resume' | keyof Portee>>,
): Operation<Corps, Requete, Reponse> {
  return {
    cible: null,
    corps: null,
    requete: null,
    reponse: null,
    statut: 200,
    problemes: [],
    ifMatch: false,
    idempotence: false,
    ...definition,
  } as Operation<Corps, Requete, Reponse>
}

/** What names the target of a call in its path. */
export const parametreDe = (cible: Cible): string => PARAMETRES[cible]
