import type { NouveauCompte } from '@mon-espace/domain/api'
import type { z } from 'zod'
import { postLettre } from '../courriels/outbox.ts'
import type { Deps } from '../deps.ts'
import { findEtablissement } from '../entreprises/etablissements.ts'
import { refus } from '../http/refus.ts'
import { appendJournal } from '../journal/journal.ts'
import { instant } from '../store/clock.ts'
import type { Ecriture } from '../store/magasin.ts'
import type { TableCompte } from '../store/schema.ts'
import { askActivation } from './activation.ts'
import { findCompte, findCompteByEmail, insertCompte, insertRattachement } from './comptes.ts'
import { cancelJetons, createJeton, readJeton, useJeton } from './jetons.ts'
import { lettres } from './lettres.ts'
import { lienConfirmation, lienConnexion, lienMotDePasse } from './liens.ts'

type Outils = Pick<Deps, 'clock' | 'config'>
export type Inscription = z.output<typeof NouveauCompte>

/**
 * Signs somebody up: account, demand of rights, confirmation mail and activation mails. A known e-mail changes
 * nothing: its owner is told by mail. `hash` is made beforehand in both cases, so that the time is the same.
 */
export async function signUp(trx: Ecriture, outils: Outils, data: Inscription, hash: string): Promise<void> {
  const { clock } = outils
  const etablissement = await findEtablissement(trx, data.siret)
  if (!etablissement) throw unknownSiret()
  const compte = await insertCompte(trx, clock, data, hash)
  if (!compte) return tellOwner(trx, outils, data.email)
  const rattachement = await insertRattachement(trx, clock, compte.id, etablissement)
  await sendConfirmation(trx, outils, compte)
  if (rattachement) await askActivation(trx, outils, compte, rattachement, etablissement)
  await appendJournal(trx, `entreprise:${etablissement.siren}`, {
    le: instant(clock),
    par: `${compte.prenom} ${compte.nom}`,
    parId: compte.id,
    role: 'employeur',
    action: 'inscription',
    details: { compte: compte.id, siret: data.siret },
  })
}

/** 422 at the field of the SIRET. */
export const unknownSiret = () =>
  refus('siret_inconnu', {
    erreurs: [
      {
        chemin: 'siret',
        code: 'siret_inconnu',
        message: 'Vérifiez le SIRET : cet établissement n’est pas connu de notre annuaire.',
      },
    ],
  })

async function tellOwner(trx: Ecriture, outils: Outils, email: string): Promise<void> {
  const { clock, config } = outils
  const owner = await findCompteByEmail(trx, email)
  if (!owner) return
  if (owner.confirme_le === null) return sendConfirmation(trx, outils, owner)
  const { urlPublique } = config
  const lettre = lettres.dejaInscrit(lienConnexion(urlPublique), lienMotDePasse(urlPublique))
  await postLettre(trx, clock, [owner.email], lettre)
}

/** A new confirmation link (48 hours); the ones before it stop working. */
async function sendConfirmation(
  trx: Ecriture,
  { clock, config }: Outils,
  compte: TableCompte,
): Promise<void> {
  await cancelJetons(trx, clock, 'confirmation', compte.id)
  const jeton = await createJeton(trx, clock, 'confirmation', compte.id)
  const lettre = lettres.confirmation(lienConfirmation(config.urlPublique, jeton))
  await postLettre(trx, clock, [compte.email], lettre)
}

/** Sends a new confirmation link to an account that waits for it; does nothing for anyone else. */
export async function resendConfirmation(trx: Ecriture, outils: Outils, email: string): Promise<void> {
  const compte = await findCompteByEmail(trx, email)
  if (compte && compte.confirme_le === null) await sendConfirmation(trx, outils, compte)
}

/** Confirms the e-mail with the link's token. */
export async function confirmCompte(trx: Ecriture, { clock }: Outils, jeton: string): Promise<TableCompte> {
  const row = await readJeton(trx, clock, 'confirmation', jeton)
  if (!(await useJeton(trx, clock, row))) throw refus('jeton_inconnu')
  await trx
    .updateTable('compte')
    .set({ confirme_le: instant(clock) })
    .where('id', '=', row.compte_id)
    .where('confirme_le', 'is', null)
    .execute()
  const compte = await findCompte(trx, row.compte_id)
  if (!compte) throw refus('jeton_inconnu')
  return compte
}
