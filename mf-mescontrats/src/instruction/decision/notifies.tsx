import { LIBELLES_SIGNATAIRES } from '@mon-espace/domain'
import type { Dossier } from '@mon-espace/domain/api'
import { useQuery } from '@tanstack/react-query'
import { notifiesQuery } from '../../socle/api/list-notifies.ts'
import { AvisProbleme } from '../../socle/probleme/avis-probleme.tsx'
import { decision as t } from '../textes.ts'

/** Whom the law has a refusal notified to beside the employer: by mail, and those that only a letter can reach. */
export function Notifies({ dossier: { id, decision } }: { dossier: Pick<Dossier, 'id' | 'decision'> }) {
  const { data, error, refetch } = useQuery(notifiesQuery(id))
  if (error) return <AvisProbleme titre={t.notifiesErreur} error={error} onRetry={() => void refetch()} />
  const named = (adresse: boolean) =>
    (data?.elements ?? [])
      .filter((un) => un.adresse === adresse)
      .map(({ role }) => LIBELLES_SIGNATAIRES[role])
      .join(', ')
  const [joints, autres] = [named(true), named(false)]
  return (
    <>
      {joints ? <p>{(decision ? t.notifie : t.seraNotifie)(joints)}</p> : null}
      {autres ? <p>{t.sansAdresse(autres)}</p> : null}
    </>
  )
}
