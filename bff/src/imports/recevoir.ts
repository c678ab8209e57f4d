import type { Appel } from '../http/appel.ts'
import { refus } from '../http/refus.ts'
import { MalformedMultipart } from '../pieces/multipart.ts'
import { requireClean } from '../pieces/recevoir.ts'
import { REFUS_FICHIER } from './textes.ts'

/** What frames a file in a multipart body. */
const CADRE = 64 * 1024

async function readAll(content: AsyncIterable<Uint8Array>, max: number): Promise<Uint8Array> {
  const morceaux: Uint8Array[] = []
  let taille = 0
  for await (const morceau of content) {
    taille += morceau.length
    if (taille > max) throw refus('fichier_trop_grand')
    morceaux.push(morceau)
  }
  const tout = new Uint8Array(taille)
  let at = 0
  for (const morceau of morceaux) {
    tout.set(morceau, at)
    at += morceau.length
  }
  return tout
}

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
      fichier = await readAll(content, config.tailleFichierMax)
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
