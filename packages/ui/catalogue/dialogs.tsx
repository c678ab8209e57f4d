import { useState } from 'react'
import { Button, ConfirmDialog, Dialog, SummaryList } from '../src/index.ts'
import { Part } from './part.tsx'

/** What opens above the screen. */
export function Dialogs() {
  const [open, setOpen] = useState<'confirm' | 'sheet' | null>(null)
  const close = () => setOpen(null)
  return (
    <Part title="Boîtes">
      <div className="cat-line">
        <Button onClick={() => setOpen('confirm')}>Retirer le dossier…</Button>
        <Button onClick={() => setOpen('sheet')}>Votre contrat · 3 points</Button>
      </div>
      <ConfirmDialog
        open={open === 'confirm'}
        title="Retirer le dossier d’Élise Nguyễn-Lefèvre ?"
        confirmLabel="Retirer le dossier"
        danger
        onConfirm={close}
        onClose={close}
      >
        <p>Le dossier quitte vos listes et un courriel prévient votre assistante de gestion.</p>
      </ConfirmDialog>
      <Dialog open={open === 'sheet'} onClose={close} title="Votre contrat" shape="sheet" dismissable>
        <SummaryList dense items={[{ term: 'Qui', value: 'Élise Nguyễn-Lefèvre' }, { term: 'Quand' }]} />
      </Dialog>
    </Part>
  )
}
