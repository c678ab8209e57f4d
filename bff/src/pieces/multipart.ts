/** A deposit's form: its text fields; the file went to `onFile`. */
export interface Formulaire {
  readonly champs: Readonly<Record<string, string>>
  readonly fichiers: number
}

/**
 * Reads a `multipart/form-data` body. The file is handed over as it arrives, before the fields that follow it.
 * @throws MalformedMultipart when the body is not what it says
 */
export type MultipartReader = (
  request: Request,
  onFile: (champ: string, nom: string, content: AsyncIterable<Uint8Array>) => Promise<void>,
) => Promise<Formulaire>

export class MalformedMultipart extends Error {}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes
}

/** The reader of platforms without streams of parts: holds the whole body in memory (tests, mocks). */
export const readFormData: MultipartReader = async (request, onFile) => {
  const form = await request.formData().catch(() => {
    throw new MalformedMultipart()
  })
  const champs: Record<string, string> = {}
  let fichiers = 0
  for (const [champ, value] of form) {
    if (typeof value === 'string') champs[champ] = value
    else {
      fichiers += 1
      await onFile(champ, value.name, once(new Uint8Array(await value.arrayBuffer())))
    }
  }
  return { champs, fichiers }
}
