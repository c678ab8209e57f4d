import { OPERATIONS } from '@mon-espace/domain/api'
import { Hono } from 'hono'
import { bindAvis } from './avis/routes.ts'
import { bindCalendrier } from './calendrier/routes.ts'
import { readCaller } from './cles/read-caller.ts'
import { bindCles } from './cles/routes.ts'
import { bindAdministration } from './comptes/administration.ts'
import { bindComptes } from './comptes/routes.ts'
import { bindBoite } from './courriels/boite.ts'
import { cibleDemande } from './demandes/demandes.ts'
import { bindDemandes } from './demandes/routes.ts'
import type { Deps } from './deps.ts'
import { bindDonneesPubliques } from './donnees-publiques/routes.ts'
import { bindExport } from './dossiers/export/routes.ts'
import { cibleDossier } from './dossiers/find-dossier.ts'
import { bindDossiers } from './dossiers/routes.ts'
import { bindAffectation } from './dossiers/routes-affectation.ts'
import { bindDocuments } from './dossiers/routes-documents.ts'
import { bindEchange } from './echange/routes.ts'
import { cibleEntreprise } from './entreprises/etablissements.ts'
import { bindEntreprises } from './entreprises/routes.ts'
import { bindFigures } from './figures/routes.ts'
import type { Api, Variables } from './http/api.ts'
import { createBinder } from './http/bind-operation.ts'
import { faultResponse, frame } from './http/frame.ts'
import { pathOf } from './http/path-of.ts'
import { bindUnknown } from './http/unknown.ts'
import { bindIdentite } from './identite/routes.ts'
import { bindImports } from './imports/routes.ts'
import { bindMessages } from './messages/routes.ts'
import { createCompteurs } from './metriques/compteurs.ts'
import { bindMetriques } from './metriques/routes.ts'
import { bindOpenapi } from './openapi/routes.ts'
import { bindPieces } from './pieces/routes.ts'
import { bindReferentiels } from './referentiels/routes.ts'
import { bindSante } from './sante/routes.ts'
import { bindSecondFacteur } from './second-facteur/routes.ts'
import { bindSessions } from './sessions/routes.ts'
import { bindSignature } from './signature/routes.ts'
import { bindLienSignature } from './signature/routes-lien.ts'
import { bindSimulations } from './simulations/routes.ts'
import { bindVues } from './vues/routes.ts'
import { bindWebhooks } from './webhooks/routes.ts'

/**
 * The whole BFF, below `/api`. It imports nothing of Node: what it needs of the platform comes in `deps`, so that the
 * same app answers in production, in tests and behind MSW in a page.
 */
export function createApp(deps: Deps): Api {
  const app: Api = new Hono<{ Variables: Variables }>({ getPath: pathOf }).basePath('/api')
  const compteurs = createCompteurs()
  app.use('*', frame(deps, compteurs))
  app.onError((fault, c) => faultResponse(deps, fault, c.get('requestId')))
  const bind = createBinder(app, deps, {
    readCaller,
    cibles: { dossier: cibleDossier, entreprise: cibleEntreprise, demande: cibleDemande },
  })
  bindSante(bind)
  bindSessions(bind)
  bindSecondFacteur(bind)
  bindIdentite(bind)
  bindComptes(bind)
  bindAdministration(bind)
  bindCles(bind)
  bindWebhooks(bind)
  bindEntreprises(bind)
  bindReferentiels(bind)
  bindDonneesPubliques(bind)
  bindSimulations(bind)
  bindDemandes(bind)
  // Before `readDossier`, whose path would take « export.xlsx » for an id.
  bindExport(bind)
  bindDossiers(bind)
  bindAffectation(bind)
  bindDocuments(bind)
  bindPieces(bind)
  bindSignature(bind)
  bindLienSignature(bind)
  bindMessages(bind)
  bindAvis(bind)
  bindCalendrier(bind)
  bindFigures(bind)
  bindImports(bind)
  bindEchange(bind)
  bindVues(bind)
  bindBoite(bind)
  bindMetriques(bind, compteurs)
  bindOpenapi(bind)
  bindUnknown(app, Object.values(OPERATIONS))
  return app
}
