import { CALLS, LOT_MAX } from '@mon-espace/domain/api'
import { callForBlob, useAujourdhui } from '@mon-espace/module-kit/api'
import { saveBlob } from '../../socle/telechargement/save-blob.ts'
import { useTransfert } from '../../socle/telechargement/use-telechargement.ts'
import { lot as t } from '../textes.ts'

/** Ids by files: each is made in the memory of the service, and let go here before the next. */
function filesOf(ids: readonly string[]): string[][] {
  const files: string[][] = []
  for (let i = 0; i < ids.length; i += LOT_MAX) files.push(ids.slice(i, i + LOT_MAX))
  return files
}

/** Prints the forms of several contracts, one file after the other where one cannot hold them; stopped, those made are kept. */
export function useImpression() {
  const jour = useAujourdhui()
  return useTransfert(async ({ signal, onProgress }, ids: readonly string[]) => {
    const files = filesOf(ids)
    for (const [i, lot] of files.entries()) {
      saveBlob(
        await callForBlob(CALLS.printCerfas, { body: { ids: lot }, signal }),
        t.fichier(jour, files.length > 1 ? i + 1 : null),
      )
      onProgress({ part: (i + 1) / files.length, lignes: null })
    }
  })
}
