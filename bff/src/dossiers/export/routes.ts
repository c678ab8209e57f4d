import type { DateIso } from '@mon-espace/domain'
import { ENTETES_AVANCEMENT, OPERATIONS } from '@mon-espace/domain/api'
import type { Deps } from '../../deps.ts'
import { callerOf } from '../../http/appel.ts'
import type { Bind } from '../../http/bind-operation.ts'
import { instantIn, today } from '../../store/clock.ts'
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

/** Each row is read when its turn comes: what it was read into is let go before the next. */
function* exportesOf(deps: Deps, page: readonly LigneExport[], aujourdhui: DateIso) {
  for (const row of page) yield readExporte(deps, row, aujourdhui)
}

async function* exportes(deps: Deps, pages: AsyncIterable<LigneExport[]>, aujourdhui: DateIso) {
  for await (const page of pages) yield exportesOf(deps, page, aujourdhui)
}

/** « Exporter vers Excel »: the filtered list, streamed. */
export function bindExport(bind: Bind): void {
  bind(OPERATIONS.exportDossiers, async (appel) => {
    const { db, clock } = appel.deps
    const jour = today(clock) as DateIso
    const { tri = 'maj', ...filtres } = appel.query
    const choix = await readChoix(appel.deps, filtres)
    const caller = callerOf(appel)
    const depuis = instantIn(clock, -ECRITURE_MAX_SECONDES)
    const { signal } = appel.request
    const lignes = await countRows({ db, caller, choix, tri, signal })
    const pages = exportPages(
      db,
      caller,
      { ...choix, tri },
      {
        depuis,
        lignes,
        signal,
      },
    )
    return {
      raw: listeXlsx(FEUILLE_CONTRATS, COLONNES, exportes(appel.deps, pages, jour), appel.deps.gzip),
      headers: {
        'content-type': XLSX,
        [ENTETES_AVANCEMENT.lignes]: `${lignes}`,
        [ENTETES_AVANCEMENT.taille]: `${lignes * OCTETS_PAR_LIGNE}`,
        'content-disposition': `attachment; filename="contrats-${jour}.xlsx"`,
      },
    }
  })
}
