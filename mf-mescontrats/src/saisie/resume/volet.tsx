import { Dialog } from '@mon-espace/ui'
import type { ReactNode } from 'react'
import { resume as t } from '../textes.ts'

/** The summary over the page, on a narrow screen. */
export default function Volet({
  ouvert,
  onClose,
  children,
}: {
  ouvert: boolean
  onClose: () => void
  children: ReactNode
}) {
  return (
    // A link of the sheet goes to a field: the sheet leaves the way.
    // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noStaticElementInteractions: the links inside are what is used.
    <div onClick={(event) => event.target instanceof Element && event.target.closest('a') && onClose()}>
      <Dialog open={ouvert} shape="sheet" dismissable title={t.titre} onClose={onClose}>
        {children}
      </Dialog>
    </div>
  )
}
