import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DISPOSITIFS } from '@mon-espace/domain'
import { type AdresseRetour, createAdresseRetour } from '../courriels/retours/adresse-retour.ts'
import { boiteIntegree } from '../courriels/transport.ts'
import { createOutbox } from '../courriels/worker.ts'
import { ADRESSE_DEMO, ORGANISME_DEMO } from '../demo/organisme.ts'
import type { Config, Deps } from '../deps.ts'
import { createCachedDocumentMaker } from '../documents/cached-document-maker.ts'
import { readDocumentsOfficiels } from '../documents/node/read-documents-officiels.ts'
import { createWorkerDocumentMaker } from '../documents/node/worker-document-maker.ts'
import { createLimiter } from '../http/limiter.ts'
import type { Log } from '../http/log.ts'
import type { ServiceIdentite } from '../identite/service-identite.ts'
import { createNirCipher, DEMO_NIR_KEY } from '../nir/cipher.ts'
import type { SweptFileStore } from '../pieces/file-store.ts'
import { isFileUsed } from '../pieces/is-file-used.ts'
import { createLecture } from '../signature/lecture/node/lecture.ts'
import { createWorkerSceau, type WorkerSceau } from '../signature/sceau/node/worker-sceau.ts'
import { type Clock, clockFrom, systemClock } from '../store/clock.ts'
import { earlierClock, sharedClock } from '../store/earlier-clock.ts'
import { migrate } from '../store/migrate.ts'
import type { Store } from '../store/store.ts'
import { createLivreur } from '../webhooks/livreur.ts'
import { openNodeAesGcm } from './aes-gcm.ts'
import { createCheckProcess } from './check-process.ts'
import { createClamd } from './clamd.ts'
import { createClientAddress } from './client-address.ts'
import { readDonnees } from './donnees.ts'
import { createLocalFileStore } from './files.ts'
import { gzipOnThread } from './gzip.ts'
import { createImportProcesses } from './import-processes.ts'
import { createJudgeThread } from './judge-thread.ts'
import { createLog } from './log.ts'
import { readMultipartStream } from './multipart.ts'
import { createOidc } from './oidc/service.ts'
import { openDonneesPubliques } from './open-donnees-publiques.ts'
import { createArgon2Passwords } from './passwords.ts'
import { reach } from './reach.ts'
import { bucketOf, SettingError, type Settings } from './settings.ts'
import { takePlace } from './seul.ts'
import { createSortie } from './sortie.ts'
import { openSqlite } from './sqlite.ts'

/** A running platform: the app's `deps`, and how to close them in order. */
export interface Platform {
  readonly deps: Deps
  /** From now on `/sante/pret` answers 503 and no more mail is taken: what is written until the end leaves at the next start. */
  drain(): void
  /** Removes files that no document has; see `SweptFileStore.sweep`. */
  sweep(olderThanMs: number): Promise<number>
  /** The same before listening: alone on its folder, what a killed process left goes at once; beside others, or in a bucket, it may be theirs. */
  sweepAtStart(olderThanMs: number): Promise<void>
  /** The time by which what is too old is deleted: no process of the store calls that late. */
  clockOfAll(): Promise<Clock>
  close(): Promise<void>
}

const COLLECTE_DEMO = 'collecte@opco-demo.example'
const PORT_PUBLIC = 9000
/** Well above what a hash and its writes take, so that their cost does not show. */
export const DUREE_MINIMALE_MS = 250

function configOf(settings: Settings): Config {
  const demo = settings.MODE === 'demo'
  const url = settings.URL_PUBLIQUE ?? `http://localhost:${PORT_PUBLIC}`
  return {
    mode: settings.MODE,
    urlPublique: url.replace(/\/$/, ''),
    organisme: settings.ORGANISME ?? (demo ? ORGANISME_DEMO : 'Opérateur de compétences'),
    adresseOrganisme: settings.ORGANISME_ADRESSE ?? (demo ? ADRESSE_DEMO : []),
    courrielCollecte: settings.COURRIEL_COLLECTE ?? (demo ? COLLECTE_DEMO : null),
    boiteCourriels: settings.SMTP_URL === undefined,
    dureeMinimaleMs: DUREE_MINIMALE_MS,
    tailleFichierMax: settings.TAILLE_FICHIER_MAX,
    limites: {
      versionsParPiece: settings.VERSIONS_PIECE_MAX,
      octetsParDossier: settings.TAILLE_DOSSIER_MAX,
      octetsParEntreprise: settings.TAILLE_ENTREPRISE_MAX,
    },
    secondFacteur: settings.SECOND_FACTEUR,
    signatureJours: settings.SIGNATURE_JOURS,
  }
}

// PostgreSQL, SMTP and the bucket are loaded where they are used: ten megabytes that a server without them does not hold.

const SANS_LIMITE =
  'DATABASE_URL goes through a pooler, where a read has no time limit of ours: give the role one (ALTER ROLE … SET statement_timeout)'

async function openStore({ DATABASE_URL, DATA_DIR }: Settings, log: Log): Promise<Store> {
  if (!DATABASE_URL) return openSqlite(join(DATA_DIR, 'mon-espace.sqlite'))
  const { openPostgres } = await import('./postgres.ts')
  return openPostgres(DATABASE_URL, { onUnlimited: () => log.warn({}, SANS_LIMITE) })
}

/** Where mails come back to, as the settings say; null: to their sender, unread. */
export const retoursOf = ({ COURRIEL_RETOURS, CLES_NIR }: Settings): AdresseRetour | null =>
  COURRIEL_RETOURS ? createAdresseRetour(COURRIEL_RETOURS, CLES_NIR ?? [DEMO_NIR_KEY]) : null

/** The bucket of `FICHIERS_URL`, in which something was written and read, or a folder. */
async function openFiles(settings: Settings, log: Log): Promise<SweptFileStore> {
  const address = bucketOf(settings)
  const folder = join(settings.DATA_DIR, 'fichiers')
  const gardeMs = settings.FICHIERS_RETIRES_JOURS * 86_400_000
  if (!address) return reach('DATA_DIR', () => createLocalFileStore(folder, { gardeMs }))
  const { createS3FileStore } = await import('./s3-files.ts')
  const arrivees = join(settings.DATA_DIR, 'arrivees')
  return reach('FICHIERS_URL', () => createS3FileStore({ address, folder: arrivees, log }))
}

async function openSmtp(settings: Settings) {
  const { SMTP_URL, COURRIEL_EXPEDITEUR } = settings
  if (!SMTP_URL) return null
  const { createSmtpTransport } = await import('./smtp.ts')
  return createSmtpTransport(SMTP_URL, COURRIEL_EXPEDITEUR, {}, retoursOf(settings))
}

/** The operator’s OpenID provider, which is first spoken to when somebody goes there. */
function openIdentite(settings: Settings): ServiceIdentite | null {
  const { OIDC_EMETTEUR, OIDC_CLIENT, OIDC_SECRET, OIDC_PROFIL, OIDC_NOM, OIDC_SEULE_PORTE, OIDC_ACR } =
    settings
  if (!OIDC_EMETTEUR || !OIDC_CLIENT || !OIDC_SECRET) return null
  return createOidc({
    emetteur: OIDC_EMETTEUR,
    client: OIDC_CLIENT,
    secret: OIDC_SECRET,
    profil: OIDC_PROFIL,
    nom: OIDC_NOM ?? null,
    seulePorte: OIDC_SEULE_PORTE === 'oui',
    acrDeuxFacteurs: OIDC_ACR,
    urlPublique: configOf(settings).urlPublique,
  })
}

const SANS_SCEAU = 'SCEAU_PKCS12 is not set: nobody signs on line'

/** The seal of the operator, tried at once; in the demo, one that is made when it first serves. */
async function openSceau(settings: Settings, log: Log): Promise<WorkerSceau | null> {
  const { MODE, SCEAU_PKCS12, SCEAU_PKCS12_MOT_DE_PASSE = '', HORODATAGE_URL = null } = settings
  if (SCEAU_PKCS12 === undefined) {
    if (MODE === 'demo') return createWorkerSceau({ pkcs12: null, horodatage: HORODATAGE_URL }, log)
    log.warn({}, SANS_SCEAU)
    return null
  }
  const bytes = await reach('SCEAU_PKCS12', () => readFile(SCEAU_PKCS12))
  const pkcs12 = { bytes, motDePasse: SCEAU_PKCS12_MOT_DE_PASSE }
  const sceau = createWorkerSceau({ pkcs12, horodatage: HORODATAGE_URL }, log)
  const fin = await sceau.expiration().catch(async (fault: Error) => {
    await sceau.close()
    throw new SettingError(`bad settings: SCEAU_PKCS12: ${fault.message}`)
  })
  if (fin < new Date()) {
    await sceau.close()
    throw new SettingError('bad settings: SCEAU_PKCS12: its certificate has ended')
  }
  log.info({ fin: fin.toISOString() }, 'cachet ouvert')
  return sceau
}

/** Opens store, files, mail and document threads as the settings say. */
export async function openPlatform(settings: Settings): Promise<Platform> {
  const log = createLog(settings.LOG)
  const clock = settings.HORLOGE ? clockFrom(new Date(settings.HORLOGE)) : systemClock
  const sceau = await openSceau(settings, log)
  await reach('DATA_DIR', () => mkdir(settings.DATA_DIR, { recursive: true, mode: 0o700 }))
  const place = await reach('DATA_DIR', () => (settings.DATABASE_URL ? null : takePlace(settings.DATA_DIR)))
  const documents = createWorkerDocumentMaker(await readDocumentsOfficiels(settings))
  const db = await reach(settings.DATABASE_URL ? 'DATABASE_URL' : 'DATA_DIR', async () => {
    const opened = await openStore(settings, log)
    await migrate(opened)
    return opened
  })
  const files = await openFiles(settings, log)
  const smtp = await openSmtp(settings)
  const postgres = settings.DATABASE_URL !== undefined
  const clockOfBaux = () => sharedClock(db, postgres)
  const courriels = createOutbox({ db, clock, clockOfBaux, transport: smtp ?? boiteIntegree, log })
  const nirCipher = await createNirCipher(settings.CLES_NIR ?? [DEMO_NIR_KEY], openNodeAesGcm)
  const config = configOf(settings)
  const { urlPublique, mode } = config
  const sortie = createSortie({ loopback: mode === 'demo' })
  const webhooks = createLivreur({ db, clock, clockOfBaux, nirCipher, urlPublique, sortie, log })
  const imports = createImportProcesses()
  const jugement = createJudgeThread()
  const lecture = createLecture()
  const verification = createCheckProcess(log)
  let draining = false

  const deps: Deps = {
    db,
    clock,
    passwords: createArgon2Passwords(),
    judgePassword: jugement.judge,
    nirCipher,
    files,
    verifyFichier: verification.verify,
    antivirus: settings.CLAMD_URL ? createClamd(settings.CLAMD_URL, log) : null,
    documents: createCachedDocumentMaker(documents),
    signature: sceau,
    identite: openIdentite(settings),
    readSignatures: lecture.read,
    checkScellable: lecture.check,
    readMultipart: readMultipartStream,
    readFichierImport: imports.read,
    donnees: await readDonnees(settings.DATA_DIR),
    ...openDonneesPubliques(settings, log),
    dispositifs: DISPOSITIFS,
    gzip: gzipOnThread,
    portailCles: settings.PORTAIL_CLES ?? [],
    limiter: createLimiter(db, clock),
    outbox: {
      wake: () => {
        courriels.wake()
        webhooks.wake()
      },
      // Of the mailbox: what hangs elsewhere holds none of it.
      drain: courriels.drain,
    },
    config,
    log,
    clientAddress: createClientAddress(settings.PROXYS),
    draining: () => draining,
    courrielOk: courriels.ok,
  }
  const sweep = (olderThanMs: number) => files.sweep((sha256) => isFileUsed(db, sha256), olderThanMs)
  return {
    deps,
    sweep,
    sweepAtStart: async (olderThanMs) => {
      await sweep(place?.alone && settings.FICHIERS_URL === undefined ? 0 : olderThanMs)
      place?.settle()
    },
    clockOfAll: () => earlierClock(db, clock, postgres),
    drain: () => {
      draining = true
      void courriels.stop()
      void webhooks.stop()
    },
    close: async () => {
      await Promise.all([courriels.stop(), webhooks.stop()])
      smtp?.close()
      await documents.close()
      await sceau?.close()
      await imports.close()
      await jugement.close()
      await lecture.close()
      verification.close()
      await db.destroy()
      place?.leave()
    },
  }
}
