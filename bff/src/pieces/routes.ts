import type { DateIso } from '@mon-espace/domain'
import { Canal, OPERATIONS, TypePiece } from '@mon-espace/domain/api'
import { z } from 'zod'
import { acteurDe, leaving } from '../dossiers/appel-dossier.ts'
import { echeancesOf } from '../dossiers/colonnes.ts'
import { dossierPieces } from '../dossiers/vue.ts'
import type { Answer } from '../http/answer.ts'
import { type Appel, dossierOf, param } from '../http/appel.ts'
import { type Bind, replayOr } from '../http/bind-operation.ts'
import { refus } from '../http/refus.ts'
import { parseCorps } from '../http/validation.ts'
import { today } from '../store/clock.ts'
import { empreinte } from '../store/empreinte.ts'
import { depositPiece, judgePiece, requireDepositable } from './deposer.ts'
import { FileAltered } from './file-store.ts'
import { nomDonne } from './nom.ts'
import { requirePlace } from './place.ts'
import { CADRE, type Reception, receiveFichier } from './receive-fichier.ts'
import { requireReprise, takeBackPiece } from './reprendre.ts'
import { removeUnused } from './retirer.ts'

const Champs = z.strictObject({ type: TypePiece, canal: Canal.optional() })

const pieceParam = (appel: Pick<Appel, 'params'>): TypePiece => TypePiece.parse(param(appel, 'piece'))

/** The path names a kind of document. */
const exists = (appel: Pick<Appel, 'params'>) => TypePiece.safeParse(appel.params.piece).success

/** Documents may come, or be judged, in the state that the dossier is in. */
const guard = (appel: Pick<Appel, 'compte' | 'dossier'>) =>
  requireDepositable(dossierOf(appel), acteurDe(appel))

/** Told before the file is received: what is announced would not fit, whatever document it is. */
async function guardPlace(appel: Appel): Promise<void> {
  const { deps, request } = appel
  const octets = Math.max(0, Number(request.headers.get('content-length') ?? 0) - CADRE)
  // Larger than any file may be: that is told first.
  if (octets > deps.config.tailleFichierMax) return
  await requirePlace(deps.db, deps.config.limites, dossierOf(appel), { type: null, versions: 0, octets })
}

/** The name of a download: plain ASCII for old readers, UTF-8 for the others (RFC 6266). */
function disposition(nom: string): string {
  const ascii =
    nom
      .normalize('NFD')
      .replace(/[^\x20-\x7e]/g, '')
      .replace(/["\\%;]/g, '') || 'document'
  const encoded = encodeURIComponent(nom).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`
}

async function deposit(appel: Appel, reception: Reception): Promise<Answer> {
  const { deps } = appel
  const acteur = acteurDe(appel)
  const { type, canal = 'depot' } = parseCorps(Champs, reception.champs)
  // Only the case officer may say that a document came otherwise.
  if (canal !== 'depot' && acteur.role !== 'gestionnaire') throw refus('role_insuffisant')
  const { fichier } = reception
  const { limites } = deps.config
  await requirePlace(deps.db, limites, dossierOf(appel), { type, versions: 1, octets: fichier.taille })
  await reception.keep()
  try {
    const answer = await appel.write(async (trx) => {
      const { id } = dossierOf(appel)
      const { row, piece } = await depositPiece(trx, deps, acteur, { id, type, canal, fichier })
      // Again, once written: of several that come at once, only those that fit stay.
      await requirePlace(trx, limites, row, { type, versions: 0, octets: 0 })
      return { body: piece, version: row.version }
    })
    await reception.keep()
    return answer
  } catch (fault) {
    await removeUnused(deps, [fichier.sha256])
    throw fault
  }
}

/** The last version of a document, or the one that is named, and what `read` finds of it. */
async function readVersion<T>(
  appel: Appel,
  version: number | undefined,
  read: (sha256: string) => Promise<T | null>,
) {
  const { db, log } = appel.deps
  const row = dossierOf(appel)
  const base = db
    .selectFrom('piece_version')
    .selectAll()
    .where('dossier_id', '=', row.id)
    .where('type', '=', pieceParam(appel))
  const found = await (version === undefined ? base.orderBy('n', 'desc') : base.where('n', '=', version))
    .limit(1)
    .executeTakeFirst()
  if (!found) throw refus('introuvable')
  const content = await read(found.sha256).catch((fault: unknown) => {
    if (!(fault instanceof FileAltered)) throw fault
    log.error(
      { dossier: row.id, piece: found.type, version: found.n, sha256: found.sha256 },
      'fichier altéré',
    )
    throw refus('fichier_altere')
  })
  if (!content) throw refus('introuvable')
  return { found, content }
}

/** Documents: asked for, deposited, downloaded, judged. */
export function bindPieces(bind: Bind): void {
  bind(OPERATIONS.listPieces, async (appel) => {
    const row = dossierOf(appel)
    const { db, clock } = appel.deps
    const echeances = echeancesOf(appel.deps, row, today(clock) as DateIso)
    return { body: { elements: await dossierPieces(db, appel.deps, row, echeances) }, version: row.version }
  })

  bind(OPERATIONS.depositPiece, async (appel) => {
    // A replay is answered whatever the dossier has become; without a key nothing is received in vain.
    if (!appel.cle) guard(appel)
    if (!(await appel.cle?.known())) await guardPlace(appel)
    const reception = await receiveFichier(appel)
    const { champs, fichier } = reception
    const run = async () => {
      guard(appel)
      return deposit(appel, reception)
    }
    const print = empreinte(JSON.stringify([champs.type, champs.canal ?? '', fichier.nom, fichier.sha256]))
    try {
      return await (appel.cle ? replayOr(appel.cle, print, run) : run())
    } finally {
      await reception.discard()
    }
  })

  bind(
    OPERATIONS.readFichier,
    async (appel) => {
      const { files } = appel.deps
      const { found, content } = await readVersion(appel, appel.query.version, files.open)
      return {
        raw: content.content,
        version: dossierOf(appel).version,
        headers: {
          'content-type': found.mime,
          'content-length': String(content.taille),
          'content-disposition': disposition(nomDonne(found)),
          'content-security-policy': "sandbox; default-src 'none'",
        },
      }
    },
    { exists },
  )

  bind(
    OPERATIONS.listSignatures,
    async (appel) => {
      const { files, readSignatures } = appel.deps
      const { content } = await readVersion(appel, appel.query.version, files.get)
      const signatures = await readSignatures(content, acteurDe(appel).compteId)
      return { body: { signatures: signatures && [...signatures] }, version: dossierOf(appel).version }
    },
    { exists },
  )

  bind(
    OPERATIONS.deletePiece,
    async (appel) => {
      const { deps, ifMatch } = appel
      const { id } = dossierOf(appel)
      const type = pieceParam(appel)
      let retirees: readonly string[] = []
      const answer = await appel.write(async (trx) => {
        const { row, empreintes } = await takeBackPiece(trx, deps, acteurDe(appel), { id, ifMatch, type })
        retirees = empreintes
        return { version: row.version }
      })
      await removeUnused(deps, retirees)
      return answer
    },
    { exists, guard: (appel) => requireReprise(dossierOf(appel)) },
  )

  bind(
    OPERATIONS.judgePiece,
    leaving((trx, appel, acteur, vue) =>
      judgePiece(trx, appel.deps, acteur, { ...vue, type: pieceParam(appel), ...appel.corps }),
    ),
    { exists, guard },
  )
}
