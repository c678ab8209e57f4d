import { requireDispositif } from '@mon-espace/domain'
import type { Deps } from '../../deps.ts'
import { reserveNumeros } from '../../dossiers/numero.ts'
import { takeRangs } from '../../dossiers/rang.ts'
import { listEtablissements } from '../../entreprises/etablissements.ts'
import { upsertEntreprise } from '../../entreprises/inscrire.ts'
import { newId } from '../../store/id.ts'
import { recountOccupation } from '../../store/occupation.ts'
import type { TableCompte, TableSalarie } from '../../store/schema.ts'
import { type Store, type StoreWrite, write } from '../../store/store.ts'
import { MOT_DE_PASSE_DEMO } from '../comptes.ts'
import { ENTREPRISES_DEMO } from '../entreprises.ts'
import { keepFichierDemo } from '../fichier.ts'
import { isSeeded, seedDemo } from '../seed.ts'
import { type Atelier, type Decor, openAtelier } from './atelier.ts'
import { addCopie, emptyLot } from './copie.ts'
import { createLotWriter } from './ecriture.ts'
import { ENTREPRISES_PEUPLEMENT } from './entreprises.ts'
import { asGestionnaire, employeurOf, gestionnairesOf, salarieNo } from './gens.ts'
import type { Modele } from './modele.ts'
import { personneNo } from './noms.ts'

/** What populating needs of the platform. */
export type Plateforme = Pick<
  Deps,
  | 'db'
  | 'clock'
  | 'config'
  | 'nirCipher'
  | 'donnees'
  | 'dispositifs'
  | 'outbox'
  | 'files'
  | 'passwords'
  | 'log'
>

export interface Options {
  readonly combien: number
  /** An empty, migrated store for the models: in memory, thrown away afterwards. */
  readonly openAtelierStore: () => Promise<Store>
  readonly onProgress?: (faits: number) => void
}

/** Why a store may not be populated. */
export class PeuplementRefuse extends Error {}

const CONNUES = [...ENTREPRISES_DEMO, ...ENTREPRISES_PEUPLEMENT]

/** Dossiers of one transaction: some tenths of a second, so that a service that runs beside it hardly waits. */
const PAR_LOT = 400
/** Models made at most: one for each turn of the plan in each setting would take hours and show nothing more. */
const MODELES_MAX = 800
/** Of five dossiers, those of the demo's own agency: whoever signs in there has a long list to try. */
const AGENCE_DEMO_SUR_CINQ = 2
/** People that one employee follows. */
const PAR_MAITRE = 2
const ORDRE_MAX = 999
/** Models happen at the hour of the command, copies up to so much later or earlier in the same day. */
const HEURE_MODELES = 'T05:00:00.000Z'
const AMPLITUDE_MS = 14 * 3_600_000

async function requireDemoWorld({ db, config }: Plateforme): Promise<void> {
  if (config.mode !== 'demo')
    throw new PeuplementRefuse('Only a demo world is populated: MODE is production.')
  const sirens = await db.selectFrom('entreprise').select('siren').execute()
  const known = new Set(CONNUES.map((e) => e.siren))
  if (sirens.some(({ siren }) => !known.has(siren)))
    throw new PeuplementRefuse('This store holds enterprises that are not of the demo: nothing was written.')
}

/**
 * Adds dossiers to a demo world (made first where there is none): both kinds, every state, several enterprises, names of
 * all Europe. Models are entered by the functions that the routes call, then copied for other people by bulk inserts (`addCopie`). Mails
 * are left out: nobody wants to receive a hundred thousand.
 * @throws PeuplementRefuse in production, or where anything but a demo world stands
 */
export async function populate(deps: Plateforme, options: Options): Promise<void> {
  await requireDemoWorld(deps)
  if (!(await isSeeded(deps))) await seedDemo(deps as Deps)
  const { decors, gestionnaires } = await prepare(deps)
  const magasin = await options.openAtelierStore()
  const clock = { now: () => new Date(`${deps.clock.now().toISOString().slice(0, 10)}${HEURE_MODELES}`) }
  const atelier = await openAtelier(
    magasin,
    { ...deps, clock },
    { etablissements: decors.map((d) => d.etablissement), gestionnaires },
  )
  await fill(deps, atelier, decors, options)
  await recountOccupation(deps.db)
  await magasin.destroy()
}

/** Enterprises, accounts and settings of the dossiers to come. */
async function prepare(deps: Plateforme): Promise<{ decors: Decor[]; gestionnaires: TableCompte[] }> {
  const fichier = await keepFichierDemo(deps.files)
  const hash = await deps.passwords.hash(MOT_DE_PASSE_DEMO)
  return write(deps.db, async (trx) => {
    for (const entreprise of ENTREPRISES_PEUPLEMENT) await upsertEntreprise(trx, entreprise)
    const gestionnaires = await gestionnairesOf(trx, deps.clock, hash)
    const [first] = gestionnaires
    if (!first) throw new Error('no case officer in the demo')
    const decors: Decor[] = []
    for (const { siren } of CONNUES)
      for (const etablissement of await listEtablissements(trx, [siren]))
        decors.push({
          employeur: await employeurOf(trx, deps.clock, etablissement, hash),
          gestionnaire: asGestionnaire(gestionnaires[decors.length % gestionnaires.length] ?? first),
          etablissement,
          maitre: salarieNo(siren, decors.length),
          permanent: etablissement.employeur_specifique !== '1' || decors.length % 5 === 4,
          fichier,
        })
    return { decors, gestionnaires }
  })
}

/** The setting of the `i`-th dossier: often the demo's own agency, the others in turn. */
function decorNo(decors: readonly Decor[], i: number): Decor {
  const agence = decors.filter((d) => d.etablissement.siren === CONNUES[0]?.siren)
  const autres = decors.filter((d) => !agence.includes(d))
  const tour = Math.floor(i / 5)
  const own = i % 5 < AGENCE_DEMO_SUR_CINQ
  const list = own ? agence : autres
  return list[(tour * (own ? AGENCE_DEMO_SUR_CINQ : 5 - AGENCE_DEMO_SUR_CINQ) + i) % list.length] as Decor
}

async function fill(
  deps: Plateforme,
  atelier: Atelier,
  decors: readonly Decor[],
  { combien, onProgress }: Options,
): Promise<void> {
  const modeles: Modele[] = []
  const equipe = createEquipe()
  const insertLot = createLotWriter()
  for (let from = 0; from < combien; from += PAR_LOT) {
    const to = Math.min(combien, from + PAR_LOT)
    const tour = Array.from({ length: to - from }, (_, k) => from + k)
    // One after the other: their store writes one at a time, and its connections are few.
    for (const i of tour) if (i < MODELES_MAX) modeles.push(await atelier.make(decorNo(decors, i), i))
    const prets = modeles.slice(0, Math.min(to, MODELES_MAX))
    await write(deps.db, async (trx) => {
      const numeros = await numerosOf(
        trx,
        tour.map((i) => prets[i % prets.length] as Modele),
      )
      const rangs = await takeRangs(trx, tour.length)
      const lot = emptyLot()
      for (const [k, i] of tour.entries()) {
        const modele = prets[i % prets.length] as Modele
        await addCopie(lot, deps.nirCipher, modele, {
          id: newId(),
          rang: rangs[k] ?? 0,
          numero: numeros[k] ?? null,
          personne: personneNo(i),
          ordre: 1 + (i % ORDRE_MAX),
          maitre: equipe.next(modele.row.siren),
          decalage: (i * 7919 * 1000 + (i % 1000)) % AMPLITUDE_MS,
        })
      }
      const neufs = equipe.takeNew()
      if (neufs.length > 0) await trx.insertInto('salarie').values(neufs).execute()
      await insertLot(trx, lot)
    })
    onProgress?.(to)
  }
}

/** Numbers for copies of these models, of the kind and the year in which each was validated. */
async function numerosOf(trx: StoreWrite, modeles: readonly Modele[]): Promise<(string | null)[]> {
  const numeros: (string | null)[] = modeles.map(() => null)
  const series = Map.groupBy(modeles.keys(), (k) => modeles[k]?.row.numero?.split('-')[0] ?? '')
  for (const [serie, places] of series) {
    const modele = modeles[places[0] ?? -1]
    if (serie === '' || !modele) continue
    const { prefixe } = requireDispositif(modele.row.type)
    const annee = serie.slice(prefixe.length)
    const reserved = await reserveNumeros(trx, { prefixe, annee, combien: places.length })
    for (const [n, place] of places.entries()) numeros[place] = reserved[n] ?? null
  }
  return numeros
}

/** Employees of each enterprise, a new one each time the last follows enough people. */
function createEquipe() {
  const counts = new Map<string, number>()
  const current = new Map<string, TableSalarie>()
  let fresh: TableSalarie[] = []
  return {
    next(siren: string): TableSalarie {
      const n = counts.get(siren) ?? 0
      counts.set(siren, n + 1)
      const known = current.get(siren)
      if (known && n % PAR_MAITRE !== 0) return known
      const salarie = salarieNo(siren, Math.floor(n / PAR_MAITRE))
      current.set(siren, salarie)
      fresh.push(salarie)
      return salarie
    },
    takeNew(): TableSalarie[] {
      const taken = fresh
      fresh = []
      return taken
    },
  }
}
