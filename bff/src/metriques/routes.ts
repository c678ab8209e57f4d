import { ETATS_SIGNATURE } from '@mon-espace/domain'
import { OPERATIONS } from '@mon-espace/domain/api'
import { lastRonde } from '../entretien/ronde.ts'
import type { Bind } from '../http/bind-operation.ts'
import type { Store } from '../store/store.ts'
import type { Compteurs } from './compteurs.ts'

interface Jauge {
  readonly nom: string
  readonly aide: string
  readonly table: 'courriel' | 'circuit'
  readonly etats: readonly string[]
}

const COURRIELS: Jauge = {
  nom: 'bff_courriels',
  aide: 'Mails of the outbox by state.',
  table: 'courriel',
  etats: ['a_envoyer', 'envoye', 'abandonne', 'ecarte'],
}
const SIGNATURES: Jauge = {
  nom: 'bff_signatures',
  aide: 'Signatures of contracts by state.',
  table: 'circuit',
  etats: ETATS_SIGNATURE,
}

/** How many rows of a table are in each state. */
async function countByEtat(db: Store, { nom, aide, table, etats }: Jauge): Promise<string> {
  const rows = await db
    .selectFrom(table)
    .select((eb) => ['etat', eb.fn.countAll<number | string>().as('nombre')])
    .groupBy('etat')
    .execute()
  const value = (etat: string) => Number(rows.find((r) => r.etat === etat)?.nombre ?? 0)
  return [
    `# HELP ${nom} ${aide}`,
    `# TYPE ${nom} gauge`,
    ...etats.map((etat) => `${nom}{etat="${etat}"} ${value(etat)}`),
    '',
  ].join('\n')
}

/** What the last check of every file found, and when it ended; nothing before the first. */
async function tellRonde(db: Store): Promise<string> {
  const ronde = await lastRonde({ db })
  if (!ronde) return ''
  const { finiLe, fichiers, alteres, manquants } = ronde
  return [
    '# HELP bff_fichiers_verifies Files of the last whole check by what they were found to be.',
    '# TYPE bff_fichiers_verifies gauge',
    `bff_fichiers_verifies{etat="conforme"} ${fichiers - alteres - manquants}`,
    `bff_fichiers_verifies{etat="altere"} ${alteres}`,
    `bff_fichiers_verifies{etat="manquant"} ${manquants}`,
    '# HELP bff_fichiers_verifies_fin_secondes When the last whole check of the files ended, as a Unix time.',
    '# TYPE bff_fichiers_verifies_fin_secondes gauge',
    `bff_fichiers_verifies_fin_secondes ${Date.parse(finiLe) / 1000}`,
    '',
  ].join('\n')
}

/** What a Prometheus reads. */
export function bindMetriques(bind: Bind, compteurs: Compteurs): void {
  bind(OPERATIONS.readMetriques, async ({ deps }) => ({
    raw: [
      compteurs.text(),
      await countByEtat(deps.db, COURRIELS),
      await countByEtat(deps.db, SIGNATURES),
      await tellRonde(deps.db),
    ].join(''),
    headers: { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' },
  }))
}
