import { CALLS } from '@mon-espace/domain/api'
import { call, urlOf } from '@mon-espace/module-kit/api'
import { ButtonLink } from '@mon-espace/ui'
import { useMutation } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { AvisProbleme } from '../socle/probleme/avis-probleme.tsx'
import { reconnexion as t } from './textes.ts'

/** The operator’s provider, in another tab: this one keeps what was being written, and goes on once she is back. */
export function EtapeFournisseur({
  formId,
  nom,
  courriel,
  onRetour,
}: {
  formId: string
  nom: string
  courriel: string
  onRetour: () => Promise<void>
}) {
  const retour = useMutation({
    mutationFn: async () => {
      const { compte } = await call(CALLS.readSession)
      if (!compte) return t.pasEncore(nom)
      // The same person: what was being written, and the calls that wait, are theirs.
      if (courriel !== '' && compte.email !== courriel) return t.autreCompte(courriel)
      await onRetour()
      return null
    },
    gcTime: 0,
  })
  function submit(event: FormEvent) {
    event.preventDefault()
    retour.mutate()
  }
  return (
    <form id={formId} className="mc-reconnexion" onSubmit={submit}>
      <p>{t.intro}</p>
      {retour.error ? <AvisProbleme error={retour.error} /> : null}
      {retour.data ? <p role="alert">{retour.data}</p> : null}
      <p>{t.fournisseurAide}</p>
      <ButtonLink icon="externe" href={urlOf(CALLS.beginOidc)} target="_blank" rel="noopener">
        {t.fournisseur(nom)}
        <span className="me-visually-hidden"> {t.nouvelOnglet}</span>
      </ButtonLink>
    </form>
  )
}
