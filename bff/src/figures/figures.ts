import type { EtendueFigures, Figures } from '@mon-espace/domain/api'
import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import type { Connecte } from '../acces/connecte.ts'
import { type Part, partsOf } from '../acces/parts.ts'
import type { Deps } from '../deps.ts'
import { guichetsOf } from '../entreprises/guichets.ts'
import type { Schema } from '../store/schema.ts'
import type { Store } from '../store/store.ts'

const ETABLISSEMENTS_MAX = 30
/** A reason that fewer documents have is written by hand: it may say something of somebody. */
const MOTIF_MIN = 3
const A_INSTRUIRE = 'en_cours_instruction'

type Builder = ExpressionBuilder<Schema, 'compte_dossiers'>

function within(eb: Builder, { type, debut, fin }: EtendueFigures): Expression<SqlBool>[] {
  return [
    ...(type === undefined ? [] : [eb('compte_dossiers.type', '=', type)]),
    ...(debut === undefined ? [] : [eb('compte_dossiers.mois', '>=', debut)]),
    ...(fin === undefined
      ? []
      : [eb('compte_dossiers.mois', '<=', fin), eb('compte_dossiers.mois', '<>', '')]),
  ]
}

/** The lines of a part of what somebody may see. */
function ofPart(eb: Builder, part: Part): Expression<SqlBool> {
  if (part.genre === 'valides') return eb('compte_dossiers.valide', '=', 1)
  return eb.and([
    eb('compte_dossiers.siren', '=', part.siren),
    ...(part.sirets === null ? [] : [eb('compte_dossiers.siret', 'in', part.sirets)]),
    ...(part.genre === 'jamais-valides' ? [eb('compte_dossiers.valide', '=', 0)] : []),
  ])
}

/** The counts of what a person may see. */
const counted = (db: Store, who: Connecte, etendue: EtendueFigures) =>
  db
    .selectFrom('compte_dossiers')
    .where('nombre', '>', 0)
    .where((eb) => eb.or(partsOf(who).map((part) => ofPart(eb, part))))
    .where((eb) => eb.and(within(eb, etendue)))

const nombre = sql<number | string>`sum(nombre)`.as('nombre')

/** How many dossiers a person may see, by what figures are told by. */
export async function readFigures(
  deps: Pick<Deps, 'db' | 'donnees'>,
  who: Connecte,
  etendue: EtendueFigures,
): Promise<Figures> {
  const rows = () => counted(deps.db, who, etendue)
  const etats = await rows().select('etat').select(nombre).groupBy('etat').execute()
  const mois = await rows().select('mois').select(nombre).groupBy('mois').orderBy('mois').execute()
  const etablissements = await rows()
    .leftJoin('etablissement', 'etablissement.siret', 'compte_dossiers.siret')
    .select(['compte_dossiers.siret', 'etablissement.denomination'])
    .select(nombre)
    .groupBy(['compte_dossiers.siret', 'etablissement.denomination'])
    .orderBy(sql`sum(nombre)`, 'desc')
    .orderBy('compte_dossiers.siret')
    .limit(ETABLISSEMENTS_MAX)
    .execute()
  const accorde = await rows()
    .where('montant', '>', 0)
    .select(nombre)
    .select(sql<number | string | null>`sum(montant)`.as('montant'))
    .executeTakeFirst()
  return {
    total: etats.reduce((sum, one) => sum + Number(one.nombre), 0),
    etats: etats.map((one) => ({ etat: one.etat, nombre: Number(one.nombre) })) as Figures['etats'],
    mois: mois.map((one) => ({ mois: one.mois || null, nombre: Number(one.nombre) })),
    etablissements: etablissements.map(({ siret, denomination, nombre }) => ({
      siret,
      denomination: denomination ?? siret,
      nombre: Number(nombre),
    })),
    financement: {
      nombre: Number(accorde?.nombre ?? 0),
      montantCentimes: Number(accorde?.montant ?? 0),
    },
    operateur: who.gestionnaire ? await readOperateur(deps, who, etendue) : null,
  }
}

async function readOperateur(
  { db, donnees }: Pick<Deps, 'db' | 'donnees'>,
  who: Connecte,
  etendue: EtendueFigures,
): Promise<Figures['operateur']> {
  const { type, debut, fin } = etendue
  const delais = await db
    .selectFrom('compte_delais')
    .select('jours')
    .select(nombre)
    .$if(type !== undefined, (q) => q.where('type', '=', type ?? ''))
    .$if(debut !== undefined, (q) => q.where('mois', '>=', debut ?? ''))
    .$if(fin !== undefined, (q) => q.where('mois', '<=', fin ?? ''))
    .groupBy('jours')
    .orderBy('jours')
    .execute()
  const enCours = await counted(db, who, etendue)
    .where('etat', '=', A_INSTRUIRE)
    .select('siren')
    .select(nombre)
    .groupBy('siren')
    .execute()
  return {
    delais: delais.map((one) => ({ jours: one.jours, nombre: Number(one.nombre) })),
    motifs: await readMotifs(db),
    charge: byGuichet(await guichetsOf(db, donnees), enCours),
  }
}

function byGuichet(
  guichets: ReadonlyMap<string, { readonly nom: string }>,
  rows: readonly { readonly siren: string; readonly nombre: number | string }[],
) {
  const charge = new Map<string | null, number>()
  for (const { siren, nombre } of rows) {
    const nom = guichets.get(siren)?.nom ?? null
    charge.set(nom, (charge.get(nom) ?? 0) + Number(nombre))
  }
  return Array.from(charge, ([guichet, nombre]) => ({ guichet, nombre })).sort((a, b) => b.nombre - a.nombre)
}

type Motifs = NonNullable<Figures['operateur']>['motifs']

async function readMotifs(db: Store): Promise<Motifs> {
  const rows = await db
    .selectFrom('piece')
    .select(['type', 'motif'])
    .select((eb) => eb.fn.countAll<number | string>().as('nombre'))
    .where('etat', '=', sql.lit('non_conforme'))
    .groupBy(['type', 'motif'])
    .execute()
  const told = new Map<string, Motifs[number]>()
  for (const row of rows) {
    const motif = Number(row.nombre) < MOTIF_MIN ? null : row.motif
    const key = `${row.type} ${motif}`
    const before = told.get(key)?.nombre ?? 0
    told.set(key, { piece: row.type as Motifs[number]['piece'], motif, nombre: before + Number(row.nombre) })
  }
  return [...told.values()].sort((a, b) => b.nombre - a.nombre)
}
