import { useNavigate } from '@mon-espace/module-kit'
import { Button, Checkbox, ConfirmDialog } from '@mon-espace/ui'
import { useState } from 'react'
import { chemins } from '../../routes/chemins.ts'
import { useCopyDossier } from '../../socle/api/copy-dossier.ts'
import { AvisProbleme } from '../../socle/probleme/avis-probleme.tsx'
import { actions as t } from '../textes.ts'

/** Makes a new draft from this dossier and opens it: for somebody else, unless asked to keep the person too. */
export function Copie({ id }: { id: string }) {
  const navigate = useNavigate()
  const copie = useCopyDossier(id)
  const [open, setOpen] = useState(false)
  const [meme, setMeme] = useState(false)
  return (
    <>
      <Button small variant="quiet" icon="ajouter" onClick={() => setOpen(true)}>
        {t.copier}
      </Button>
      <ConfirmDialog
        open={open}
        title={t.copier}
        confirmLabel={t.copierConfirmer}
        pending={copie.isPending}
        onClose={() => setOpen(false)}
        onConfirm={() =>
          copie.mutate(meme ? 'meme' : 'autre', { onSuccess: (neuf) => navigate(chemins.saisie(neuf.id)) })
        }
      >
        <p>{t.copierTexte}</p>
        <Checkbox
          name="meme"
          label={t.copierPersonne}
          help={t.copierPersonneAide}
          checked={meme}
          onChange={({ target }) => setMeme(target.checked)}
        />
        {copie.error ? <AvisProbleme error={copie.error} /> : null}
      </ConfirmDialog>
    </>
  )
}
