import type { Deps } from '../deps.ts'
import { findEtablissement } from '../entreprises/etablissements.ts'
import { refus } from '../http/refus.ts'
import { instant } from '../store/clock.ts'
import type { Ecriture } from '../store/magasin.ts'
import type { TableCompte } from '../store/schema.ts'
import { findCompte } from './comptes.ts'
import { readJeton, useJeton } from './jetons.ts'

/**
 * Confirms the e-mail with the link's token. The account becomes what the sign-up of this very link said, and no other
 * one made with the same address. Its password is the one chosen with the link (`hash`), else the sign-up's, else the one
 * chosen by a reset.
 */
export async function confirmCompte(
  trx: Ecriture,
  { clock }: Pick<Deps, 'clock'>,
  jeton: string,
  hash: string | null,
): Promise<TableCompte> {
  const row = await readJeton(trx, clock, 'confirmation', jeton)
  if (!(await useJeton(trx, clock, row))) throw refus('jeton_inconnu')
  const compte = await findCompte(trx, row.compte_id)
  if (!compte) throw refus('jeton_inconnu')
  const inscription = await trx
    .selectFrom('inscription')
    .selectAll()
    .where('id', '=', row.inscription_id ?? '')
    .executeTakeFirst()
  const { civilite, nom, prenom, fonction, telephone } = inscription ?? compte
  const confirmed = {
    ...{ civilite, nom, prenom, fonction, telephone },
    mot_de_passe: hash ?? inscription?.mot_de_passe ?? compte.mot_de_passe,
    confirme_le: instant(clock),
  }
  await trx.updateTable('compte').set(confirmed).where('id', '=', compte.id).execute()
  if (inscription) await keepOnly(trx, compte.id, inscription.siret)
  await trx.deleteFrom('inscription').where('compte_id', '=', compte.id).execute()
  return { ...compte, ...confirmed }
}

/** Forgets the rights that other sign-ups asked for with this address. */
async function keepOnly(trx: Ecriture, compteId: string, siret: string): Promise<void> {
  const etablissement = await findEtablissement(trx, siret)
  const others = trx
    .selectFrom('rattachement')
    .select('id')
    .where('compte_id', '=', compteId)
    .where('siren', '!=', etablissement?.siren ?? '')
  await trx.deleteFrom('jeton').where('rattachement_id', 'in', others).execute()
  await trx.deleteFrom('rattachement').where('id', 'in', others).execute()
}
