import { CALLS } from '@mon-espace/domain/api'
import { useHost } from '@mon-espace/module-kit'
import { ApiProblem, call } from '@mon-espace/module-kit/api'
import { CleAbandonnee } from '@mon-espace/module-kit/second-facteur'
import { Button, Dialog, focusField, PasswordField, TextField } from '@mon-espace/ui'
import { useMutation, useQuery } from '@tanstack/react-query'
import { type FormEvent, useEffect, useId, useState } from 'react'
import { AvisProbleme } from '../socle/probleme/avis-probleme.tsx'
import { EtapeFacteur } from './etape-facteur.tsx'
import { EtapeFournisseur } from './etape-fournisseur.tsx'
import './reconnexion.css'
import { reconnexion as t } from './textes.ts'

const MOT_DE_PASSE = 'reconnexion.motDePasse'

/** Props of {@link DialogueReconnexion}. */
export interface ReconnexionProps {
  courriel: string
  onFini: (connecte: boolean) => void
}

/** Signs in where one is. */
export function DialogueReconnexion({ courriel, onFini }: ReconnexionProps) {
  const { session } = useHost()
  const formId = useId()
  const [email, setEmail] = useState(courriel)
  const [motDePasse, setMotDePasse] = useState('')
  // How one signs in here; a password where it is not told.
  const porte = useQuery({
    queryKey: ['reconnexion'],
    queryFn: () => call(CALLS.readSession),
    networkMode: 'always',
    retry: false,
    refetchOnWindowFocus: false,
    gcTime: 0,
  })
  const seul = porte.data?.fournisseur?.seul ? porte.data.fournisseur : null
  const connexion = useMutation({
    mutationFn: () => call(CALLS.openSession, { body: { email, motDePasse } }),
    onSuccess: async ({ compte }) => {
      if (compte) await finish()
    },
    gcTime: 0,
  })
  const finish = async () => {
    await session.refresh()
    onFini(true)
  }
  const facteur = useMutation({
    mutationFn: (answer: () => Promise<void>) => answer(),
    onSuccess: finish,
    // Too late: the password again.
    onError: (error) => {
      if (error instanceof ApiProblem && error.code === 'connexion_expiree') connexion.reset()
    },
    gcTime: 0,
  })
  const moyens = connexion.data?.secondFacteur
  // The dialog has just opened and taken the focus: her address is known, only the password is awaited.
  useEffect(() => {
    if (!porte.isPending) focusField(MOT_DE_PASSE)
  }, [porte.isPending])
  function submit(event: FormEvent) {
    event.preventDefault()
    connexion.mutate()
  }
  function question() {
    if (seul) return <EtapeFournisseur formId={formId} nom={seul.nom} courriel={courriel} onRetour={finish} />
    if (moyens)
      return (
        <EtapeFacteur
          formId={formId}
          moyens={moyens}
          pending={facteur.isPending}
          onReponse={(answer) => facteur.mutate(answer)}
        />
      )
    return (
      <form id={formId} className="mc-reconnexion" noValidate onSubmit={submit}>
        <p>{t.intro}</p>
        {connexion.error ? <AvisProbleme error={connexion.error} /> : null}
        <TextField
          name="reconnexion.email"
          label={t.courriel}
          type="email"
          autoComplete="username"
          // The same person: what was being written, and the calls that wait, are theirs.
          readOnly={courriel !== ''}
          value={email}
          onChange={(event) => setEmail(event.target.value)}
        />
        <PasswordField
          name={MOT_DE_PASSE}
          label={t.motDePasse}
          autoComplete="current-password"
          value={motDePasse}
          onChange={(event) => setMotDePasse(event.target.value)}
        />
      </form>
    )
  }
  return (
    <Dialog
      open
      onClose={() => onFini(false)}
      title={t.titre}
      actions={
        <>
          <Button onClick={() => onFini(false)}>{t.plusTard}</Button>
          {moyens?.length === 0 || porte.isPending ? null : (
            <Button
              type="submit"
              form={formId}
              variant="primary"
              pending={connexion.isPending || facteur.isPending}
            >
              {seul ? t.continuer : moyens ? t.verifier : t.connecter}
            </Button>
          )}
        </>
      }
    >
      {facteur.error ? <RefusFacteur error={facteur.error} /> : null}
      {porte.isPending ? <p>{t.intro}</p> : question()}
    </Dialog>
  )
}

/** Why the second factor was not proven. */
function RefusFacteur({ error }: { error: Error }) {
  return error instanceof CleAbandonnee ? <p role="alert">{t.abandon}</p> : <AvisProbleme error={error} />
}
