import { CALLS } from '@mon-espace/domain/api'
import { call } from '@mon-espace/module-kit/api'
import type { Session } from '@mon-espace/module-kit/host-contract'
import { Notice } from '@mon-espace/ui'
import { useQuery } from '@tanstack/react-query'
import { textes } from './textes.ts'

/** Tells an administrator that colleagues wait to be activated: the mail that asks for it may be lost. Nothing otherwise. */
export function Comptes({ entreprises }: { entreprises: Session['entreprises'] }) {
  const sirets = entreprises.filter(({ role }) => role === 'administrateur').map(({ siret }) => siret)
  const { data = 0 } = useQuery({
    queryKey: ['comptes-a-activer', sirets],
    queryFn: ({ signal }) => countWaiting(sirets, signal),
    enabled: sirets.length > 0,
  })
  if (data === 0) return null
  return (
    <Notice
      tone="warning"
      title={textes.comptes.titre(data)}
      actions={<a href="/compte">{textes.comptes.voir}</a>}
    />
  )
}

async function countWaiting(sirets: readonly string[], signal: AbortSignal): Promise<number> {
  const lists = await Promise.all(
    sirets.map((siret) => call(CALLS.listComptes, { params: { siret }, signal })),
  )
  return lists.flatMap(({ elements }) => elements).filter(({ etat }) => etat === 'en_attente_activation')
    .length
}
