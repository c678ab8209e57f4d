import { addDays, isDateIso, isSilence } from '@mon-espace/domain'
import type { Dossier } from '@mon-espace/domain/api'
import { formatDateLong, Notice } from '@mon-espace/ui'
import { decision as t } from '../textes.ts'

/** Told before a decision that comes after the twenty days: silence has already answered (art. R6224-3 C. trav.). */
export function Silence({ dossier }: { dossier: Pick<Dossier, 'echeances'> }) {
  const silence = dossier.echeances.find(isSilence)
  if (!silence || !isDateIso(silence.date)) return null
  return (
    <Notice tone="warning" title={t.silence}>
      {t.silenceTexte(silence.libelle, formatDateLong(addDays(silence.date, 1)))}
    </Notice>
  )
}
