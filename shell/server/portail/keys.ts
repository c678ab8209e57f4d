import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { exportJWK, generateKeyPair, type JWK } from 'jose'

/** The two files of the portal's key: its own secret, and what the BFF is given as `PORTAIL_CLES`. */
export const portalKeyFiles = (dataDir: string) => ({
  secret: join(dataDir, 'portail', 'cle-privee.jwk.json'),
  publicSet: join(dataDir, 'portail', 'cles-publiques.jwks.json'),
})

/** Names the key in the header of what it signs. */
const keyId = 'portail-emulation'

/**
 * The emulated portal's signing key (ES256), made on first use and kept in `dataDir`.
 * @returns the private key as a JWK, and the public set the BFF checks against
 */
export async function ensurePortalKey(dataDir: string): Promise<{ secret: JWK; publicSet: { keys: JWK[] } }> {
  const files = portalKeyFiles(dataDir)
  try {
    const [secret, publicSet] = await Promise.all([
      readFile(files.secret, 'utf8'),
      readFile(files.publicSet, 'utf8'),
    ])
    return { secret: JSON.parse(secret) as JWK, publicSet: JSON.parse(publicSet) as { keys: JWK[] } }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  const pair = await generateKeyPair('ES256', { extractable: true })
  const named = { kid: keyId, alg: 'ES256', use: 'sig' }
  const secret = { ...(await exportJWK(pair.privateKey)), ...named }
  const publicSet = { keys: [{ ...(await exportJWK(pair.publicKey)), ...named }] }
  await mkdir(join(dataDir, 'portail'), { recursive: true })
  await writeFile(files.secret, JSON.stringify(secret), { mode: 0o600 })
  await writeFile(files.publicSet, JSON.stringify(publicSet))
  return { secret, publicSet }
}
