import { DISPOSITIFS } from '@mon-espace/domain'
import { Kysely } from 'kysely'
import { judgeInline } from '../comptes/judge-password.ts'
import { boiteIntegree } from '../courriels/transport.ts'
import { createOutbox } from '../courriels/worker.ts'
import type { Deps } from '../deps.ts'
import type { DocumentMaker } from '../documents/document-maker.ts'
import { registreDemo } from '../donnees-publiques/etablissements/registre-demo.ts'
import { createLimiter } from '../http/limiter.ts'
import { silentLog } from '../http/log.ts'
import { readFichier } from '../imports/lecture/read-fichier.ts'
import { createNirCipher, DEMO_NIR_KEY } from '../nir/cipher.ts'
import { createInMemoryFileStore } from '../pieces/memory-file-store.ts'
import { readFormData } from '../pieces/multipart.ts'
import { LIMITES } from '../pieces/place.ts'
import { verifyInline } from '../pieces/verification.ts'
import { SIGNATURE_JOURS } from '../signature/delais.ts'
import { type Clock, systemClock } from '../store/clock.ts'
import { migrate } from '../store/migrate.ts'
import type { Schema } from '../store/schema.ts'
import { createSqliteDialect, type SqliteBase } from '../store/sqlite-dialect.ts'
import type { Store } from '../store/store.ts'
import { gzipByStream } from '../tableur/ecriture/gzip.ts'
import { fastPasswords } from '../testing/fast-passwords.ts'
import { donneesLegeres } from './donnees-legeres.ts'
import { ADRESSE_DEMO, ORGANISME_DEMO } from './organisme.ts'

interface Surroundings {
  /** Address of the page: same-origin checks and links of mails use it. */
  readonly urlPublique: string
  readonly documents: DocumentMaker
  readonly clock?: Clock
}

/** What a page must bring. */
export interface PageOptions extends Surroundings {
  /** SQLite compiled to WebAssembly, empty. */
  readonly sqlite: SqliteBase
}

const FICHIER_MAX = 10 * 1024 * 1024

/** The same app on a platform made of what any page has: memory, WebCrypto, the built-in mailbox. */
export async function createPageDeps({ sqlite, ...around }: PageOptions): Promise<Deps> {
  const db = new Kysely<Schema>({ dialect: createSqliteDialect(sqlite) })
  await migrate(db)
  return createMemoryDeps(db, around)
}

/** Same, on a store that is already open and migrated. */
export async function createMemoryDeps(
  db: Store,
  { urlPublique, documents, clock = systemClock }: Surroundings,
): Promise<Deps> {
  const outbox = createOutbox({ db, clock, transport: boiteIntegree, log: silentLog })
  return {
    db,
    clock,
    passwords: fastPasswords,
    judgePassword: judgeInline,
    nirCipher: await createNirCipher([DEMO_NIR_KEY]),
    files: createInMemoryFileStore(),
    verifyFichier: verifyInline,
    antivirus: null,
    documents,
    signature: null,
    identite: null,
    // What reads them is too heavy for a page.
    readSignatures: async () => [],
    checkScellable: async () => null,
    readMultipart: readFormData,
    readFichierImport: (content, _, type) => readFichier(content, { type }),
    donnees: donneesLegeres,
    registre: registreDemo,
    adresses: null,
    opco: null,
    dispositifs: DISPOSITIFS,
    gzip: gzipByStream,
    portailCles: [],
    limiter: createLimiter(db, clock),
    outbox,
    config: {
      mode: 'demo',
      urlPublique,
      organisme: ORGANISME_DEMO,
      adresseOrganisme: ADRESSE_DEMO,
      courrielCollecte: 'collecte@opco-demo.example',
      boiteCourriels: true,
      dureeMinimaleMs: 0,
      tailleFichierMax: FICHIER_MAX,
      limites: LIMITES,
      secondFacteur: [],
      signatureJours: SIGNATURE_JOURS,
    },
    log: silentLog,
    clientAddress: () => 'page',
    draining: () => false,
    courrielOk: () => true,
  }
}
