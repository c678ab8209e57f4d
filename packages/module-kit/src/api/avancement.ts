import { ENTETES_AVANCEMENT } from '@mon-espace/domain/api'

/** How far the bytes of an answer are. */
export interface Avancement {
  /** 0 to 1, under 1 until the end where the size is only estimated; null while unknown. */
  readonly part: number | null
  /** Rows that the file will have; null where it has none to tell. */
  readonly lignes: number | null
}

const PRESQUE = 0.99

/** The same answer, each piece of it told as it comes. */
export function watched(response: Response, onProgress: (avancement: Avancement) => void): Response {
  const numberIn = (name: string) => Number(response.headers.get(name)) || null
  const lignes = numberIn(ENTETES_AVANCEMENT.lignes)
  const estimee = numberIn(ENTETES_AVANCEMENT.taille)
  let received = 0
  const tell = () => onProgress({ part: estimee && Math.min(PRESQUE, received / estimee), lignes })
  tell()
  const pieces = response.body?.pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(piece, controller) {
        received += piece.length
        tell()
        controller.enqueue(piece)
      },
    }),
  )
  return new Response(pieces ?? null, response)
}
