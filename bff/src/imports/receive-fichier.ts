import type { Appel } from '../http/appel.ts'
import { refus } from '../http/refus.ts'
import { MalformedMultipart } from '../pieces/multipart.ts'
import { requireClean } from '../pieces/receive-fichier.ts'
import { readWhole } from '../stream.ts'
import { REFUS_FICHIER } from './textes.ts'

/** What frames a file in a multipart body. */
const CADRE = 64 * 1024

/** The one file of an import, in memory only: it holds NIR in clear, which no disk of ours keeps. */
export async function receiveFichierImport({
  deps,
  request,
}: Pick<Appel, 'deps' | 'request'>): Promise<Uint8Array> {
  const { config, readMultipart, antivirus } = deps
  if (Number(request.headers.get('content-length') ?? 0) > config.tailleFichierMax + CADRE)
    throw refus('fichier_trop_grand')
  let fichier: Uint8Array | null = null
  try {
    const { champs, fichiers } = await readMultipart(request, async (champ, _nom, content) => {
      if (champ !== 'fichier' || fichier) throw new MalformedMultipart()
      fichier = await readWhole(content, config.tailleFichierMax)
      if (!fichier) throw refus('fichier_trop_grand')
    })
    const [inconnu] = Object.keys(champs)
    if (inconnu !== undefined)
      throw refus('corps_invalide', {
        erreurs: [
          { chemin: inconnu, code: 'cle_inconnue', message: 'Retirez ce champ : il n’est pas connu.' },
        ],
      })
    if (!fichier || fichiers !== 1)
      throw refus('corps_invalide', {
        erreurs: [{ chemin: 'fichier', code: 'fichier_absent', message: REFUS_FICHIER.fichier_absent }],
      })
    if (antivirus) await requireClean(antivirus, fichier)
    return fichier
  } catch (fault) {
    if (fault instanceof MalformedMultipart)
      throw refus('requete_invalide', { detail: 'L’envoi du fichier est mal formé.' })
    throw fault
  }
}
