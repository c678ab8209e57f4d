import { isSilence, LIBELLES_ETATS, TONS_ETATS } from '@mon-espace/domain'
import type { LigneDossier, Session } from '@mon-espace/domain/api'
import { useAujourdhui } from '@mon-espace/module-kit/api'
import { moduleFor } from '@mon-espace/module-kit/host-contract'
import { Button, formatRelativeDeadline, Notice, Skeleton, type Task, TaskList } from '@mon-espace/ui'
import { useQuery } from '@tanstack/react-query'
import { readHostData } from '../../host-data.ts'
import { readPressing } from './a-traiter.ts'

import { textes } from './textes.ts'

const { dossiers: words } = textes

/** Where dossiers are: the address of the service, whichever module of the registry answers it. */
const path = '/mes-contrats'

/** What is next, and by when. */
function hintOf({ etat, echeance }: LigneDossier, today: string): string {
  if (!echeance) return etat === 'brouillon' ? words.reprendre : words.remplacer
  if (isSilence(echeance)) return echeance.libelle
  const { text, urgency } = formatRelativeDeadline(echeance.date, today)
  return words.suite(echeance.libelle, urgency === 'passee' ? words.echeance(text) : text)
}

const hrefOf = ({ id, etat }: LigneDossier) =>
  `${path}/dossiers/${encodeURIComponent(id)}${etat === 'brouillon' ? '/saisie' : ''}`

const taskOf = (row: LigneDossier, today: string): Task => ({
  id: row.id,
  label: row.numero ? words.numero(row.apprenti || words.sansNom, row.numero) : row.apprenti || words.sansNom,
  hint: hintOf(row, today),
  state: { word: LIBELLES_ETATS[row.etat], tone: TONS_ETATS[row.etat] },
  href: hrefOf(row),
})

/** The dossiers that need the person, before anything else. Nothing where no module shows dossiers. */
export function Dossiers({ role }: { role: NonNullable<Session['role']> }) {
  const served = moduleFor([...readHostData().modules], path) !== undefined
  const { data, isError, refetch } = useQuery({
    queryKey: ['a-traiter', role],
    queryFn: ({ signal }) => readPressing(role, signal),
    enabled: served,
  })
  const today = useAujourdhui()
  if (!served) return null
  return (
    <section className="section" aria-labelledby="a-traiter">
      <h2 id="a-traiter">{words.titre}</h2>
      {isError ? (
        <Notice
          tone="warning"
          title={words.indisponibles}
          actions={<Button onClick={() => refetch()}>{textes.reessayer}</Button>}
        />
      ) : !data ? (
        <Skeleton lines={4} />
      ) : data.length > 0 ? (
        <TaskList tasks={data.map((row) => taskOf(row, today))} />
      ) : (
        <p>{words.aucun}</p>
      )}
      <p>
        <a href={path}>{words.tous}</a>
      </p>
    </section>
  )
}
