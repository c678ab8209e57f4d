import { checkFichier, type Mime } from './check-fichier.ts'

/**
 * Judges a file as {@link checkFichier} does, where and when the platform chooses: `read` is called when its turn has come.
 * @param compte whose it is: nobody waits behind more than one file of another
 * @throws FichierRefuse in words for the person
 * @throws Refus `service_occupe` when it could not be judged now
 */
export type Verification = (read: () => Promise<Uint8Array>, compte: string) => Promise<Mime>

/** Where there is nobody to protect from anybody: a page's mock, a test. */
export const verifyInline: Verification = async (read) => checkFichier(await read())
