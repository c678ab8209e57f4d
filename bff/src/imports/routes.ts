import { OPERATIONS } from '@mon-espace/domain/api'
import { type Appel, callerOf } from '../http/appel.ts'
import { type Bind, replayOr } from '../http/bind-operation.ts'
import type { Cle } from '../http/idempotence.ts'
import { refus } from '../http/refus.ts'
import { empreinte } from '../store/empreinte.ts'
import { tellDejaImporte } from './deja-importe.ts'
import { draftIdOf } from './identifiant.ts'
import { importFichier } from './import-fichier.ts'
import { modeleImport } from './modele/modele.ts'
import { receiveFichierImport } from './receive-fichier.ts'
import { NOM_MODELE } from './textes.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

type AppelImport = Appel<typeof OPERATIONS.importContrats>

async function simulate(appel: AppelImport, content: Uint8Array) {
  const { deps, request } = appel
  const caller = callerOf(appel)
  const fichier = empreinte(content)
  const resultat = await importFichier(deps, caller, {
    fichier: await deps.readFichierImport(content, caller.compteId),
    empreinte: fichier,
    simulation: true,
    idOf: () => null,
    signal: request.signal,
  })
  const deja = await tellDejaImporte(deps.db, caller.compteId, fichier)
  return { body: { ...resultat, problemes: [...deja, ...resultat.problemes] } }
}

async function importAll(appel: AppelImport, content: Uint8Array, cle: Cle | null) {
  const { deps, request } = appel
  const caller = callerOf(appel)
  const fichier = empreinte(content)
  const run = async () => {
    const body = await importFichier(deps, caller, {
      fichier: await deps.readFichierImport(content, caller.compteId),
      empreinte: fichier,
      simulation: false,
      idOf: (n) => (cle ? draftIdOf(caller.compteId, cle.valeur, fichier, n) : null),
      signal: request.signal,
    })
    return appel.write(async () => ({ body }))
  }
  return cle ? replayOr(cle, fichier, run) : run()
}

/** Several contracts from a workbook or a CSV, and the workbook to fill in. */
export function bindImports(bind: Bind): void {
  bind(OPERATIONS.importContrats, async (appel) => {
    const content = await receiveFichierImport(appel)
    return appel.query.simulation === 'true' ? simulate(appel, content) : importAll(appel, content, appel.cle)
  })

  // The call names no kind of contract: the model is that of the first.
  bind(OPERATIONS.readModeleImport, async ({ deps }) => {
    const [dispositif] = deps.dispositifs.values()
    if (!dispositif) throw refus('introuvable')
    return {
      raw: modeleImport(dispositif),
      headers: {
        'content-type': XLSX,
        'content-disposition': `attachment; filename="${NOM_MODELE}"`,
      },
    }
  })
}
