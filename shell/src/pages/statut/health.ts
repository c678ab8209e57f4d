/** How one version of a module did since the server started, as `GET /api/telemetrie` tells it. */
export interface VersionHealth {
  module: string
  version: string
  chargementMs: number | null
  montages: number
  erreurs: number
  derniereErreur: { le: string; phase: string; erreur: string; ou: string | null } | null
}

/** Asks the shell's server how modules do. */
export async function readHealth(signal: AbortSignal): Promise<VersionHealth[]> {
  const response = await fetch('/api/telemetrie', { signal })
  if (!response.ok) throw new Error(`Telemetry answers ${response.status}`)
  return ((await response.json()) as { elements: VersionHealth[] }).elements
}
