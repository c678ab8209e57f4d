import { OPERATIONS } from '@mon-espace/domain/api'
import type { Bind } from '../http/bind-operation.ts'
import type { Store } from '../store/store.ts'
import type { Compteurs } from './compteurs.ts'

async function courriels(db: Store): Promise<string> {
  const rows = await db
    .selectFrom('courriel')
    .select((eb) => ['etat', eb.fn.countAll<number | string>().as('nombre')])
    .groupBy('etat')
    .execute()
  const value = (etat: string) => Number(rows.find((r) => r.etat === etat)?.nombre ?? 0)
  return [
    '# HELP bff_courriels Mails of the outbox by state.',
    '# TYPE bff_courriels gauge',
    ...['a_envoyer', 'envoye', 'abandonne'].map((etat) => `bff_courriels{etat="${etat}"} ${value(etat)}`),
    '',
  ].join('\n')
}

/** What a Prometheus reads. */
export function bindMetriques(bind: Bind, compteurs: Compteurs): void {
  bind(OPERATIONS.readMetriques, async ({ deps }) => ({
    raw: compteurs.text() + (await courriels(deps.db)),
    headers: { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' },
  }))
}
