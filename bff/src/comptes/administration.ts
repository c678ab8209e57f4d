import { OPERATIONS } from '@mon-espace/domain/api'
import { type Connecte, nameOf } from '../acces/connecte.ts'
import { postLettre } from '../courriels/outbox.ts'
import { sirenOf } from '../entreprises/etablissements.ts'
import { type Appel, callerOf, param } from '../http/appel.ts'
import type { Bind } from '../http/bind-operation.ts'
import { refus } from '../http/refus.ts'
import { appendJournal } from '../journal/journal.ts'
import { endSessions } from '../sessions/sessions.ts'
import { instant } from '../store/clock.ts'
import type { Store, StoreWrite } from '../store/store.ts'
import { settleRattachement } from './activation.ts'
import { etatRattachement } from './etat.ts'
import { lettres } from './lettres.ts'
import { lienConnexion } from './liens.ts'

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
    ])
    .where('rattachement.siren', '=', siren)
    .orderBy('compte.nom')
    .orderBy('compte.id')
}

type Row = Awaited<ReturnType<ReturnType<typeof comptesDe>['execute']>>[number]

const view = ({ confirme_le, cree_le, etat, rattachementId: _, ...compte }: Row) => ({
  ...compte,
  etat: etatRattachement(confirme_le !== null, etat),
  creeLe: cree_le,
})

/** An administrator sees, activates and suspends the accounts of their enterprise. */
export function bindAdministration(bind: Bind): void {
  bind(OPERATIONS.listComptes, async (appel) => {
    const siren = (await sirenOf(appel.deps.db, param(appel, 'siret'))) ?? ''
    const rows = await comptesDe(appel.deps.db, siren).execute()
    return { body: { elements: rows.map(view) } }
  })

  bind(
    OPERATIONS.updateCompte,
    async (appel) => {
      const { deps, corps } = appel
      const caller = callerOf(appel)
      const id = param(appel, 'id')
      const siren = (await sirenOf(deps.db, param(appel, 'siret'))) ?? ''
      return appel.write(async (trx) => {
        const row = await comptesDe(trx, siren).where('compte.id', '=', id).executeTakeFirst()
        if (!row) throw refus('introuvable')
        // The mail with the activation link may be lost, or a refusal be a mistake: the page activates as well. To refuse
        // takes the link.
        if ((row.etat === 'en_attente' || row.etat === 'refuse') && corps.etat === 'actif') {
          await activate(trx, deps, caller, siren, row)
          return { body: view({ ...row, etat: 'actif' }) }
        }
        // Nobody locks themselves out.
        if (id === caller.compteId || (row.etat !== 'actif' && row.etat !== 'suspendu'))
          throw refus('transition_impossible')
        await trx
          .updateTable('rattachement')
          .set({ etat: corps.etat, decide_le: instant(deps.clock) })
          .where('compte_id', '=', id)
          .where('siren', '=', siren)
          .execute()
        if (corps.etat === 'suspendu') await endSessions(trx, id)
        await appendJournal(trx, `entreprise:${siren}`, {
          le: instant(deps.clock),
          par: nameOf(caller),
          parId: caller.compteId,
          role: 'administrateur',
          action: corps.etat === 'suspendu' ? 'compte_suspendu' : 'compte_retabli',
          details: { compte: id },
        })
        const denomination = await denominationOf(trx, row)
        const lettre =
          corps.etat === 'suspendu'
            ? lettres.suspendu(denomination)
            : lettres.retabli(lienConnexion(deps.config.urlPublique), denomination)
        // What changed nothing is told to nobody.
        if (row.etat !== corps.etat) await postLettre(trx, deps.clock, [row.email], lettre)
        return { body: view({ ...row, etat: corps.etat }) }
      })
    },
    {
      exists: async ({ deps, params }) => {
        const siren = (await sirenOf(deps.db, params.siret ?? '')) ?? ''
        return Boolean(
          await comptesDe(deps.db, siren)
            .where('compte.id', '=', params.id ?? '')
            .executeTakeFirst(),
        )
      },
    },
  )
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
