import type { CALLS, ReponseDe } from '@mon-espace/domain/api'
import { StateTag } from '@mon-espace/ui'
import { textes } from './textes.ts'
import { when } from './when.ts'

/** When every file was last read through, how many there were, and what was found. */
export function Ronde({ ronde }: Pick<ReponseDe<typeof CALLS.readPret>, 'ronde'>) {
  if (!ronde) return textes.rondeAVenir
  const { finiLe, fichiers, alteres, manquants } = ronde
  const fautes = textes.rondeFautes(alteres, manquants)
  return (
    <>
      {textes.rondeFaite(when(finiLe), fichiers)}{' '}
      <StateTag tone={fautes === '' ? 'success' : 'error'}>{fautes || textes.rondeIntacte}</StateTag>
    </>
  )
}
