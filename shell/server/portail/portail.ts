import { ChargeDemande } from '@mon-espace/domain/api'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { csrf } from 'hono/csrf'
import { type PortalData, readPortalData } from './data.ts'
import { type HandOverDeps, handOver } from './hand-over.ts'
import { demarchesPage, demarchesPath, homePage, naturePage, notFoundPage, portalPath } from './page.ts'
import { portalStyle } from './style.ts'
import { textes } from './textes.ts'

/** Forms of the portal lead to its own server, which redirects to the service. */
const policy = (urlPublique: string): string =>
  `default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self' ${urlPublique}; frame-ancestors 'none'; base-uri 'none'`

/** Its forms hold a few words. */
const largestBytes = 16 * 1024

/** The fields of a form; none where it cannot be read. */
const fieldsOf = (context: Context): Promise<Record<string, unknown>> =>
  context.req.parseBody().catch(() => ({}))

/** A choice of the person, if it is one the portal offers; apprenticeship until the nature of the demand is chosen. */
function choiceOf(
  given: { siret?: unknown; public?: unknown; type?: unknown },
  data: PortalData,
): ChargeDemande | undefined {
  const { siret, public: publicVise, type = 'apprentissage' } = given
  const checked = ChargeDemande.safeParse({ type, siret, public: publicVise })
  const known = checked.success && data.entreprises.some((one) => one.siret === checked.data.siret)
  return known ? checked.data : undefined
}

/** The page to ask what a demand is about. */
const natureOf = ({ siret, public: publicVise }: ChargeDemande): string =>
  `${portalPath}/nouvelle-demande?${new URLSearchParams({ siret, public: publicVise })}`

/**
 * The portal our users come from, for demos and development: another site, without script, whose server signs
 * demands as a real one would. Off in production. Every form is answered by a redirection, so that « Back » and « Reload »
 * only ever show a page again.
 */
export function createPortail(deps: HandOverDeps, data = readPortalData()): Hono {
  const portail = new Hono()
  portail.use(csrf())
  portail.use(bodyLimit({ maxSize: largestBytes }))
  portail.use(async (context, next) => {
    await next()
    context.header('Content-Security-Policy', policy(deps.urlPublique))
    context.header('Cache-Control', 'no-store')
  })

  portail.get('/portail.css', (context) => context.body(portalStyle, 200, { 'content-type': 'text/css' }))
  portail.get('/', (context) => {
    const { page, droit, issue } = context.req.query()
    if (page !== 'demarches') return context.html(homePage(data, droit !== 'sans'))
    return context.html(demarchesPage(data, issue === 'choix' ? textes.choixInconnu : ''))
  })
  portail.get('/nouvelle-demande', (context) => {
    const choice = choiceOf(context.req.query(), data)
    if (!choice) return context.redirect(demarchesPath, 303)
    const failed = context.req.query('issue') === 'echec'
    return context.html(naturePage(data, choice, failed ? textes.echec : ''))
  })
  portail.post('/nouvelle-demande', async (context) => {
    const choice = choiceOf(await fieldsOf(context), data)
    return context.redirect(choice ? natureOf(choice) : `${demarchesPath}&issue=choix`, 303)
  })
  portail.get('/demandes', (context) => context.redirect(demarchesPath, 303))
  portail.post('/demandes', async (context) => {
    const choice = choiceOf(await fieldsOf(context), data)
    if (!choice) return context.redirect(`${demarchesPath}&issue=choix`, 303)
    const address = await handOver(choice, deps).catch(() => `${natureOf(choice)}&issue=echec`)
    return context.redirect(address, 303)
  })
  portail.all('*', (context) => context.html(notFoundPage(data), 404))
  return portail
}
