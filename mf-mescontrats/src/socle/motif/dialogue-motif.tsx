import { Motif } from '@mon-espace/domain/api'
import { ConfirmDialog, focusField, Notice, TextArea } from '@mon-espace/ui'
import { type ReactNode, useState } from 'react'
import { isConflit } from '../conflit/conflit.ts'
import { AvisProbleme } from '../probleme/avis-probleme.tsx'
import { appendMotif, Motifs } from './motifs.tsx'
import { motif as t } from './textes.ts'

/** What asks for a reason before it acts. */
export interface DialogueMotifProps {
  open: boolean
  title: string
  /** What will happen, and to whom. */
  children: ReactNode
  label: string
  help?: string | undefined
  /** Ready-made reasons; each completes the text, which stays hers. */
  motifs?: readonly string[] | undefined
  confirmLabel: string
  cancelLabel?: string | undefined
  danger?: boolean | undefined
  pending: boolean
  error: unknown
  onConfirm: (motif: string) => void
  onClose: () => void
}

const NAME = 'motif'

/** Asks why, then acts. What was typed stays through a refusal, a lost network or a colleague's change. */
export function DialogueMotif(props: DialogueMotifProps) {
  const { label, help, motifs = [], children, error, onConfirm, ...dialog } = props
  const [texte, setTexte] = useState('')
  const [faute, setFaute] = useState<string>()
  const confirm = () => {
    const lu = Motif.safeParse(texte)
    setFaute(lu.error?.issues[0]?.message)
    if (lu.success) onConfirm(lu.data)
    else focusField(NAME)
  }
  return (
    <ConfirmDialog {...dialog} onConfirm={confirm}>
      {isConflit(error) ? (
        <Notice tone="warning" live title={t.conflit}>
          {t.conflitTexte}
        </Notice>
      ) : error ? (
        <AvisProbleme error={error} />
      ) : null}
      <div>{children}</div>
      {motifs.length > 0 ? (
        <Motifs motifs={motifs} onChoose={(m) => setTexte(appendMotif(texte, m))} />
      ) : null}
      <TextArea
        name={NAME}
        label={label}
        help={help}
        error={faute}
        value={texte}
        onChange={(event) => setTexte(event.currentTarget.value)}
      />
    </ConfirmDialog>
  )
}
