import type { Dispositifs } from '@mon-espace/domain'
import type { CryptoKey, JWK } from 'jose'
import type { JudgePassword } from './comptes/judge-password.ts'
import type { DocumentMaker } from './documents/document-maker.ts'
import type { RechercheAdresses } from './donnees-publiques/adresses/recherche-adresses.ts'
import type { Registre } from './donnees-publiques/etablissements/registre.ts'
import type { RattachementsOpco } from './donnees-publiques/opco/source-opco.ts'
import type { Limiter } from './http/limiter.ts'
import type { Log } from './http/log.ts'
import type { ServiceIdentite } from './identite/service-identite.ts'
import type { ReadFichier } from './imports/lecture/read-fichier.ts'
import type { NirCipher } from './nir/cipher.ts'
import type { Antivirus } from './pieces/antivirus.ts'
import type { FileStore } from './pieces/file-store.ts'
import type { MultipartReader } from './pieces/multipart.ts'
import type { Limites } from './pieces/place.ts'
import type { Verification } from './pieces/verification.ts'
import type { Donnees } from './referentiels/donnees.ts'
import type { ReadSignatures } from './signature/lecture/read-signatures.ts'
import type { CheckScellable } from './signature/obstacle.ts'
import type { ServiceSignature } from './signature/service-signature.ts'
import type { Clock } from './store/clock.ts'
import type { Store } from './store/store.ts'
import type { Gzip } from './tableur/ecriture/gzip.ts'

/** Hashes passwords; the algorithm and its cost are the platform's (argon2id in Node). */
export interface Passwords {
  hash(password: string): Promise<string>
  /** Is it the password of this hash? `null`, where there is no account, is no password's and takes as long to say so. */
  verify(hash: string | null, password: string): Promise<boolean>
}

/** A key of the portal, as registered by the operator. */
export type PortailCle = JWK & { readonly kid: string; readonly key?: CryptoKey }

/** Whom the operator may ask a second factor of. */
export type RoleExigeant = 'gestionnaires' | 'administrateurs'

export interface Config {
  readonly mode: 'demo' | 'production'
  /** Public address of the pages, without a final `/`: links of mails, audience of the portal's hand-over. */
  readonly urlPublique: string
  /** Name of the OPCO, as its letters and agreements say it. */
  readonly organisme: string
  /** Lines of its postal address, under its name in letters; none where the operator gave none. */
  readonly adresseOrganisme: readonly string[]
  /** Address of the « service collecte »; without one, the case officers are told in its stead. */
  readonly courrielCollecte: string | null
  /** The built-in mailbox is on: `GET /courriels` shows every mail. */
  readonly boiteCourriels: boolean
  /** Least time of answers that must not tell a known e-mail from an unknown one, in milliseconds; 0 in tests. */
  readonly dureeMinimaleMs: number
  /** Largest file, in bytes. */
  readonly tailleFichierMax: number
  /** How much may be deposited in all. */
  readonly limites: Limites
  /** Who must have a second factor; offered to all others. */
  readonly secondFacteur: readonly RoleExigeant[]
  /** Days that people have to sign online. */
  readonly signatureJours: number
}

/** Sends what waits in the outbox, and to webhooks. */
export interface OutboxHandle {
  /** Something was written: look soon. */
  wake(): void
  /** Resolves once all the mail that was due has been tried. */
  drain(): Promise<void>
}

/** All that the app needs of the platform it runs on. */
export interface Deps {
  readonly db: Store
  readonly clock: Clock
  readonly passwords: Passwords
  readonly judgePassword: JudgePassword
  readonly nirCipher: NirCipher
  readonly files: FileStore
  readonly verifyFichier: Verification
  /** null where the operator has none. */
  readonly antivirus: Antivirus | null
  readonly documents: DocumentMaker
  /** null where the operator offers no signature online. */
  readonly signature: ServiceSignature | null
  /** null where the operator has no OpenID provider. */
  readonly identite: ServiceIdentite | null
  readonly readSignatures: ReadSignatures
  readonly checkScellable: CheckScellable
  readonly readMultipart: MultipartReader
  readonly readFichierImport: ReadFichier
  readonly donnees: Donnees
  /** The State’s register of enterprises; null where the operator asks it nothing. */
  readonly registre: Registre | null
  /** null where no address is proposed. */
  readonly adresses: RechercheAdresses | null
  /** null where the operator did not say which OPCO it is. */
  readonly opco: RattachementsOpco | null
  /** The kinds of contract that can be entered. */
  readonly dispositifs: Dispositifs
  readonly portailCles: readonly PortailCle[]
  readonly limiter: Limiter
  readonly gzip: Gzip
  readonly outbox: OutboxHandle
  readonly config: Config
  readonly log: Log
  /** Address a request came from; what is throttled where nobody is signed in. */
  readonly clientAddress: (request: Request, env: unknown) => string
  /** True from the moment the process was asked to stop. */
  readonly draining: () => boolean
  /** Are mails going out? `false` when the last ones failed. */
  readonly courrielOk: () => boolean
}
