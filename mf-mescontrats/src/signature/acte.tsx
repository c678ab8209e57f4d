import type { DemandeSignature } from '@mon-espace/domain/api'
import { Button, Checkbox, Disclosure, FormSection, focusField, TextField } from '@mon-espace/ui'
import { type FormEvent, useEffect, useState } from 'react'
import { AvisProbleme } from '../socle/probleme/avis-probleme.tsx'
import { documentsOf, useSendCode, useSign } from './api.ts'
import { Refus } from './refus.tsx'
import { acte as t } from './textes.ts'

const CONSENTEMENT = 'consentement'
const CODE = 'code'
const SIX_CHIFFRES = /^\d{6}$/

interface ActeProps {
  jeton: string
  demande: DemandeSignature
  /** The document is there, and is the one announced. */
  lu: boolean
}

/** The consent, then the code of the mail, then the signature. */
export function Acte({ jeton, demande, lu }: ActeProps) {
  const { courriel, consentement, joints } = demande
  const plusieurs = joints.length > 0
  const envoi = useSendCode(jeton)
  // The words that were agreed to: where others take their place, they are to be agreed to in turn.
  const [consenti, setConsenti] = useState<string | null>(null)
  const consent = consenti === consentement
  const [faute, setFaute] = useState<string>()
  const [refusing, setRefusing] = useState(false)
  // A code that was sent is good, even where asking for another failed.
  const [envoye, setEnvoye] = useState(false)
  const send = () => {
    setFaute(consent ? undefined : t.consentementManque)
    if (consent) envoi.mutate(undefined, { onSuccess: () => setEnvoye(true) })
    else focusField(CONSENTEMENT)
  }
  return (
    <FormSection title={t.titre}>
      {lu ? (
        <>
          <Checkbox
            name={CONSENTEMENT}
            label={consentement}
            error={faute}
            checked={consent}
            onChange={({ currentTarget: { checked } }) => {
              setConsenti(checked ? consentement : null)
              if (checked) setFaute(undefined)
            }}
          />
          {envoye ? null : <p>{t.boite(courriel)}</p>}
          {envoi.error ? <AvisProbleme error={envoi.error} /> : null}
          {envoye ? (
            <SaisieCode
              jeton={jeton}
              demande={demande}
              consent={consent}
              onSansConsentement={() => {
                setFaute(t.consentementManque)
                focusField(CONSENTEMENT)
              }}
              renvoi={
                <Button variant="quiet" pending={envoi.isPending} onClick={send}>
                  {t.renvoyer}
                </Button>
              }
            />
          ) : (
            <div className="mc-signature__actions">
              <Button variant="primary" pending={envoi.isPending} onClick={send}>
                {t.recevoir}
              </Button>
            </div>
          )}
        </>
      ) : (
        <p>{t.attente(plusieurs)}</p>
      )}
      <Disclosure summary={t.valeur}>
        <p>{t.valeurTexte}</p>
      </Disclosure>
      <div className="mc-signature__actions">
        <Button variant="quiet" icon="croix" onClick={() => setRefusing(true)}>
          {t.refuser}
        </Button>
      </div>
      <Refus jeton={jeton} open={refusing} onClose={() => setRefusing(false)} />
    </FormSection>
  )
}

function SaisieCode({
  jeton,
  demande,
  consent,
  onSansConsentement,
  renvoi,
}: {
  jeton: string
  demande: DemandeSignature
  consent: boolean
  onSansConsentement: () => void
  renvoi: React.ReactNode
}) {
  const documents = documentsOf(demande)
  const signature = useSign(jeton, documents)
  const [code, setCode] = useState('')
  const [faute, setFaute] = useState<string>()
  // The button that was pressed has gone: what comes next is to type the code.
  useEffect(() => {
    focusField(CODE)
  }, [])
  const sign = (event: FormEvent) => {
    event.preventDefault()
    if (!consent) return onSansConsentement()
    const typed = code.replace(/\s/g, '')
    const bon = SIX_CHIFFRES.test(typed)
    setFaute(bon ? undefined : t.codeManque)
    if (bon) signature.mutate(typed, { onError: () => focusField(CODE) })
    else focusField(CODE)
  }
  return (
    <form className="mc-signature__code" noValidate onSubmit={sign}>
      <p role="status">{t.envoye(demande.courriel)}</p>
      {signature.error ? <AvisProbleme error={signature.error} /> : null}
      <TextField
        name={CODE}
        label={t.code}
        help={t.codeAide}
        error={faute}
        inputMode="numeric"
        autoComplete="one-time-code"
        size={8}
        value={code}
        onChange={({ currentTarget: { value } }) => setCode(value)}
      />
      <div className="mc-signature__actions">
        <Button type="submit" variant="primary" pending={signature.isPending}>
          {t.signer(documents.length > 1)}
        </Button>
        {renvoi}
      </div>
    </form>
  )
}
