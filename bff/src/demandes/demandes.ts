import type { Demande } from '@mon-espace/domain/api'
import type { FindCible } from '../acces/cibles.ts'
import { actsFor, type Connecte } from '../acces/connecte.ts'
import type { Deps } from '../deps.ts'
import { findEtablissement } from '../entreprises/etablissements.ts'
import { refus } from '../http/refus.ts'
import { type Clock, instant, instantIn } from '../store/clock.ts'
import { newId } from '../store/id.ts'
import { newSecret } from '../store/secret.ts'
import type { Store, StoreWrite } from '../store/store.ts'
import type { DemandeSignee } from './jws.ts'

const VIE_SECONDES = 30 * 24 * 3600
const MARGE_SECONDES = 60

/** Keeps a demand of the portal for thirty days: through sign-up, confirmation and activation. */
export async function createDemande(
  trx: StoreWrite,
  { clock }: Pick<Deps, 'clock'>,
  { charge, jti, exp }: DemandeSignee,
): Promise<{ id: string; url: string }> {
  const first = await trx
    .insertInto('jti_vu')
    .values({ jti, expire_le: new Date((exp + MARGE_SECONDES) * 1000).toISOString() })
    .onConflict((c) => c.column('jti').doNothing())
    .returning('jti')
    .executeTakeFirst()
  if (!first) throw refus('signature_invalide')
  const etablissement = await findEtablissement(trx, charge.siret)
  if (!etablissement) throw refus('siret_inconnu')
  const id = `${newId()}-${newSecret().slice(0, 8)}`
  await trx
    .insertInto('demande')
    .values({
      id,
      siret: charge.siret,
      siren: etablissement.siren,
      public: charge.public,
      type: charge.type,
      cree_le: instant(clock),
      expire_le: instantIn(clock, VIE_SECONDES),
    })
    .execute()
  return { id, url: `/connexion?demande=${encodeURIComponent(id)}` }
}

/** A demand that was handed over; undefined after thirty days. */
const findDemande = (db: Store, clock: Clock, id: string) =>
  db
    .selectFrom('demande')
    .innerJoin('etablissement', 'etablissement.siret', 'demande.siret')
    .selectAll('demande')
    .select('etablissement.denomination')
    .where('demande.id', '=', id)
    .where('demande.expire_le', '>', instant(clock))
    .executeTakeFirst()

/** A demand that a path names. */
export const cibleDemande: FindCible = async ({ db, clock }, id) => {
  const row = await findDemande(db, clock, id)
  return row ? { siren: row.siren, siret: row.siret, valide: false, dossier: null } : null
}

/** A demand of one of the person's enterprises; 404 to anyone else and after thirty days. */
export async function readDemande(db: Store, clock: Clock, caller: Connecte, id: string): Promise<Demande> {
  const row = await findDemande(db, clock, id)
  if (!row || !actsFor(caller, row)) throw refus('introuvable')
  return {
    id: row.id,
    siret: row.siret,
    public: row.public as Demande['public'],
    type: row.type as Demande['type'],
    denomination: row.denomination,
    expireLe: row.expire_le,
  }
}
