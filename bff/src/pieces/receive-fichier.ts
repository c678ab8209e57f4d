import { type Appel, callerOf } from '../http/appel.ts'
import { refus, serviceOccupe } from '../http/refus.ts'
import type { Antivirus } from './antivirus.ts'
import type { Fichier } from './deposer.ts'
import { FAUX_PDF, FichierRefuse, INCONNU } from './fichier-refuse.ts'
import { FileStoreFull, FileTooLarge, type Received } from './file-store.ts'
import { MalformedMultipart } from './multipart.ts'
import { cleanName } from './nom.ts'

/** What frames a file in a multipart body. */
export const CADRE = 64 * 1024
/** When to come back, in seconds, while the antivirus cannot be reached. */
const RETOUR_S = 30

/** A file received, checked by its content, and not kept yet. */
export interface Reception {
  readonly champs: Readonly<Record<string, string>>
  readonly fichier: Fichier
  keep(): Promise<void>
  discard(): Promise<void>
}

const INFECTE =
  'Ce fichier a été refusé par l’antivirus\u00a0: n’ouvrez pas ce document et envoyez-en un autre.'
const NON_EXAMINE =
  'L’antivirus n’a pas pu examiner ce fichier en entier\u00a0: envoyez-le plus léger, en plusieurs fichiers, ou sans protection par mot de passe.'

/** Lets through what the antivirus found clean, and nothing else. */
export async function requireClean(antivirus: Antivirus, content: Uint8Array): Promise<void> {
  const verdict = await antivirus.examine(content)
  if (verdict === 'sain') return
  if (verdict === 'infecte') throw fichierRefuse('fichier_infecte', INFECTE)
  if (verdict === 'hors_limites') throw fichierRefuse('fichier_non_examine', NON_EXAMINE)
  throw serviceOccupe(RETOUR_S)
}

const fichierRefuse = (code: string, message: string) =>
  refus('fichier_refuse', { detail: message, erreurs: [{ chemin: 'fichier', code, message }] })

/** A name that promises a PDF deserves to be answered about it. */
const inWords = ({ message }: FichierRefuse, nom: string) =>
  message === INCONNU && /\.pdf$/i.test(nom) ? FAUX_PDF : message

/** Receives the one file of a deposit into the file store. Nothing is left of what is refused. */
export async function receiveFichier(appel: Pick<Appel, 'deps' | 'request' | 'compte'>): Promise<Reception> {
  const { deps, request } = appel
  const { files, config, readMultipart, antivirus, verifyFichier } = deps
  const max = config.tailleFichierMax
  if (Number(request.headers.get('content-length') ?? 0) > max + CADRE) throw refus('fichier_trop_grand')
  let received: Received | null = null
  let name = ''
  try {
    const { champs, fichiers } = await readMultipart(request, async (champ, nom, content) => {
      if (champ !== 'fichier' || received) throw new MalformedMultipart()
      name = cleanName(nom)
      received = await files.receive(content, max)
    })
    const file = received as Received | null
    if (!file || fichiers !== 1)
      throw refus('corps_invalide', {
        erreurs: [{ chemin: 'fichier', code: 'fichier_absent', message: 'Choisissez un fichier à envoyer.' }],
      })
    const mime = await verifyFichier(() => file.read(), callerOf(appel).compteId)
    if (antivirus) await requireClean(antivirus, await file.read())
    return {
      champs,
      fichier: { nom: name, taille: file.taille, sha256: file.sha256, mime },
      keep: () => file.keep(),
      discard: () => file.discard(),
    }
  } catch (fault) {
    await (received as Received | null)?.discard()
    if (fault instanceof FichierRefuse) throw fichierRefuse('fichier_refuse', inWords(fault, name))
    if (fault instanceof FileTooLarge) throw refus('fichier_trop_grand')
    if (fault instanceof FileStoreFull) throw refus('stockage_plein')
    if (fault instanceof MalformedMultipart)
      throw refus('requete_invalide', { detail: 'L’envoi du fichier est mal formé.' })
    throw fault
  }
}
