import { useLocation, useNavigate } from '@mon-espace/module-kit'
import { cheminsGardes } from '@mon-espace/module-kit/garde/chemins'
import { useEffect, useState } from 'react'
import { DepartDialog } from './depart-dialog.tsx'
import { MutationRefusal } from './mutation-refusal.tsx'
import { useSignOut } from './open-sessions.ts'

/**
 * Told before one signs out: what this browser alone keeps, which goes then. The header leads here (`?depart=oui`) where
 * there is any; what holds no more goes without a word.
 */
export function Depart({ id }: { id: string }) {
  const { search } = useLocation()
  return new URLSearchParams(search).has('depart') ? <Demande id={id} /> : null
}

function Demande({ id }: { id: string }) {
  const navigate = useNavigate()
  const [chemins] = useState(() => cheminsGardes(id))
  const { mutate, isPending, error } = useSignOut(id)
  const rien = chemins.length === 0
  useEffect(() => {
    if (rien) mutate('ici')
  }, [rien, mutate])
  if (rien) return <MutationRefusal error={error} />
  return (
    <DepartDialog
      chemins={chemins}
      pending={isPending}
      error={error}
      onLeave={() => mutate('ici')}
      onClose={() => navigate('/compte', { replace: true })}
    />
  )
}
