import { ApiProblem } from '@mon-espace/module-kit/api'
import { Button } from '@mon-espace/ui'
import { useState } from 'react'
import { fetchPart } from '../page/fetch-part.ts'
import { Refusal } from '../page/refusal.tsx'
import { ResendDone } from './resend-done.tsx'
import { renvoi } from './textes.ts'

/** Sends the confirmation mail again to an address already known. */
export function ResendButton({ email }: { email: string }) {
  const [state, setState] = useState<'idle' | 'pending' | 'sent' | ApiProblem>('idle')
  if (state === 'sent') return <ResendDone email={email} />
  const resend = async () => {
    setState('pending')
    try {
      // Wanted by few: it would weigh on the sign-in page.
      const { resendConfirmation } = await fetchPart(() => import('./resend-confirmation.ts'))
      await resendConfirmation(email)
      setState('sent')
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error
      setState(error)
    }
  }
  return (
    <>
      {state instanceof ApiProblem ? <Refusal problem={state} /> : null}
      <Button onClick={resend} pending={state === 'pending'} icon="courriel">
        {renvoi.bouton}
      </Button>
    </>
  )
}
