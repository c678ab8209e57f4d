import { checkFichier } from '../pieces/check-fichier.ts'
import { FichierRefuse } from '../pieces/fichier-refuse.ts'
import type { Reponse } from './check-process.ts'

const say = (reponse: Reponse) => process.send?.(reponse)

process.on('message', async (bytes: Uint8Array) => {
  say(
    await checkFichier(bytes).then(
      (mime) => ({ mime }),
      (fault: unknown) =>
        fault instanceof FichierRefuse
          ? { refus: fault.message }
          : { faute: fault instanceof Error ? fault.name : 'Error' },
    ),
  )
})
// The service is gone.
process.on('disconnect', () => process.exit())

// Loaded: from now on the time a file takes is its own.
say({ pret: true })
