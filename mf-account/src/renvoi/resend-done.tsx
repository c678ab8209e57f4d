import { Notice } from '@mon-espace/ui'
import { renvoi } from './textes.ts'

/** Says that the mail is on its way. */
export function ResendDone({ email }: { email: string }) {
  return (
    <Notice tone="success" title={renvoi.fait.titre} live>
      {renvoi.fait.texte(email)}
    </Notice>
  )
}
