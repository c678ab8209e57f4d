import { ChargeDemande } from '@mon-espace/domain/api'
import { type Context, Hono } from 'hono'
import { csrf } from 'hono/csrf'
import { type PortalData, readPortalData } from './data.ts'
import { type HandOverDeps, handOver } from './hand-over.ts'
import { demarchesPage, homePage, naturePage } from './page.ts'
import { portalStyle } from './style.ts'
import { textes } from './textes.ts'

/** Forms of the portal lead to its own server, which redirects to the service. */
const policy = (urlPublique: string): string =>
  `default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self' ${urlPublique}; frame-ancestors 'none'; base-uri 'none'`

/** The choice a form of the portal sent, if it is one the portal offers. */
async function choiceOf(context: Context, data: PortalData): Promise<ChargeDemande | undefined> {
  const form = await context.req.parseBody()
  const checked = ChargeDemande.safeParse({ type: 'apprentissage', siret: form.siret, public: form.public })
  const known = checked.success && data.entreprises.some(({ siret }) => siret === checked.data.siret)
  return known ? checked.data : undefined
}

/**
 * The portal our users come from, for demos and development: another site, without script, whose server signs
 * demands as a real one would. Off in production.
 */
export function createPortail(deps: HandOverDeps, data = readPortalData()): Hono {
  const portail = new Hono()
  portail.use(csrf())
  portail.use(async (context, next) => {
    await next()
    context.header('Content-Security-Policy', policy(deps.urlPublique))
    context.header('Cache-Control', 'no-store')
  })

  portail.get('/portail.css', (context) => context.body(portalStyle, 200, { 'content-type': 'text/css' }))
  portail.get('/', (context) =>
    context.html(
      context.req.query('page') === 'demarches'
        ? demarchesPage(data)
        : homePage(data, context.req.query('droit') !== 'sans'),
    ),
  )
  portail.post('/nouvelle-demande', async (context) => {
    const choice = await choiceOf(context, data)
    return choice
      ? context.html(naturePage(data, choice))
      : context.html(demarchesPage(data, textes.choixInconnu), 422)
  })
  portail.post('/demandes', async (context) => {
    const choice = await choiceOf(context, data)
    if (!choice) return context.html(demarchesPage(data, textes.choixInconnu), 422)
    try {
      return context.redirect(await handOver(choice, deps), 303)
    } catch {
      return context.html(demarchesPage(data, textes.echec), 502)
    }
  })
  return portail
}
