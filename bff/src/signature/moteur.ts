import { CryptoEngine } from 'pkijs'

/**
 * What pkijs computes with, given to each of its calls. Once `@libpdf/core` has opened a PKCS#12, the engine that pkijs takes by
 * itself is the library's, which takes the name of a digest for its letters: nothing verifies any more.
 */
export const moteur = new CryptoEngine({ name: 'mon-espace', crypto })
