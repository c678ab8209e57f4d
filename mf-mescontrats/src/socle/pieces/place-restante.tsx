import type { Dossier } from '@mon-espace/domain/api'
import { formatOctets, Notice } from '@mon-espace/ui'
import { pieces as t } from './textes.ts'

/** The place left for files, said before it is missed; nothing while there is plenty. */
export function PlaceRestante({ octetsRestants }: Pick<Dossier, 'octetsRestants'>) {
  if (octetsRestants === undefined) return null
  return (
    <Notice tone="warning">
      {octetsRestants > 0 ? t.octetsRestants(formatOctets(octetsRestants)) : t.plusDePlace}
    </Notice>
  )
}
