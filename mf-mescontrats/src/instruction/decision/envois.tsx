import type { Dossier } from '@mon-espace/domain/api'
import { decision as t } from '../textes.ts'

/** What the decision sends, and to whom: read before it is confirmed, because it cannot be called back. */
export function Envois({ dossier, decision }: { dossier: Dossier; decision: 'accepter' | 'refuser' }) {
  return (
    <p>
      {t.envois[decision](dossier.denomination)} {t.definitive}
    </p>
  )
}
