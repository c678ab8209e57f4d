import type { Dossier, Versement } from '@mon-espace/domain/api'
import { useAujourdhui } from '@mon-espace/module-kit/api'
import { Card, Disclosure, formatDate, formatEuros, Table } from '@mon-espace/ui'
import { useQuery } from '@tanstack/react-query'
import { echeancierQuery } from '../api/read-echeancier.ts'
import { AvisProbleme } from '../probleme/avis-probleme.tsx'
import { versements as t } from './textes.ts'

/** What of it can be claimed by that day is said. */
const colonnesAt = (jour: string) => [
  { id: 'libelle', header: t.libelle, cell: ({ libelle }: Versement) => libelle, main: true },
  {
    id: 'date',
    header: t.exigible,
    cell: ({ exigibleLe }: Versement) =>
      exigibleLe <= jour ? t.depuis(formatDate(exigibleLe)) : formatDate(exigibleLe),
  },
  { id: 'pour', header: t.beneficiaire, cell: ({ beneficiaire }: Versement) => beneficiaire },
  {
    id: 'montant',
    header: t.montant,
    cell: ({ montantCentimes }: Versement) => formatEuros(montantCentimes),
    align: 'end' as const,
  },
]

/** What the OPCO pays for a granted contract, to whom and when; nothing for one that is paid by the hour. */
export function Versements({ dossier }: { dossier: Dossier }) {
  return dossier.decision?.decision === 'accepter' ? <Accordes dossier={dossier} /> : null
}

function Accordes({ dossier: { id, version } }: { dossier: Dossier }) {
  const jour = useAujourdhui()
  const { data, error, refetch } = useQuery(echeancierQuery(id, version))
  if (error) return <AvisProbleme error={error} titre={t.erreur} onRetry={() => void refetch()} />
  if (!data || data.elements.length === 0) return null
  const total = data.elements.reduce((sum, { montantCentimes }) => sum + montantCentimes, 0)
  return (
    <Card title={t.titre}>
      <Table
        caption={t.titre}
        columns={colonnesAt(jour)}
        rows={data.elements}
        rowKey={({ n }) => String(n)}
      />
      <p>{t.total(formatEuros(total))}</p>
      <Disclosure summary={t.pourquoi}>
        {data.explications.map(({ code, titre, texte, article }) => (
          <p key={`${code} ${titre}`}>
            <strong>{titre}.</strong> {texte} {article ? t.article(article) : null}
          </p>
        ))}
      </Disclosure>
    </Card>
  )
}
