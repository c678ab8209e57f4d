/**
 * Where `/` leads: home for who is signed in, else the portal in the demo and sign-in in production.
 * A BFF that does not answer signs nobody in: the page reached tells so.
 */
export async function homeFor(cookie: string, bffUrl: string, portail: boolean): Promise<string> {
  const visitor = portail ? '/espace-entreprise' : '/connexion'
  if (cookie === '') return visitor
  try {
    const response = await fetch(`${bffUrl}/api/session`, {
      headers: { cookie },
      signal: AbortSignal.timeout(3_000),
    })
    const { compte } = (await response.json()) as { compte: unknown }
    return compte ? '/accueil' : visitor
  } catch {
    return visitor
  }
}
