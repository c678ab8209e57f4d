/** What the network or the service does to a call. */
export type Scenario = 'normal' | 'lent' | 'hors-ligne' | 'conflit' | 'panne'

/** How late a slow network is, in milliseconds. */
const slowMs = 2_000

const isWrite = (request: Request) => !['GET', 'HEAD'].includes(request.method)

function problem(status: number, code: string, title: string, detail: string, extra: object = {}): Response {
  const body = { type: 'about:blank', title, status, detail, code, instance: crypto.randomUUID(), ...extra }
  return Response.json(body, { status, headers: { 'content-type': 'application/problem+json' } })
}

/** Thin overrides on top of the real application: everything else still answers for real. */
const overrides: Record<Scenario, (request: Request, answer: () => Promise<Response>) => Promise<Response>> =
  {
    normal: (_, answer) => answer(),
    lent: async (_, answer) => {
      await new Promise((resolve) => setTimeout(resolve, slowMs))
      return answer()
    },
    'hors-ligne': async () => Response.error(),
    conflit: async (request, answer) =>
      isWrite(request) && request.headers.has('if-match')
        ? problem(
            412,
            'version_perimee',
            'Dossier modifié entre-temps',
            'Une autre personne ou un autre onglet a modifié ce dossier. Comparez les valeurs et choisissez.',
            {
              versionCourante: 999,
              sectionsModifiees: ['employeur', 'apprenti', 'maitres', 'contrat', 'formation'],
            },
          )
        : answer(),
    panne: async (request, answer) =>
      new URL(request.url).pathname === '/api/session'
        ? answer()
        : problem(
            500,
            'erreur_interne',
            'Erreur du service',
            'Le service a rencontré une erreur. Réessayez dans un instant.',
          ),
  }

/** Answers a call as the scenario of the moment has it. */
export const play = (
  scenario: Scenario,
  request: Request,
  answer: () => Promise<Response>,
): Promise<Response> => overrides[scenario](request, answer)
