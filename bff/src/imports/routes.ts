import { champsOf, isPose, withValueAt } from '@mon-espace/domain'
import { OPERATIONS } from '@mon-espace/domain/api'
import type { Deps } from '../deps.ts'
import { requireInitial } from '../dossiers/avenants/famille.ts'
import { copyContrat } from '../dossiers/create.ts'
import { dispositifOf } from '../dossiers/dispositif.ts'
import { type Appel, callerOf, dossierOf } from '../http/appel.ts'
import { type Bind, replayOr } from '../http/bind-operation.ts'
import { refus } from '../http/refus.ts'
import { empreinte } from '../store/empreinte.ts'
import { tellDejaImporte } from './deja-importe.ts'
import { draftIdOf } from './identifiant.ts'
import { importFichier } from './import-fichier.ts'
import { modeleImport } from './modele/modele.ts'
import type { ModeleContrat } from './prepare-ligne.ts'
import { receiveFichierImport } from './receive-fichier.ts'
import { nomModele } from './textes.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

type AppelImport = Appel<typeof OPERATIONS.importContrats | typeof OPERATIONS.copyDossierForMany>

/** What the lines start from, and the kind that they are then of. */
interface Depart {
  readonly modele: ModeleContrat | null
  readonly type?: string
  /** What is asked beside the file: an Idempotency-Key stands for both. */
  readonly demande?: string
}

/** What an Idempotency-Key stands for. */
const demandeOf = (fichier: string, demande: string | undefined): string =>
  demande === undefined ? fichier : empreinte(`${fichier} ${demande}`)

/** The kind that a call names, if any. @throws Refus where it is not installed */
function typeAsked({ dispositifs }: Pick<Deps, 'dispositifs'>, type: string | undefined): string | undefined {
  if (type !== undefined && !dispositifs.has(type)) throw refus('type_indisponible')
  return type
}

async function simulate(appel: AppelImport, content: Uint8Array, { modele, type }: Depart) {
  const { deps, request } = appel
  const caller = callerOf(appel)
  const fichier = empreinte(content)
  const resultat = await importFichier(deps, caller, {
    fichier: await deps.readFichierImport(content, caller.compteId, type),
    empreinte: fichier,
    simulation: true,
    idOf: () => null,
    signal: request.signal,
    modele,
  })
  const demandes = [undefined, ...deps.dispositifs.keys()].map((demande) => demandeOf(fichier, demande))
  const deja = await tellDejaImporte(deps.db, caller.compteId, demandes)
  return { body: { ...resultat, problemes: [...deja, ...resultat.problemes] } }
}

async function importAll(appel: AppelImport, content: Uint8Array, { modele, type, demande }: Depart) {
  const { deps, request, cle } = appel
  const caller = callerOf(appel)
  const fichier = empreinte(content)
  const run = async () => {
    const body = await importFichier(deps, caller, {
      fichier: await deps.readFichierImport(content, caller.compteId, type),
      empreinte: fichier,
      simulation: false,
      idOf: (n) => (cle ? draftIdOf(caller.compteId, cle.valeur, fichier, n) : null),
      signal: request.signal,
      modele,
    })
    return appel.write(async () => ({ body }))
  }
  if (!cle) return run()
  return replayOr(cle, demandeOf(fichier, demande), run)
}

/** The copy of the dossier of the path that every line starts from, what it asks to swear sworn where the caller does for all. */
async function modeleOf(appel: Appel<typeof OPERATIONS.copyDossierForMany>): Promise<ModeleContrat> {
  const { deps, query } = appel
  const source = dossierOf(appel)
  requireInitial(source)
  const copie = await copyContrat(deps, source, 'autre')
  const { sections, attestations } = dispositifOf(deps, source)
  const poses = champsOf(sections).flatMap((champ) => (isPose(copie, champ) ? [champ.chemin] : []))
  const jures = query.attestations === 'true' ? attestations.filter((un) => poses.includes(un)) : []
  return {
    contrat: jures.reduce((lu, chemin) => withValueAt(lu, chemin, true), copie),
    origine: { copieDe: source.id },
  }
}

const run = (appel: AppelImport, content: Uint8Array, depart: Depart) =>
  appel.query.simulation === 'true' ? simulate(appel, content, depart) : importAll(appel, content, depart)

/** Several contracts from a workbook or a CSV, and the workbook to fill in. */
export function bindImports(bind: Bind): void {
  bind(OPERATIONS.importContrats, async (appel) => {
    const content = await receiveFichierImport(appel)
    const type = typeAsked(appel.deps, appel.query.type)
    return run(appel, content, { modele: null, ...(type === undefined ? {} : { type, demande: type }) })
  })

  bind(OPERATIONS.copyDossierForMany, async (appel) => {
    const content = await receiveFichierImport(appel)
    const { attestations = 'false' } = appel.query
    const depart = { modele: await modeleOf(appel), type: dossierOf(appel).type, demande: attestations }
    return run(appel, content, depart)
  })

  bind(OPERATIONS.readModeleImport, async ({ deps, query }) => {
    const [premier = ''] = deps.dispositifs.keys()
    const type = typeAsked(deps, query.type) ?? premier
    const dispositif = dispositifOf(deps, { type })
    return {
      raw: modeleImport(dispositif),
      headers: {
        'content-type': XLSX,
        'content-disposition': `attachment; filename="${nomModele(type)}"`,
      },
    }
  })
}
