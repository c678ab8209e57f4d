import './file.css'
import { type DragEvent, type ReactNode, useRef, useState } from 'react'
import { Button, type ButtonVariant } from '../button/button.tsx'
import { describe } from '../field/describe.ts'
import '../field/field.css'
import { FieldNotes } from '../field/field-notes.tsx'
import { fichier } from '../textes.ts'
import { TransferLine } from './transfer-line.tsx'
import { type UploadOptions, useUploads } from './use-uploads.ts'

/** Props of `FileDrop`. */
export interface FileDropProps extends UploadOptions {
  name: string
  /** What the file is: « Convention de formation ». Names the button too, for those who hear it alone. */
  label: string
  /** Formats and weight accepted, in one sentence. */
  help?: ReactNode
  error?: string | undefined
  multiple?: boolean | undefined
  buttonLabel?: string | undefined
  variant?: ButtonVariant | undefined
  /** The document's own line (state, versions…): the whole of it is then the drop target and `label` is not shown. */
  children?: ReactNode
}

/** A place to drop files on, or to choose them by the button; each one shows its progress and can be stopped. */
export function FileDrop({
  name,
  label,
  help,
  error,
  multiple,
  buttonLabel = fichier.ajouter,
  variant,
  children,
  ...options
}: FileDropProps) {
  const { ids, control } = describe({ name, label, help, error })
  const { transfers, arrived, add, cancel, retry, forget } = useUploads(options)
  const chooser = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const [tooMany, setTooMany] = useState(false)

  const take = (files: readonly File[]) => {
    const refused = !multiple && files.length > 1
    setTooMany(refused)
    if (!refused) add(files, !multiple)
  }
  const dragOver = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    setOver(true)
  }

  return (
    <section
      className="me-file"
      aria-label={label}
      data-over={over ? '' : undefined}
      data-plain={children ? undefined : ''}
      onDragOver={dragOver}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false)
      }}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        take([...event.dataTransfer.files])
      }}
    >
      {children ?? <p className="me-field__label">{label}</p>}
      {help ? (
        <p className="me-field__help" id={ids.help}>
          {help}
        </p>
      ) : null}
      <div className="me-file__add">
        <input
          ref={chooser}
          type="file"
          hidden
          multiple={multiple}
          accept={options.accept}
          onChange={(event) => {
            take([...(event.target.files ?? [])])
            event.target.value = '' // the same file may be chosen again after a failure
          }}
        />
        <Button
          id={control.id}
          icon="deposer"
          variant={variant}
          aria-describedby={control['aria-describedby']}
          aria-label={`${buttonLabel}\u00a0: ${label}`}
          onClick={() => chooser.current?.click()}
        >
          {buttonLabel}
        </Button>
        <span className="me-file__or">{fichier.deposer}</span>
      </div>
      <FieldNotes error={tooMany ? fichier.unSeul : error} prefilled={undefined} ids={ids} />
      {transfers.map((transfer) => (
        <TransferLine
          key={transfer.id}
          transfer={transfer}
          onCancel={() => cancel(transfer.id)}
          onRetry={() => retry(transfer)}
          onForget={() => forget(transfer.id)}
        />
      ))}
      <span className="me-visually-hidden" role="status">
        {tooMany ? fichier.unSeul : arrived ? fichier.recu(arrived) : ''}
      </span>
    </section>
  )
}
