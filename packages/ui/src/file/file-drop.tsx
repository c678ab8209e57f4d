import './file.css'
import { type DragEvent, type ReactNode, useRef, useState } from 'react'
import { Button, type ButtonVariant } from '../button/button.tsx'
import { describe } from '../field/describe.ts'
import '../field/field.css'
import { FieldNotes } from '../field/field-notes.tsx'
import { fichier } from './textes.ts'
import { TransferLine } from './transfer-line.tsx'
import { type UploadOptions, useUploads } from './use-uploads.ts'

/** What is made of the files chosen: the one to send, why none of them will do, or null when they are not to be sent. */
export type Prepared = File | { readonly refus: string } | null
export type Prepare = (files: readonly File[]) => Promise<Prepared>

/** Props of `FileDrop`. */
export interface FileDropProps extends UploadOptions {
  name: string
  /** What the file is: « Convention de formation ». Names the button too, for those who hear it alone. */
  label: string
  /** Formats and weight accepted, in one sentence. */
  help?: ReactNode
  error?: string | undefined
  multiple?: boolean | undefined
  /** Makes one file of those chosen, which may then be several, and sends that one. */
  prepare?: Prepare | undefined
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
  prepare,
  buttonLabel = fichier.ajouter,
  variant,
  children,
  ...options
}: FileDropProps) {
  const { ids, control } = describe({ name, label, help, error })
  const { transfers, arrived, add, cancel, retry, forget } = useUploads(options)
  const chooser = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [preparing, setPreparing] = useState(false)

  const prepareOne = async (chosen: readonly File[], make: Prepare) => {
    setPreparing(true)
    const prepared = await make(chosen).finally(() => setPreparing(false))
    if (prepared instanceof File) add([prepared], true)
    else setRefusal(prepared?.refus ?? null)
  }
  const take = (files: readonly File[]) => {
    if (files.length === 0 || preparing) return
    const tooMany = !multiple && !prepare && files.length > 1
    setRefusal(tooMany ? fichier.unSeul : null)
    if (tooMany) return
    if (prepare) void prepareOne(files, prepare)
    else add(files, !multiple)
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
          multiple={multiple || prepare !== undefined}
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
          pending={preparing}
          aria-describedby={control['aria-describedby']}
          aria-label={`${buttonLabel}\u00a0: ${label}`}
          onClick={() => chooser.current?.click()}
        >
          {buttonLabel}
        </Button>
        <span className="me-file__or">{fichier.deposer}</span>
      </div>
      <FieldNotes error={refusal ?? error} prefilled={undefined} ids={ids} />
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
        {refusal ?? (arrived ? fichier.recu(arrived) : '')}
      </span>
    </section>
  )
}
