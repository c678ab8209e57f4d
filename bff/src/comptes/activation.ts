import { nameOf } from '../acces/connecte.ts'
import { postLettre } from '../courriels/outbox.ts'
import type { Deps } from '../deps.ts'
import { refus } from '../http/refus.ts'
import { appendJournal } from '../journal/journal.ts'
import { endUnproven } from '../second-facteur/exiger.ts'
import { type Clock, instant, instantIn } from '../store/clock.ts'
import type { TableCompte, TableEtablissement, TableInscription, TableRattachement } from '../store/schema.ts'
import type { Store, StoreWrite } from '../store/store.ts'
import { administrateursDe, type Decideur, findCompte, lesGestionnaires } from './comptes.ts'
import { cancelJetons, createJeton, readJeton, useJeton } from './jetons.ts'
import { lettres } from './lettres.ts'
import { lienActivation, lienConnexion } from './liens.ts'

type Outils = Pick<Deps, 'clock' | 'config'>

/** Demands told by mail to one person in an hour: anybody can sign up, and not everybody can fill a mailbox. */
const DEMANDES_PAR_HEURE = 20
const HEURE = 3600

/** How many demands this person was told of in the last hour. */
async function countAsked(trx: StoreWrite, clock: Clock, destinataireId: string): Promise<number> {
  const { nombre } = await trx
    .selectFrom('jeton')
    .select((eb) => eb.fn.countAll<number>().as('nombre'))
    .where('destinataire_id', '=', destinataireId)
    .where('cree_le', '>', instantIn(clock, -HEURE))
    .executeTakeFirstOrThrow()
  return Number(nombre)
}

/**
 * Asks the enterprise's administrators to activate somebody, each with a link of their own; where there is none, the
 * case officers, who activate the first one as administrator. The last mail of an hour says where to see the others.
 */
export async function askActivation(
  trx: StoreWrite,
  { clock, config }: Outils,
  compte: TableCompte,
  rattachement: TableRattachement,
  etablissement: TableEtablissement,
  inscription: TableInscription | null = null,
): Promise<void> {
  const administrateurs = await administrateursDe(trx, etablissement.siren)
  const premier = administrateurs.length === 0
  for (const { id, email } of premier ? await lesGestionnaires(trx) : administrateurs) {
    const already = await countAsked(trx, clock, id)
    if (already >= DEMANDES_PAR_HEURE) continue
    const jeton = await createJeton(trx, clock, 'activation', compte.id, {
      rattachement_id: rattachement.id,
      inscription_id: inscription?.id ?? null,
      destinataire_id: id,
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
        derniere: already === DEMANDES_PAR_HEURE - 1,
      }),
    )
  }
}

/**
 * The demand that waits for this sign-up, where no link that is still good tells of it under the name it gives: several may
 * sign up with one address, and who decides must have been told of the one they are shown.
 */
export function findUntold(
  trx: StoreWrite,
  clock: Clock,
  { compte_id, civilite, prenom, nom, fonction }: TableInscription,
  siren: string,
): Promise<TableRattachement | undefined> {
  return trx
    .selectFrom('rattachement')
    .selectAll()
    .where('compte_id', '=', compte_id)
    .where('siren', '=', siren)
    .where('etat', '=', 'en_attente')
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('jeton')
            .innerJoin('inscription', 'inscription.id', 'jeton.inscription_id')
            .select('jeton.empreinte')
            .whereRef('jeton.rattachement_id', '=', 'rattachement.id')
            .where('jeton.utilise_le', 'is', null)
            .where('jeton.expire_le', '>', instant(clock))
            .where('inscription.civilite', '=', civilite)
            .where('inscription.prenom', '=', prenom)
            .where('inscription.nom', '=', nom)
            .where('inscription.fonction', fonction === null ? 'is' : '=', fonction),
        ),
      ),
    )
    .executeTakeFirst()
}

/** Whom the link was sent to, as long as they may still decide: 404 once they are suspended or gone. */
async function decideurOf(db: Store, destinataireId: string | null, siren: string): Promise<Decideur> {
  const may = [...(await administrateursDe(db, siren)), ...(await lesGestionnaires(db))]
  const found = may.find(({ id }) => id === destinataireId)
  if (!found) throw refus('jeton_inconnu')
  return found
}

/** What an activation link is about, and who decides with it. */
export async function readDemandeActivation(db: Store, { clock }: Pick<Deps, 'clock'>, jeton: string) {
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
  const decideur = await decideurOf(db, row.destinataire_id, rattachement.siren)
  const premier = (await administrateursDe(db, rattachement.siren)).length === 0
  return { row, rattachement, compte, decideur, role: premier ? 'administrateur' : 'employeur' } as const
}

/** Activates or refuses, with the link of the mail; the person is told by mail. */
export async function decideActivation(
  trx: StoreWrite,
  outils: Outils,
  { jeton, decision }: { jeton: string; decision: 'activer' | 'refuser' },
): Promise<TableCompte> {
  const { row, rattachement, compte, decideur, role } = await readDemandeActivation(trx, outils, jeton)
  if (!(await useJeton(trx, outils.clock, row))) throw refus('jeton_inconnu')
  await settleRattachement(trx, outils, {
    rattachement,
    compte,
    role,
    active: decision === 'activer',
    par: { id: decideur.id, nom: nameOf(decideur), role: decideur.role, moyen: 'lien' },
  })
  return compte
}

interface Reglement {
  readonly rattachement: Pick<TableRattachement, 'id' | 'siren'> & { readonly denomination: string }
  readonly compte: Pick<TableCompte, 'id' | 'email'>
  readonly role: 'administrateur' | 'employeur'
  readonly active: boolean
  /** Who decided, and whether by the link of a mail or on the page of accounts, for the journal. */
  readonly par: {
    readonly id: string
    readonly nom: string
    readonly role: Decideur['role']
    readonly moyen: 'lien' | 'page'
  }
}

/** Settles who asked for an enterprise, by link or by hand: no link is good any more, and the person is told by mail. */
export async function settleRattachement(
  trx: StoreWrite,
  { clock, config }: Outils,
  { rattachement, compte, role, active, par }: Reglement,
): Promise<void> {
  await cancelJetons(trx, clock, 'activation', compte.id, { rattachement_id: rattachement.id })
  await trx
    .updateTable('rattachement')
    .set({ etat: active ? 'actif' : 'refuse', role, decide_le: instant(clock) })
    .where('id', '=', rattachement.id)
    .execute()
  await appendJournal(trx, `entreprise:${rattachement.siren}`, {
    le: instant(clock),
    par: par.nom,
    parId: par.id,
    role: par.role,
    action: active ? 'compte_active' : 'compte_refuse',
    details: { compte: compte.id, role, moyen: par.moyen },
  })
  if (active) await endUnproven(trx, config, compte.id)
  const { denomination } = rattachement
  const lettre = active
    ? lettres.active(lienConnexion(config.urlPublique), denomination)
    : lettres.refuse(denomination)
  await postLettre(trx, clock, [compte.email], lettre)
}
