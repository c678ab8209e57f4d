import type { Deps } from '../deps.ts'
import { findEtablissement } from '../entreprises/etablissements.ts'
import { refus } from '../http/refus.ts'
import { instant } from '../store/clock.ts'
import type { TableCompte, TableInscription } from '../store/schema.ts'
import type { StoreWrite } from '../store/store.ts'
import { findCompte } from './comptes.ts'
import { inscriptionsDe } from './en-attente.ts'
import { readJeton, useJeton } from './jetons.ts'

/**
 * Confirms the e-mail with the link's token. The account becomes what the sign-up of this very link said, and no other
 * one made with the same address. Its password is the one chosen with the link (`hash`), else the one chosen before; 422
 * where nobody can tell that who holds the mailbox chose any.
 */
export async function confirmCompte(
  trx: StoreWrite,
  { clock }: Pick<Deps, 'clock'>,
  jeton: string,
  hash: string | null,
): Promise<TableCompte> {
  const row = await readJeton(trx, clock, 'confirmation', jeton)
  const compte = await findCompte(trx, row.compte_id)
  if (!compte) throw refus('jeton_inconnu')
  const waiting = await inscriptionsDe(trx, compte.id)
  const inscription = waiting.find(({ id }) => id === row.inscription_id)
  const motDePasse = hash ?? chosenBefore(compte, waiting)
  if (motDePasse === null) throw passwordNeeded()
  if (!(await useJeton(trx, clock, row))) throw refus('jeton_inconnu')
  const { civilite, nom, prenom, fonction, telephone } = inscription ?? compte
  const confirmed = {
    ...{ civilite, nom, prenom, fonction, telephone },
    mot_de_passe: motDePasse,
    confirme_le: instant(clock),
  }
  await trx.updateTable('compte').set(confirmed).where('id', '=', compte.id).execute()
  if (inscription) await keepOnly(trx, compte.id, inscription.siret)
  await trx.deleteFrom('inscription').where('compte_id', '=', compte.id).execute()
  return { ...compte, ...confirmed }
}

/**
 * The password of who chooses none with the link: a reset's, which took the mailbox, else the one that every sign-up with
 * this address gave. Null where they differ: it may be a stranger's.
 */
function chosenBefore(compte: TableCompte, waiting: readonly TableInscription[]): string | null {
  if (compte.mot_de_passe) return compte.mot_de_passe
  const [only = null, ...others] = new Set(waiting.map(({ mot_de_passe }) => mot_de_passe))
  return others.length === 0 ? only : null
}

/** 422 at the field of the password. */
const passwordNeeded = () =>
  refus('corps_invalide', {
    erreurs: [
      {
        chemin: 'motDePasse',
        code: 'mot_de_passe_absent',
        message: 'Choisissez votre mot de passe : c’est avec lui que vous vous connecterez.',
      },
    ],
  })

/** Forgets the rights that other sign-ups asked for with this address. */
async function keepOnly(trx: StoreWrite, compteId: string, siret: string): Promise<void> {
  const etablissement = await findEtablissement(trx, siret)
  const others = trx
    .selectFrom('rattachement')
    .select('id')
    .where('compte_id', '=', compteId)
    .where('siren', '!=', etablissement?.siren ?? '')
  await trx.deleteFrom('jeton').where('rattachement_id', 'in', others).execute()
  await trx.deleteFrom('rattachement').where('id', 'in', others).execute()
}
