import { callForBlob } from '@mon-espace/module-kit/api'
import { Skeleton } from '@mon-espace/ui'
import { useQuery } from '@tanstack/react-query'
import PagesPdf from '../../socle/apercu/pages-pdf.tsx'
import { apercu } from '../../socle/apercu/textes.ts'
import { AvisProbleme } from '../../socle/probleme/avis-probleme.tsx'
import { DOCUMENTS, type NomDocument } from './documents.ts'
import { cerfa as t } from './textes.ts'

/** A document of the pack, shown in the page. */
export default function Apercu({ id, nom, version }: { id: string; nom: NomDocument; version: number }) {
  const { data, error, refetch } = useQuery({
    queryKey: ['dossier', id, 'document', nom, version],
    queryFn: async ({ signal }) =>
      (await callForBlob(DOCUMENTS[nom], { params: { id }, signal })).arrayBuffer(),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
  })
  if (error) return <AvisProbleme error={error} titre={apercu.echec} onRetry={() => void refetch()} />
  if (!data) return <Skeleton lines={8} label={apercu.chargement} />
  return (
    <div className="mc-document-vu">
      <PagesPdf octets={data} titre={t.documents[nom].titre} />
    </div>
  )
}
