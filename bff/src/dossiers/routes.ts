import { type ActionDossier, champsOf, type Section, valueAt } from '@mon-espace/domain'
import { OPERATIONS, sectionPartielleOf } from '@mon-espace/domain/api'
import { actsFor } from '../acces/connecte.ts'
import { readDemande } from '../demandes/demandes.ts'
import { findEtablissement } from '../entreprises/etablissements.ts'
import { type Appel, callerOf, dossierOf, param } from '../http/appel.ts'
import type { Bind } from '../http/bind-operation.ts'
import { refus } from '../http/refus.ts'
import { appendJournal, readJournal } from '../journal/journal.ts'
import { removeUnused } from '../pieces/retirer.ts'
import { acteurOf, fait } from './acteur.ts'
import { acteurDe, answer, leaving } from './appel-dossier.ts'
import { createAvenant, requireAmendable } from './avenants/create.ts'
import { initialOf, listAvenantsOf, requireInitial } from './avenants/famille.ts'
import { rebased } from './avenants/rebase.ts'
import { avenantsView } from './avenants/vue.ts'
import { breakDossier } from './break.ts'
import { readChoix } from './choix.ts'
import { countDossiers } from './comptes-liste.ts'
import { openContrat } from './contrat-stocke.ts'
import { judgeDossier } from './controles.ts'
import { copyDossier, createDossier } from './create.ts'
import { decideDossier } from './decision.ts'
import { dispositifOf } from './dispositif.ts'
import { readEcheancier } from './echeancier.ts'
import { lettreCorrection } from './lettres.ts'
import { listDossiers } from './liste.ts'
import { deleteDossier, moveDossier, requireNeverValidated, requireTransition } from './move.ts'
import { listNotifies } from './notifies.ts'
import { postToEntreprise } from './notify.ts'
import { requireDraft, saveSection } from './section.ts'
import { listTiers } from './tiers/list.ts'
import { validateDossier } from './validate.ts'

/** The section that a path names, of the kind of its dossier. */
function sectionOf({
  deps,
  params,
  dossier,
}: Pick<Appel, 'deps' | 'params' | 'dossier'>): Section | undefined {
  const { sections } = dispositifOf(deps, dossierOf({ dossier }))
  const { section = '' } = params
  return Object.hasOwn(sections, section) ? sections[section] : undefined
}

/** The state allows that move, before its body is judged; what may be granted may be refused. */
const mayMove = (action: ActionDossier) => (appel: Pick<Appel, 'compte' | 'dossier'>) => {
  requireTransition(dossierOf(appel).etat, action, acteurDe(appel))
}

/** A dossier from draft to decision. */
export function bindDossiers(bind: Bind): void {
  bind(OPERATIONS.createDossier, async (appel) => {
    const { deps, corps } = appel
    const caller = callerOf(appel)
    const etablissement = await findEtablissement(deps.db, corps.siret)
    if (!etablissement || !actsFor(caller, etablissement)) throw refus('introuvable')
    const demande = corps.demandeId ? await readDemande(deps.db, deps.clock, caller, corps.demandeId) : null
    const acteur = acteurOf(caller, etablissement)
    return appel.write(async (trx) => {
      const { siret, type } = corps
      const voulu = demande?.public ?? corps.public
      const row = await createDossier(trx, deps, acteur, { siret, type, demande, voulu })
      return answer(trx, appel, row, acteur)
    })
  })

  bind(OPERATIONS.listDossiers, async (appel) => {
    return { body: await listDossiers(appel.deps, callerOf(appel), appel.query) }
  })

  bind(OPERATIONS.searchDossiers, async (appel) => {
    return { body: await listDossiers(appel.deps, callerOf(appel), appel.corps) }
  })

  bind(OPERATIONS.listTiers, async (appel) => {
    return { body: await listTiers(appel.deps.db, callerOf(appel)) }
  })

  bind(OPERATIONS.countDossiers, async (appel) => {
    const { deps, query } = appel
    return { body: await countDossiers(deps.db, callerOf(appel), await readChoix(deps, query)) }
  })

  bind(OPERATIONS.readDossier, (appel) => answer(appel.deps.db, appel, dossierOf(appel), acteurDe(appel)))

  bind(
    OPERATIONS.saveSection,
    (appel) => {
      const { deps, ifMatch } = appel
      const { id } = dossierOf(appel)
      const section = param(appel, 'section')
      const given = appel.corps
      return appel.write(async (trx) => {
        const { row, problemes } = await saveSection(trx, deps, acteurDe(appel), {
          id,
          ifMatch,
          section,
          given,
        })
        return { body: { version: row.version, problemes }, version: row.version }
      })
    },
    {
      // Each of them, that which is on its way included: the last one waits for as many.
      sentAtOnce: ({ deps, dossier }) =>
        Object.keys(dispositifOf(deps, dossierOf({ dossier })).sections).length,
      exists: (appel) => sectionOf(appel) !== undefined,
      guard: (appel) => requireDraft(dossierOf(appel)),
      schemaOf: (appel) => {
        const section = sectionOf(appel)
        return section ? { schema: sectionPartielleOf(section), prefix: param(appel, 'section') } : null
      },
    },
  )

  bind(OPERATIONS.revealNir, async (appel) => {
    const { deps } = appel
    const row = dossierOf(appel)
    const dispositif = dispositifOf(deps, row)
    const contrat = await openContrat(deps.nirCipher, dispositif, row)
    const nir = champsOf(dispositif.sections).find(({ noeud }) => noeud.genre === 'nir')
    return appel.write(async (trx) => {
      await appendJournal(trx, row.id, fait(deps.clock, acteurDe(appel), 'nir_consulte'))
      return { body: { nir: nir ? valueAt(contrat, nir.chemin) : null }, version: row.version }
    })
  })

  bind(OPERATIONS.readControle, async (appel) => {
    const { deps } = appel
    const row = dossierOf(appel)
    const contrat = await openContrat(deps.nirCipher, dispositifOf(deps, row), row)
    return { body: await judgeDossier(deps.db, deps, acteurDe(appel), row, contrat), version: row.version }
  })

  bind(
    OPERATIONS.validateDossier,
    leaving((trx, { deps }, acteur, vue) => validateDossier(trx, deps, acteur, vue)),
    { guard: (appel) => requireDraft(dossierOf(appel)) },
  )

  bind(
    OPERATIONS.correctDossier,
    leaving(async (trx, { deps, corps: { motif } }, acteur, vue) => {
      const row = await moveDossier(trx, deps, acteur, { ...vue, action: 'corriger', motif })
      if (acteur.role === 'gestionnaire') {
        const lettre = lettreCorrection(dispositifOf(deps, row), row, deps.config.urlPublique)
        await postToEntreprise(trx, deps, row, lettre)
      }
      return rebased(trx, deps, acteur, row)
    }),
    { guard: mayMove('corriger') },
  )

  bind(
    OPERATIONS.cancelDossier,
    leaving((trx, { deps, corps: { motif } }, acteur, vue) =>
      moveDossier(trx, deps, acteur, { ...vue, action: 'annuler', motif }),
    ),
    { guard: mayMove('annuler') },
  )

  bind(
    OPERATIONS.breakDossier,
    leaving((trx, { deps, corps }, acteur, vue) => breakDossier(trx, deps, acteur, { ...vue, ...corps })),
    { guard: mayMove('rompre') },
  )

  bind(OPERATIONS.readEcheancier, async (appel) => {
    const row = dossierOf(appel)
    return { body: await readEcheancier(appel.deps, row), version: row.version }
  })

  bind(
    OPERATIONS.deleteDossier,
    async (appel) => {
      const { deps, ifMatch } = appel
      const { id } = dossierOf(appel)
      let empreintes: readonly string[] = []
      const answer = await appel.write(async (trx) => {
        empreintes = await deleteDossier(trx, deps, acteurDe(appel), { id, ifMatch })
        return {}
      })
      await removeUnused(deps, empreintes)
      return answer
    },
    { guard: (appel) => requireNeverValidated(dossierOf(appel)) },
  )

  bind(
    OPERATIONS.copyDossier,
    leaving((trx, appel, acteur) =>
      copyDossier(trx, appel.deps, acteur, dossierOf(appel), appel.query.personne ?? 'meme'),
    ),
    { guard: (appel) => requireInitial(dossierOf(appel)) },
  )

  bind(
    OPERATIONS.createAvenant,
    leaving((trx, { deps, corps }, acteur, { id }) => createAvenant(trx, deps, acteur, { id, ...corps })),
    { guard: ({ deps, ...appel }) => requireAmendable(deps, dossierOf(appel)) },
  )

  bind(OPERATIONS.listAvenants, async (appel) => {
    const { deps } = appel
    const row = dossierOf(appel)
    const { role } = acteurDe(appel)
    const initial = await initialOf(deps.db, row)
    const avenants = await listAvenantsOf(deps.db, initial.id)
    // Case officers see dossiers from validation on.
    const vus = avenants.filter(({ numero }) => role !== 'gestionnaire' || numero !== null)
    return { body: avenantsView(deps, initial, vus), version: row.version }
  })

  bind(
    OPERATIONS.decideDossier,
    leaving((trx, { deps, corps }, acteur, vue) => decideDossier(trx, deps, acteur, { ...vue, ...corps })),
    { guard: mayMove('refuser') },
  )

  bind(OPERATIONS.listNotifies, async (appel) => {
    const { deps } = appel
    return { body: { elements: await listNotifies(deps.db, deps, dossierOf(appel)) } }
  })

  bind(OPERATIONS.readHistorique, async (appel) => {
    const row = dossierOf(appel)
    const lines = await readJournal(appel.deps.db, row.id)
    const elements = lines.map(({ le, par, role, action, details, empreinte }) => ({
      le,
      par,
      role,
      action,
      details: JSON.parse(details),
      empreinte,
    }))
    return { body: { elements }, version: row.version }
  })
}
