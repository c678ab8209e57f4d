/** One thing that was tried: what, and what came out of it. */
export interface Essai {
  readonly quoi: string
  readonly sorti: string
  /** Did it come out as it should? */
  readonly ok: boolean
}

/** What a subject tried, against which tools (« ClamAV 1.4.6 »). */
export interface Rapport {
  readonly outils: readonly string[]
  readonly essais: readonly Essai[]
}

/** A subject that is tried against real programs, outside of the tests: they are installed for it. */
export interface Sujet {
  readonly titre: string
  /** Debian packages that it needs. */
  readonly paquets: readonly string[]
  essayer(): Promise<Rapport>
}

/** Tries one thing; `attendu` is all of what comes out, or what is found in it. */
export async function essai(
  quoi: string,
  attendu: string | RegExp,
  act: () => Promise<string>,
): Promise<Essai> {
  const sorti = await act().catch((fault: Error) => `fault: ${fault.message}`)
  return { quoi, sorti, ok: typeof attendu === 'string' ? sorti === attendu : attendu.test(sorti) }
}
