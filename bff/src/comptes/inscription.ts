import { postLettre } from '../courriels/outbox.ts'
import type { Deps } from '../deps.ts'
import { findEtablissement } from '../entreprises/etablissements.ts'
import { refus } from '../http/refus.ts'
import { appendJournal } from '../journal/journal.ts'
import { instant } from '../store/clock.ts'
import type { TableCompte, TableInscription } from '../store/schema.ts'
import type { StoreWrite } from '../store/store.ts'
import { askActivation, findUntold } from './activation.ts'
import { findCompteByEmail, insertCompte, insertRattachement, replaceIdentite } from './comptes.ts'
import { type Inscription, inscriptionsDe, insertInscription } from './en-attente.ts'
import { cancelJetons, createJeton } from './jetons.ts'
import { lettres } from './lettres.ts'
import { lienConfirmation, lienConnexion, lienMotDePasse } from './liens.ts'

type Outils = Pick<Deps, 'clock' | 'config'>

/** Until its address is confirmed an account has no password: what was typed waits with its sign-up. */
const AUCUN = ''

/**
 * Signs somebody up: account, demand of rights, confirmation mail and activation mails. Until the address is confirmed,
 * each sign-up waits beside the others and its own link makes the account what it says. A confirmed e-mail changes
 * nothing: its owner is told by mail. `hash` is made beforehand in all cases, so that the time is the same.
 */
export async function signUp(
  trx: StoreWrite,
  outils: Outils,
  data: Inscription,
  hash: string,
): Promise<void> {
  const { clock } = outils
  const etablissement = await findEtablissement(trx, data.siret)
  if (!etablissement) throw unknownSiret()
  const compte = (await insertCompte(trx, clock, data, AUCUN)) ?? (await replaceIdentite(trx, data))
  if (!compte) return tellOwner(trx, outils, data.email)
  const inscription = await insertInscription(trx, clock, compte.id, data, hash)
  await sendConfirmation(trx, outils, compte, inscription)
  const rattachement =
    (await insertRattachement(trx, clock, compte.id, etablissement)) ??
    (await findUntold(trx, clock, inscription, etablissement.siren))
  if (rattachement) await askActivation(trx, outils, compte, rattachement, etablissement, inscription)
  await appendJournal(trx, `entreprise:${etablissement.siren}`, {
    le: instant(clock),
    par: `${data.prenom} ${data.nom}`,
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

async function tellOwner(trx: StoreWrite, { clock, config }: Outils, email: string): Promise<void> {
  const { urlPublique } = config
  const lettre = lettres.dejaInscrit(lienConnexion(urlPublique), lienMotDePasse(urlPublique))
  await postLettre(trx, clock, [email], lettre)
}

/** A confirmation link (48 hours) for one sign-up, whose links before it stop working; without one, for the account as it is. */
async function sendConfirmation(
  trx: StoreWrite,
  { clock, config }: Outils,
  compte: TableCompte,
  inscription: TableInscription | null,
): Promise<void> {
  const objet = { inscription_id: inscription?.id ?? null }
  if (inscription) await cancelJetons(trx, clock, 'confirmation', compte.id, objet)
  const jeton = await createJeton(trx, clock, 'confirmation', compte.id, objet)
  const etablissement = inscription && (await findEtablissement(trx, inscription.siret))
  const { civilite, prenom, nom } = inscription ?? compte
  const lettre = lettres.confirmation(lienConfirmation(config.urlPublique, jeton), {
    nom: `${civilite} ${prenom} ${nom}`,
    entreprise: etablissement ? `${etablissement.denomination} (SIRET ${etablissement.siret})` : null,
  })
  await postLettre(trx, clock, [compte.email], lettre)
}

/**
 * Sends a new confirmation link to an account that waits for it; does nothing for anyone else. Of several sign-ups nobody
 * can tell which is the owner's: the link is then for none, and the password is chosen with it.
 */
export async function resendConfirmation(trx: StoreWrite, outils: Outils, email: string): Promise<void> {
  const compte = await findCompteByEmail(trx, email)
  if (compte?.confirme_le !== null) return
  const [only = null, ...others] = await inscriptionsDe(trx, compte.id)
  await sendConfirmation(trx, outils, compte, others.length === 0 ? only : null)
}
