import { COMPTE_MAX } from '@mon-espace/domain'
import { type Affectation, type ComptesFile, EtatDossier } from '@mon-espace/domain/api'
import type { Connecte } from '../acces/connecte.ts'
import type { Store } from '../store/store.ts'
import { listGestionnaires } from './assign.ts'

const A_INSTRUIRE = 'en_cours_instruction' satisfies EtatDossier

/** Whose: of one case officer, of nobody (null), of anybody (undefined). */
type Tenant = string | null | undefined

/** Dossiers of a state, counted by an index and no further than it matters. */
async function count(db: Store, etat: EtatDossier, tenant: Tenant): Promise<number> {
  let known = db
    .selectFrom('dossier')
    .select('id')
    .where('numero', 'is not', null)
    .where('etat', '=', etat)
    .limit(COMPTE_MAX)
  if (tenant === null) known = known.where('gestionnaire_id', 'is', null)
  else if (tenant !== undefined) known = known.where('gestionnaire_id', '=', tenant)
  const { nombre } = await db
    .selectFrom(known.as('connus'))
    .select((eb) => eb.fn.countAll<number | string>().as('nombre'))
    .executeTakeFirstOrThrow()
  return Number(nombre)
}

/** How many dossiers the queue has in each state, and how many each case officer has to decide. */
export async function countFile(
  db: Store,
  { compteId }: Pick<Connecte, 'compteId'>,
  { affectation }: { readonly affectation?: Affectation | undefined },
): Promise<ComptesFile> {
  const tenant = affectation === undefined ? undefined : affectation === 'moi' ? compteId : null
  const etats: ComptesFile['etats'] = {}
  for (const etat of EtatDossier.options) etats[etat] = await count(db, etat, tenant)
  const aInstruire: ComptesFile['aInstruire'] = []
  for (const gestionnaire of [null, ...(await listGestionnaires(db))]) {
    const nombre = await count(db, A_INSTRUIRE, gestionnaire === null ? null : gestionnaire.id)
    if (nombre > 0) aInstruire.push({ gestionnaire, nombre })
  }
  return { etats, aInstruire }
}
