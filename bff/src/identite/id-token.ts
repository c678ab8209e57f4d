import type { Deps } from '../deps.ts'
import type { NirCipher } from '../nir/cipher.ts'

/** What the ID token of a session is sealed for. */
export const boundToIdentite = (compteId: string) => `identite:${compteId}`

/** An ID token as a session keeps it. */
export const sealIdToken = (cipher: NirCipher, idToken: string, compteId: string): Promise<string> =>
  cipher.seal(idToken, boundToIdentite(compteId))

/**
 * Where the browser of this session ends the provider’s too; undefined where it was not opened there, or the provider is out
 * of reach: ours ends all the same.
 */
export async function endAddressOf(
  { db, identite, nirCipher, log }: Pick<Deps, 'db' | 'identite' | 'nirCipher' | 'log'>,
  { sessionId, compteId }: { readonly sessionId: string; readonly compteId: string },
): Promise<string | undefined> {
  const row = await db
    .selectFrom('session')
    .select('jeton_identite')
    .where('id', '=', sessionId)
    .executeTakeFirst()
  if (!identite || !row?.jeton_identite) return undefined
  try {
    const idToken = await nirCipher.open(row.jeton_identite, boundToIdentite(compteId))
    return (await identite.endAddress(idToken)) ?? undefined
  } catch (fault) {
    log.warn({ faute: (fault as Error).name }, 'déconnexion du fournisseur d’identité')
    return undefined
  }
}
