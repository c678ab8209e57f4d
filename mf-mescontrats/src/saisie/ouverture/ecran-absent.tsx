import { Button, Notice } from '@mon-espace/ui'
import { cadre as t } from '../textes.ts'

/** In place of what did not come: the draft lives on, and it is asked for again. */
export const EcranAbsent = ({ onRetry }: { onRetry: () => void }) => (
  <Notice
    tone="warning"
    live
    title={t.ecranAbsent}
    actions={<Button onClick={onRetry}>{t.reessayer}</Button>}
  >
    {t.ecranAbsentDetail}
  </Notice>
)
