import { NomVue } from '@mon-espace/domain/api'
import { ConfirmDialog, focusField, TextField, useToasts } from '@mon-espace/ui'
import { useState } from 'react'
import type { Filtres } from '../api/filtres.ts'
import { useKeepVue } from '../api/vues.ts'
import { AvisProbleme } from '../probleme/avis-probleme.tsx'
import { vues as t } from './textes.ts'

const NAME = 'nom-vue'

/** Asks for the name of the view on the screen, and keeps it. */
export function NouvelleVue({ filtres, onClose }: { filtres: Filtres; onClose: () => void }) {
  const [nom, setNom] = useState('')
  const [faute, setFaute] = useState<string>()
  const keep = useKeepVue()
  const toasts = useToasts()
  const confirm = () => {
    const lu = NomVue.safeParse(nom)
    setFaute(lu.error?.issues[0]?.message)
    if (!lu.success) return focusField(NAME)
    keep.mutate(
      { nom: lu.data, filtres },
      {
        onSuccess: (vue) => {
          toasts.show({ text: t.enregistree(vue.nom) })
          onClose()
        },
      },
    )
  }
  return (
    <ConfirmDialog
      open
      title={t.dialogue}
      confirmLabel={t.confirmer}
      pending={keep.isPending}
      onConfirm={confirm}
      onClose={onClose}
    >
      {keep.error ? <AvisProbleme error={keep.error} /> : null}
      <p>{t.explication}</p>
      <TextField
        name={NAME}
        label={t.nom}
        help={t.nomAide}
        error={faute}
        autoComplete="off"
        maxLength={60}
        value={nom}
        onChange={(event) => setNom(event.currentTarget.value)}
      />
    </ConfirmDialog>
  )
}
