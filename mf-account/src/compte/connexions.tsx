import type { EntrepriseSession } from '@mon-espace/domain/api'
import { createPart } from '@mon-espace/module-kit'
import { Button, FormSection, Skeleton } from '@mon-espace/ui'
import { useState } from 'react'
import { compte } from './textes.ts'

const { connexions: textes } = compte

// Few administrators connect software, and seldom: it comes when they ask for it.
const Reglages = createPart(
  () => import('./connexions/reglages.tsx'),
  () => <Skeleton lines={4} label={textes.chargement} />,
)

/** How the software of an enterprise is connected, for its administrator. */
export function Connexions({ entreprise }: { entreprise: EntrepriseSession }) {
  const [open, setOpen] = useState(false)
  return (
    <FormSection title={textes.titre(entreprise.denomination)} intro={textes.aide}>
      {open ? (
        <Reglages siret={entreprise.siret} />
      ) : (
        <div>
          <Button onClick={() => setOpen(true)}>{textes.ouvrir}</Button>
        </div>
      )}
    </FormSection>
  )
}
