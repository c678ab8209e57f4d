import { postLettre } from '../courriels/outbox.ts'
import type { Deps } from '../deps.ts'
import { refus } from '../http/refus.ts'
import { appendJournal } from '../journal/journal.ts'
import { instant } from '../store/clock.ts'
import type { Ecriture, Magasin } from '../store/magasin.ts'
import type { TableCompte, TableEtablissement, TableRattachement } from '../store/schema.ts'
import { administrateursDe, findCompte, gestionnaires } from './comptes.ts'
import { cancelJetons, createJeton, readJeton, useJeton } from './jetons.ts'
import { lettres } from './lettres.ts'
import { lienActivation, lienConnexion } from './liens.ts'

type Outils = Pick<Deps, 'clock' | 'config'>

/**
 * Asks the enterprise's administrators to activate somebody, each with a link of their own; where there is none, the
 * case officers, who activate the first one as administrator.
 */
export async function askActivation(
  trx: Ecriture,
  { clock, config }: Outils,
  compte: TableCompte,
  rattachement: TableRattachement,
  etablissement: TableEtablissement,
): Promise<void> {
  const administrateurs = await administrateursDe(trx, etablissement.siren)
  const premier = administrateurs.length === 0
  for (const email of premier ? await gestionnaires(trx) : administrateurs) {
    const jeton = await createJeton(trx, clock, 'activation', compte.id, {
      rattachement_id: rattachement.id,
    })
    await postLettre(
      trx,
      clock,
      [email],
      lettres.activation(lienActivation(config.urlPublique, jeton), {
        nom: `${compte.civilite} ${compte.prenom} ${compte.nom}`,
        fonction: compte.fonction,
        email: compte.email,
        denomination: etablissement.denomination,
        siret: etablissement.siret,
        administrateur: premier,
      }),
    )
  }
}

/** What an activation link is about. */
export async function readDemandeActivation(db: Magasin, { clock }: Pick<Deps, 'clock'>, jeton: string) {
  const row = await readJeton(db, clock, 'activation', jeton)
  const rattachement = await db
    .selectFrom('rattachement')
    .innerJoin('etablissement', 'etablissement.siret', 'rattachement.siret')
    .selectAll('rattachement')
    .select(['etablissement.denomination', 'etablissement.adresse'])
    .where('rattachement.id', '=', row.rattachement_id)
    .executeTakeFirst()
  const compte = await findCompte(db, row.compte_id)
  if (!rattachement || !compte) throw refus('jeton_inconnu')
  const premier = (await administrateursDe(db, rattachement.siren)).length === 0
  return { row, rattachement, compte, role: premier ? 'administrateur' : 'employeur' } as const
}

/** Activates or refuses, with the link of the mail; the person is told by mail. */
export async function decideActivation(
  trx: Ecriture,
  outils: Outils,
  { jeton, decision }: { jeton: string; decision: 'activer' | 'refuser' },
): Promise<TableCompte> {
  const { row, rattachement, compte, role } = await readDemandeActivation(trx, outils, jeton)
  if (!(await useJeton(trx, outils.clock, row))) throw refus('jeton_inconnu')
  await settleRattachement(trx, outils, {
    rattachement,
    compte,
    role,
    active: decision === 'activer',
    par: 'lien d’activation',
    parId: null,
  })
  return compte
}

interface Reglement {
  readonly rattachement: Pick<TableRattachement, 'id' | 'siren'> & { readonly denomination: string }
  readonly compte: Pick<TableCompte, 'id' | 'email'>
  readonly role: 'administrateur' | 'employeur'
  readonly active: boolean
  /** Who decided, for the journal. */
  readonly par: string
  readonly parId: string | null
}

/** Settles who asked for an enterprise, by link or by hand: no link is good any more, and the person is told by mail. */
export async function settleRattachement(
  trx: Ecriture,
  { clock, config }: Outils,
  { rattachement, compte, role, active, par, parId }: Reglement,
): Promise<void> {
  await cancelJetons(trx, clock, 'activation', compte.id, { rattachement_id: rattachement.id })
  await trx
    .updateTable('rattachement')
    .set({ etat: active ? 'actif' : 'refuse', role, decide_le: instant(clock) })
    .where('id', '=', rattachement.id)
    .execute()
  await appendJournal(trx, `entreprise:${rattachement.siren}`, {
    le: instant(clock),
    par,
    parId,
    role: 'administrateur',
    action: active ? 'compte_active' : 'compte_refuse',
    details: { compte: compte.id, role },
  })
  const { denomination } = rattachement
  const lettre = active
    ? lettres.active(lienConnexion(config.urlPublique), denomination)
    : lettres.refuse(denomination)
  await postLettre(trx, clock, [compte.email], lettre)
}
