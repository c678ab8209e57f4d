import type { CompteEntreprise } from '@mon-espace/domain/api'
import { ConfirmDialog, focusField, Select, useToasts } from '@mon-espace/ui'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useHandOver } from '../api/hand-over.ts'
import { colleguesQuery } from '../api/list-collegues.ts'
import { AvisProbleme } from '../probleme/avis-probleme.tsx'
import { suivi as t } from './textes.ts'

const NAME = 'collegue'

const nomOf = ({ prenom, nom }: CompteEntreprise): string => `${prenom} ${nom}`

/** Asks to whom dossiers of an enterprise are handed over, then tells what became of them. */
export function Confier({
  siret,
  dossiers,
  suiveur,
  onClose,
}: {
  /** An establishment of their enterprise. */
  siret: string
  dossiers: readonly string[]
  /** Account that follows them all, which is not proposed; null where there is none. */
  suiveur: string | null
  /** Told whether they were handed over. */
  onClose: (confies: boolean) => void
}) {
  const { data, error, refetch } = useQuery(colleguesQuery(siret))
  const remise = useHandOver(siret)
  const toasts = useToasts()
  const [a, setA] = useState('')
  const [faute, setFaute] = useState(false)
  const collegues = (data ?? []).filter(({ id, etat }) => etat === 'actif' && id !== suiveur)
  const confirm = () => {
    const choisi = collegues.find(({ id }) => id === a)
    setFaute(!choisi)
    if (!choisi) return focusField(NAME)
    const nom = nomOf(choisi)
    remise.mutate(
      { a, dossiers: [...dossiers] },
      {
        onSuccess: ({ confies, horsAcces }) => {
          if (confies > 0) toasts.show({ text: t.fait(confies, nom), about: 'suivi' })
          else if (horsAcces === 0) toasts.show({ text: t.deja(nom), about: 'suivi' })
          if (horsAcces > 0) toasts.show({ text: t.horsAcces(horsAcces, nom), about: 'hors-acces' })
          onClose(confies > 0)
        },
      },
    )
  }
  // Opened with its field there, which then has the focus.
  if (!data && !error) return null
  return (
    <ConfirmDialog
      open
      title={t.titre(dossiers.length)}
      confirmLabel={t.bouton}
      cancelLabel={t.annuler}
      pending={remise.isPending}
      onConfirm={confirm}
      onClose={() => onClose(false)}
    >
      {error ? <AvisProbleme titre={t.erreur} error={error} onRetry={() => void refetch()} /> : null}
      {remise.error ? <AvisProbleme error={remise.error} /> : null}
      <p>{t.texte}</p>
      {collegues.length > 0 ? (
        <Select
          name={NAME}
          label={t.collegue}
          options={collegues.map((un) => ({
            value: un.id,
            label: un.etablissements ? t.limite(nomOf(un)) : nomOf(un),
          }))}
          value={a}
          error={faute ? t.requis : undefined}
          onChange={({ currentTarget }) => setA(currentTarget.value)}
        />
      ) : data ? (
        <p>{t.aucun}</p>
      ) : null}
    </ConfirmDialog>
  )
}
