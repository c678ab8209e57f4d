import type { DateIso } from '@mon-espace/domain'
import { ENTETES_AVANCEMENT, type FiltresDossiers, OPERATIONS } from '@mon-espace/domain/api'
import type { Deps } from '../../deps.ts'
import { type Appel, callerOf } from '../../http/appel.ts'
import type { Bind } from '../../http/bind-operation.ts'
import { instantIn, today } from '../../store/clock.ts'
import { nomsOf } from '../assign.ts'
import { readChoix } from '../choix.ts'
import { listeXlsx } from './classeur.ts'
import { COLONNES, readExporte } from './colonnes.ts'
import { countRows } from './count-rows.ts'
import { exportPages, type LigneExport } from './lignes.ts'
import { FEUILLE_CONTRATS } from './textes.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** What a row takes once compressed, in bytes: whoever waits is told how far the file is. */
const OCTETS_PAR_LIGNE = 135

/** A write is stamped when it begins and seen when it ends: no later than this. */
const ECRITURE_MAX_SECONDES = 60

/** Names of those who entered and follow dossiers, each asked for once: an enterprise has few. */
function createNoms(db: Deps['db']) {
  const known = new Map<string, string>()
  return async (page: readonly LigneExport[]): Promise<ReadonlyMap<string, string>> => {
    const unknown = page
      .flatMap(({ cree_par, suivi_par }) => [cree_par, suivi_par])
      .filter((id) => !known.has(id))
    for (const [id, nom] of await nomsOf(db, unknown)) known.set(id, nom)
    return known
  }
}

/** Each row is read when its turn comes: what it was read into is let go before the next. */
function* exportesOf(
  deps: Deps,
  page: readonly LigneExport[],
  aujourdhui: DateIso,
  noms: ReadonlyMap<string, string>,
) {
  for (const row of page) yield readExporte(deps, row, aujourdhui, noms)
}

async function* exportes(deps: Deps, pages: AsyncIterable<LigneExport[]>, aujourdhui: DateIso) {
  const nomsOfPage = createNoms(deps.db)
  for await (const page of pages) yield exportesOf(deps, page, aujourdhui, await nomsOfPage(page))
}

async function exportXlsx(
  appel: Pick<Appel, 'deps' | 'compte' | 'request'>,
  {
    q = '',
    tri = 'maj',
    ...filtres
  }: FiltresDossiers & { readonly q?: string; readonly ids?: readonly string[] | undefined },
) {
  const { db, clock, gzip } = appel.deps
  const jour = today(clock) as DateIso
  const choix = await readChoix(appel.deps, filtres)
  const demande = { db, caller: callerOf(appel), q: q.trim(), choix, tri, signal: appel.request.signal }
  const depuis = instantIn(clock, -ECRITURE_MAX_SECONDES)
  const lignes = await countRows(demande)
  const pages = exportPages(demande, { depuis, lignes })
  return {
    raw: listeXlsx(FEUILLE_CONTRATS, COLONNES, exportes(appel.deps, pages, jour), gzip),
    headers: {
      'content-type': XLSX,
      [ENTETES_AVANCEMENT.lignes]: `${lignes}`,
      [ENTETES_AVANCEMENT.taille]: `${lignes * OCTETS_PAR_LIGNE}`,
      'content-disposition': `attachment; filename="contrats-${jour}.xlsx"`,
    },
  }
}

/** « Exporter vers Excel »: the filtered list, or what words find in it, streamed. */
export function bindExport(bind: Bind): void {
  bind(OPERATIONS.exportDossiers, (appel) => exportXlsx(appel, appel.query))
  bind(OPERATIONS.exportRecherche, (appel) => exportXlsx(appel, appel.corps))
}
