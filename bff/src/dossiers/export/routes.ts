import type { DateIso } from '@mon-espace/domain'
import { OPERATIONS } from '@mon-espace/domain/api'
import { callerOf } from '../../http/appel.ts'
import type { Bind } from '../../http/bind-operation.ts'
import { instantIn, today } from '../../store/clock.ts'
import { readChoix } from '../choix.ts'
import { classeur } from './classeur.ts'
import { COLONNES, readExporte } from './colonnes.ts'
import { exportPages, type LigneExport } from './lignes.ts'
import { FEUILLE_CONTRATS } from './textes.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** A write is stamped when it begins and seen when it ends: no later than this. */
const ECRITURE_MAX_SECONDES = 60

/** Each row is read when its turn comes: what it was read into is let go before the next. */
function* exportesOf(page: readonly LigneExport[], aujourdhui: DateIso) {
  for (const row of page) yield readExporte(row, aujourdhui)
}

async function* exportes(pages: AsyncIterable<LigneExport[]>, aujourdhui: DateIso) {
  for await (const page of pages) yield exportesOf(page, aujourdhui)
}

/** « Exporter vers Excel »: the filtered list, streamed. */
export function bindExport(bind: Bind): void {
  bind(OPERATIONS.exportDossiers, async (appel) => {
    const { db, clock } = appel.deps
    const jour = today(clock) as DateIso
    const { tri, ...filtres } = appel.query
    const choix = await readChoix(appel.deps, filtres)
    const pages = exportPages(
      db,
      callerOf(appel),
      { ...choix, tri },
      {
        depuis: instantIn(clock, -ECRITURE_MAX_SECONDES),
        signal: appel.request.signal,
      },
    )
    return {
      raw: classeur(FEUILLE_CONTRATS, COLONNES, exportes(pages, jour), appel.deps.gzip),
      headers: {
        'content-type': XLSX,
        'content-disposition': `attachment; filename="contrats-${jour}.xlsx"`,
      },
    }
  })
}
