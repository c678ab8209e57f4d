import { PROBLEMES } from '@mon-espace/domain/api'
import { writeElsewhere } from './elsewhere.ts'

/** What the network or the service does to a call. */
export type Scenario = 'normal' | 'lent' | 'hors-ligne' | 'conflit' | 'panne'

/** Answers a call for real. */
export type Answer = (request: Request) => Promise<Response>

/** Has calls meet the scenario of the moment: thin overrides on top of the real application. */
export interface Scenarios {
  choose(scenario: Scenario): void
  answer: Answer
}

/** How late a slow network is, in milliseconds. */
const slowMs = 2_000

const isWriteOfVersion = ({ method, headers }: Request) => method !== 'GET' && headers.has('if-match')

/** The dossier a call is about. */
const dossierOf = ({ url }: Request) => /\/api\/dossiers\/([^/]+)/.exec(new URL(url).pathname)?.[1] ?? ''

/** What the service says when something broke in it. */
function breakdown(): Response {
  const code = 'erreur_interne'
  const { status, titre, detail } = PROBLEMES[code]
  const type = `urn:mon-espace:probleme:${code}`
  const body = { type, title: titre, status, detail, code, instance: crypto.randomUUID() }
  return Response.json(body, { status, headers: { 'content-type': 'application/problem+json' } })
}

/** Starts with everything normal. */
export function createScenarios(real: Answer): Scenarios {
  let chosen: Scenario = 'normal'
  // Once for each dossier, or nobody could ever save what they chose.
  const conflicted = new Set<string>()

  const overrides: Record<Scenario, Answer> = {
    normal: real,
    async lent(request) {
      await new Promise((resolve) => setTimeout(resolve, slowMs))
      return real(request)
    },
    'hors-ligne': async () => Response.error(),
    async conflit(request) {
      const dossier = dossierOf(request)
      if (!isWriteOfVersion(request) || conflicted.has(dossier)) return real(request)
      conflicted.add(dossier)
      return real(await writeElsewhere(request, dossier, real))
    },
    // The host still starts, and tells who is signed in.
    panne: async (request) =>
      new URL(request.url).pathname === '/api/session' ? real(request) : breakdown(),
  }

  return {
    choose(scenario) {
      chosen = scenario
      conflicted.clear()
    },
    answer: (request) => overrides[chosen](request),
  }
}
