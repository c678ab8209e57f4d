import { OPERATIONS } from '@mon-espace/domain/api'
import { type Connecte, nameOf } from '../acces/connecte.ts'
import { postLettre } from '../courriels/outbox.ts'
import { lift, readEcartees } from '../courriels/retours/ecartees.ts'
import { findEtablissement, sirenDe } from '../entreprises/etablissements.ts'
import { noteActe } from '../entreprises/journal.ts'
import { type Appel, callerOf, param } from '../http/appel.ts'
import type { Bind } from '../http/bind-operation.ts'
import { refus } from '../http/refus.ts'
import { endUnproven } from '../second-facteur/exiger.ts'
import { resetFacteur } from '../second-facteur/retirer.ts'
import { endSessions, readConnecte } from '../sessions/sessions.ts'
import { instant } from '../store/clock.ts'
import type { Store, StoreWrite } from '../store/store.ts'
import { settleRattachement } from './activation.ts'
import { etatRattachement } from './etat.ts'
import { limitEtendue, readEtendues } from './etendue.ts'
import { inviteCompte, tellInvited } from './invite.ts'
import { lettres } from './lettres.ts'
import { lienCompte, lienConnexion } from './liens.ts'
import { throttleAddress, throttleEmail } from './throttle.ts'

function comptesDe(db: Store, siren: string) {
  return db
    .selectFrom('rattachement')
    .innerJoin('compte', 'compte.id', 'rattachement.compte_id')
    .select([
      'compte.id',
      'compte.email',
      'compte.civilite',
      'compte.nom',
      'compte.prenom',
      'compte.fonction',
      'compte.telephone',
      'compte.confirme_le',
      'compte.cree_le',
      'rattachement.role',
      'rattachement.etat',
      'rattachement.id as rattachementId',
      (account) =>
        account
          .selectFrom('courriel as perdu')
          .select('perdu.cree_le')
          .whereRef('perdu.a', '=', 'compte.email')
          .where('perdu.etat', '=', 'abandonne')
          .where(({ not, exists, selectFrom }) =>
            not(
              exists(
                selectFrom('courriel as parti')
                  .select('parti.id')
                  .whereRef('parti.a', '=', 'perdu.a')
                  .where('parti.etat', '=', 'envoye')
                  .whereRef('parti.cree_le', '>', 'perdu.cree_le'),
              ),
            ),
          )
          .orderBy('perdu.cree_le', 'desc')
          .limit(1)
          .as('courrielPerduLe'),
      ({ exists, selectFrom }) =>
        exists(
          selectFrom('second_facteur')
            .select('second_facteur.id')
            .whereRef('second_facteur.compte_id', '=', 'compte.id'),
        ).as('facteur'),
    ])
    .where('rattachement.siren', '=', siren)
    .orderBy('compte.nom')
    .orderBy('compte.id')
}

type Row = Awaited<ReturnType<ReturnType<typeof comptesDe>['execute']>>[number]

/** What is kept beside accounts: limits of their access, and their addresses that take no mail. */
async function readContexte(db: Store, siren: string, rows: readonly Row[]) {
  const [etendues, ecartees] = await Promise.all([
    readEtendues(db, siren),
    readEcartees(
      db,
      rows.map(({ email }) => email),
    ),
  ])
  return { etendues, ecartees }
}
type Contexte = Awaited<ReturnType<typeof readContexte>>

/** An account as administrators of this enterprise see it. */
function view(
  { confirme_le, cree_le, etat, rattachementId, facteur, ...compte }: Row,
  { etendues, ecartees }: Contexte,
) {
  return {
    ...compte,
    adresseEcartee: ecartees.get(compte.email) ?? null,
    etat: etatRattachement(confirme_le !== null, etat),
    creeLe: cree_le,
    etablissements: compte.role === 'administrateur' ? null : (etendues.get(rattachementId) ?? null),
    secondFacteur: Boolean(facteur),
  }
}

/** Whose access is changed, of which enterprise, by whom. */
interface Changement {
  readonly caller: Connecte
  readonly siren: string
  readonly row: Row
}

/**
 * Changes the account of the path, read in the transaction that writes it; `change` gives it as it then is.
 * @throws Refus `introuvable` where it is none of the enterprise's
 */
async function changeCompte(
  appel: Pick<Appel, 'deps' | 'params' | 'compte' | 'write'>,
  change: (trx: StoreWrite, changement: Changement) => Promise<Row>,
) {
  const caller = callerOf(appel)
  const siren = await sirenDe(appel)
  return appel.write(async (trx) => {
    const row = await comptesDe(trx, siren).where('compte.id', '=', param(appel, 'id')).executeTakeFirst()
    if (!row) throw refus('introuvable')
    const changed = await change(trx, { caller, siren, row })
    return { body: view(changed, await readContexte(trx, siren, [changed])) }
  })
}

/** Is the account of the path one of the enterprise of the path? */
async function isOfEnterprise({ deps, params }: Pick<Appel, 'deps' | 'params'>): Promise<boolean> {
  const found = await comptesDe(deps.db, await sirenDe({ deps, params }))
    .clearSelect()
    .select('compte.id')
    .where('compte.id', '=', params.id ?? '')
    .executeTakeFirst()
  return found !== undefined
}

/**
 * An administrator sees, invites, activates and suspends the accounts of their enterprise, limits them to some of its
 * establishments, and names other administrators.
 */
export function bindAdministration(bind: Bind): void {
  bind(OPERATIONS.listComptes, async (appel) => {
    const siren = await sirenDe(appel)
    const rows = await comptesDe(appel.deps.db, siren).execute()
    const contexte = await readContexte(appel.deps.db, siren, rows)
    return { body: { elements: rows.map((row) => view(row, contexte)) } }
  })

  bind(
    OPERATIONS.updateCompte,
    (appel) =>
      changeCompte(appel, async (trx, { caller, siren, row }) => {
        const { deps, corps } = appel
        // The mail with the activation link may be lost, or a refusal be a mistake: the page activates as well. To refuse
        // takes the link.
        if ((row.etat === 'en_attente' || row.etat === 'refuse') && corps.etat === 'actif') {
          await activate(trx, deps, caller, siren, row)
          return { ...row, etat: 'actif' }
        }
        // Nobody locks themselves out.
        if (row.id === caller.compteId || (row.etat !== 'actif' && row.etat !== 'suspendu'))
          throw refus('transition_impossible')
        await trx
          .updateTable('rattachement')
          .set({ etat: corps.etat, decide_le: instant(deps.clock) })
          .where('compte_id', '=', row.id)
          .where('siren', '=', siren)
          .execute()
        if (corps.etat === 'suspendu') await endSessions(trx, row.id)
        else await endUnproven(trx, deps.config, row.id)
        const action = corps.etat === 'suspendu' ? 'compte_suspendu' : 'compte_retabli'
        await noteActe(trx, deps, { caller, siren, action, details: { compte: row.id } })
        // What changed nothing is told to nobody.
        if (row.etat !== corps.etat) await tellEtat(trx, deps, row, corps.etat)
        return { ...row, etat: corps.etat }
      }),
    { exists: isOfEnterprise },
  )

  bind(
    OPERATIONS.changeRole,
    (appel) =>
      changeCompte(appel, async (trx, changement) => {
        const { caller, row } = changement
        const { role } = appel.corps
        // Whoever names another stays one: an enterprise is never left without an administrator.
        if (row.id === caller.compteId || row.etat !== 'actif') throw refus('transition_impossible')
        if (row.role !== role) await setRole(trx, appel.deps, changement, role)
        return { ...row, role }
      }),
    { exists: isOfEnterprise },
  )

  bind(
    OPERATIONS.limitCompte,
    (appel) =>
      changeCompte(appel, async (trx, changement) => {
        // Whoever administers an enterprise sees all of it.
        if (changement.row.role === 'administrateur') throw refus('transition_impossible')
        await limitAccess(trx, appel.deps, changement, appel.corps.etablissements)
        return changement.row
      }),
    { exists: isOfEnterprise },
  )

  bind(
    OPERATIONS.liftAdresse,
    (appel) =>
      changeCompte(appel, async (trx, { caller, siren, row }) => {
        const auteur = { compteId: caller.compteId, nom: nameOf(caller), role: 'administrateur' as const }
        await lift(trx, appel.deps.clock, row.email, { auteur, siren })
        return row
      }),
    { exists: isOfEnterprise },
  )

  bind(
    OPERATIONS.resetSecondFacteur,
    (appel) =>
      changeCompte(appel, async (trx, { caller, row }) => {
        const owner = await readConnecte(trx, row.id)
        if (!mayReset(caller, owner)) throw refus('reinitialisation_reservee')
        const dit = `L’administrateur de l’entreprise ${await denominationOf(trx, row)}`
        const par = { nom: nameOf(caller), id: caller.compteId, role: 'administrateur', dit } as const
        await resetFacteur(trx, appel.deps, owner, par)
        return { ...row, facteur: 0 }
      }),
    { exists: isOfEnterprise },
  )

  bind(OPERATIONS.inviteCompte, async (appel) => {
    const { deps, corps } = appel
    const caller = callerOf(appel)
    await throttleEmail(appel, 'courrielCompte', corps.email)
    await throttleAddress(appel, 'courrielAdresse')
    return appel.write(async (trx) => {
      const etablissement = await findEtablissement(trx, param(appel, 'siret'))
      if (!etablissement) throw refus('introuvable')
      const { role, ...identite } = corps
      const { denomination, siret } = etablissement
      const par = nameOf(caller)
      const ouverture = { identite, role, etablissement, par: { id: caller.compteId, nom: par } }
      const opened = await inviteCompte(trx, deps, ouverture, { par, denomination })
      if (!opened) await tellInvited(trx, deps, corps.email, { par, denomination, siret })
      return { body: {} }
    })
  })
}

/** A factor protects all that its owner acts for: whoever takes it off administers all of it, and is somebody else. */
function mayReset(caller: Connecte, owner: Connecte): boolean {
  const administers = (siren: string) =>
    caller.droits.some((droit) => droit.siren === siren && droit.role === 'administrateur')
  return (
    owner.compteId !== caller.compteId &&
    !owner.gestionnaire &&
    owner.droits.every(({ siren }) => administers(siren))
  )
}

async function setRole(
  trx: StoreWrite,
  { clock, config }: Pick<Appel['deps'], 'clock' | 'config'>,
  { caller, siren, row }: Changement,
  role: 'employeur' | 'administrateur',
): Promise<void> {
  const { rattachementId } = row
  await trx.updateTable('rattachement').set({ role }).where('id', '=', rattachementId).execute()
  // No longer an administrator, they are limited to nothing until somebody says so.
  if (role === 'administrateur') await limitEtendue(trx, { rattachementId, siren }, null)
  await noteActe(trx, { clock }, { caller, siren, action: 'role_change', details: { compte: row.id, role } })
  await endUnproven(trx, config, row.id)
  const administrateur = role === 'administrateur'
  const lettre = lettres.role(lienCompte(config.urlPublique), await denominationOf(trx, row), administrateur)
  await postLettre(trx, clock, [row.email], lettre)
}

/** Limits an access, told to the person where they already have it. */
async function limitAccess(
  trx: StoreWrite,
  { clock, config }: Pick<Appel['deps'], 'clock' | 'config'>,
  { caller, siren, row }: Changement,
  sirets: readonly string[] | null,
): Promise<void> {
  const before = (await readEtendues(trx, siren)).get(row.rattachementId) ?? null
  const etablissements = await limitEtendue(trx, { rattachementId: row.rattachementId, siren }, sirets)
  const after = etablissements?.map(({ siret }) => siret).toSorted() ?? null
  // What changed nothing is told to nobody.
  if (JSON.stringify(before) === JSON.stringify(after)) return
  await noteActe(
    trx,
    { clock },
    {
      caller,
      siren,
      action: 'acces_limite',
      details: { compte: row.id, etablissements: after },
    },
  )
  if (row.etat !== 'actif') return
  const noms = etablissements?.map(({ denomination, siret }) => `${denomination} (${siret})`) ?? null
  const lettre = lettres.etendue(lienCompte(config.urlPublique), await denominationOf(trx, row), noms)
  await postLettre(trx, clock, [row.email], lettre)
}

/** Tells somebody that their access was suspended, or given back. */
async function tellEtat(
  trx: StoreWrite,
  { clock, config }: Pick<Appel['deps'], 'clock' | 'config'>,
  row: Row,
  etat: 'actif' | 'suspendu',
): Promise<void> {
  const denomination = await denominationOf(trx, row)
  const lettre =
    etat === 'suspendu'
      ? lettres.suspendu(denomination)
      : lettres.retabli(lienConnexion(config.urlPublique), denomination)
  await postLettre(trx, clock, [row.email], lettre)
}

/** The name of the establishment that an account was opened for. */
async function denominationOf(trx: StoreWrite, { rattachementId }: Row): Promise<string> {
  const { denomination } = await trx
    .selectFrom('rattachement')
    .innerJoin('etablissement', 'etablissement.siret', 'rattachement.siret')
    .select('etablissement.denomination')
    .where('rattachement.id', '=', rattachementId)
    .executeTakeFirstOrThrow()
  return denomination
}

async function activate(trx: StoreWrite, deps: Appel['deps'], caller: Connecte, siren: string, row: Row) {
  const denomination = await denominationOf(trx, row)
  await settleRattachement(trx, deps, {
    rattachement: { id: row.rattachementId, siren, denomination },
    compte: row,
    role: 'employeur',
    active: true,
    par: { id: caller.compteId, nom: nameOf(caller), role: 'administrateur', moyen: 'page' },
  })
}
