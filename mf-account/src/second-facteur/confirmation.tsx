import { Button, Checkbox, TextField } from '@mon-espace/ui'
import { type FormEvent, useState } from 'react'
import { SubmitButton } from '../form/submit-button.tsx'
import { Codes } from './codes.tsx'
import { secondFacteur } from './textes.ts'
import type { Prepare } from './use-ajout.ts'

const { ajout: t } = secondFacteur

interface Saisie {
  readonly nom: string
  readonly code: string
}

/** A means that is prepared: its recovery codes to keep, then the answer that makes it count. */
export function Confirmation({
  prepared,
  pending,
  onConfirm,
  onCancel,
}: {
  prepared: Prepare
  pending: boolean
  onConfirm: (saisie: Saisie) => void
  onCancel: () => void
}) {
  const { totp, codes } = prepared
  const [saisie, setSaisie] = useState<Saisie>({ nom: t.noms[totp ? 'totp' : 'cle'], code: '' })
  const [gardes, setGardes] = useState(false)
  const [tried, setTried] = useState(false)
  const faults = {
    gardes: codes && !gardes ? t.codes.requis : undefined,
    code: totp && saisie.code.trim() === '' ? t.codeAbsent : undefined,
    nom: saisie.nom.trim() === '' ? t.nomAbsent : undefined,
  }
  function submit(event: FormEvent) {
    event.preventDefault()
    setTried(true)
    if (!faults.gardes && !faults.code && !faults.nom) onConfirm(saisie)
  }
  const shown = (fault: string | undefined) => (tried ? fault : undefined)
  return (
    <form className="mfa-stack" onSubmit={submit} noValidate>
      {codes ? (
        <>
          <Codes codes={codes} />
          <Checkbox
            name="codesGardes"
            label={t.codes.gardes}
            checked={gardes}
            error={shown(faults.gardes)}
            onChange={(event) => setGardes(event.target.checked)}
          />
        </>
      ) : null}
      {totp ? (
        <>
          <Secret totp={totp} />
          <TextField
            name="codeApplication"
            label={t.code}
            help={t.codeAide}
            inputMode="numeric"
            autoComplete="one-time-code"
            value={saisie.code}
            error={shown(faults.code)}
            onChange={(event) => setSaisie({ ...saisie, code: event.target.value })}
          />
        </>
      ) : null}
      <TextField
        name="nomMoyen"
        label={t.nom}
        help={t.nomAide}
        autoComplete="off"
        value={saisie.nom}
        error={shown(faults.nom)}
        onChange={(event) => setSaisie({ ...saisie, nom: event.target.value })}
      />
      <div className="mfa-row">
        <SubmitButton pending={pending}>{totp ? t.activer : t.enregistrer}</SubmitButton>
        <Button variant="quiet" onClick={onCancel}>
          {t.annuler}
        </Button>
      </div>
    </form>
  )
}

/** The secret of an application: to photograph, or to type by groups of four. */
function Secret({ totp: { qr, secret } }: { totp: NonNullable<Prepare['totp']> }) {
  return (
    <div className="mfa-stack">
      <p>{t.scanner}</p>
      <svg className="mfa-qr" viewBox={`0 0 ${qr.taille} ${qr.taille}`} role="img" aria-label={t.qr}>
        <path d={qr.trace} />
      </svg>
      <p>
        {t.main} <code className="mfa-secret">{secret.replace(/.{4}(?=.)/g, '$& ')}</code>
      </p>
    </div>
  )
}
