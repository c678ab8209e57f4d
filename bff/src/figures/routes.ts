import { OPERATIONS } from '@mon-espace/domain/api'
import { listeXlsx } from '../dossiers/export/classeur.ts'
import { callerOf } from '../http/appel.ts'
import type { Bind } from '../http/bind-operation.ts'
import { today } from '../store/clock.ts'
import { COLONNES, lignesOf } from './classeur.ts'
import { readFigures } from './figures.ts'
import { figures as t } from './textes.ts'

async function* once<T>(page: T): AsyncGenerator<T> {
  yield page
}

/** Figures of the dossiers one may see. */
export function bindFigures(bind: Bind): void {
  bind(OPERATIONS.readFigures, async (appel) => ({
    body: await readFigures(appel.deps, callerOf(appel), appel.query),
  }))

  bind(OPERATIONS.exportFigures, async (appel) => {
    const { deps, query } = appel
    const lignes = lignesOf(await readFigures(deps, callerOf(appel), query))
    return {
      raw: listeXlsx(t.feuille, COLONNES, once(lignes), deps.gzip),
      headers: {
        'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        'content-disposition': `attachment; filename="chiffres-${today(deps.clock)}.xlsx"`,
      },
    }
  })
}
