import type { Constat, Dossier } from '@mon-espace/domain/api'
import { useArrival, useSession } from '@mon-espace/module-kit'
import { ApiProblem } from '@mon-espace/module-kit/api'
import { Button, Notice } from '@mon-espace/ui'
import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useEffect, useState } from 'react'
import { chemins } from '../routes/chemins.ts'
import { rememberEcran } from '../routes/ecran-quitte.ts'
import { Introuvable } from '../routes/introuvable.tsx'
import { entreprisesQuery } from '../socle/api/list-entreprises.ts'
import { controleQuery } from '../socle/api/read-controle.ts'
import { dossierQuery } from '../socle/api/read-dossier.ts'
import { BoutonLien } from '../socle/navigation/bouton-lien.tsx'
import CadreAttente from './cadre/cadre-attente.tsx'
import { isEntered, loadParcours, PARCOURS, sourceOf } from './dispositifs/parcours.ts'
import { EcranAbsent } from './ouverture/ecran-absent.tsx'
import { loadEcran } from './ouverture/load-ecran.ts'
import { Ouverte } from './ouverture/ouverte.tsx'
import type { Parcours } from './parcours.ts'
import { cadre as t } from './textes.ts'

const AUCUN: readonly Constat[] = []

const isEtape = ({ etapes }: Parcours, ecran: string) => etapes.liste.some(({ nom }) => nom === ecran)

/** Fetches the code of a screen of a kind, where it has it. */
async function fetchEcran(type: string, ecran: string): Promise<void> {
  const parcours = await loadParcours(type)
  if (parcours && isEtape(parcours, ecran)) await loadEcran(parcours, ecran)
}

interface DuTypeProps {
  dossier: Dossier
  ecran: string
  problemes: readonly Constat[]
  etablissements: readonly string[]
}

/** The entry of a contract of a known kind, once what it goes by is there: that of some kinds comes apart. */
function SaisieDuType({ dossier, ecran, problemes, etablissements }: DuTypeProps) {
  const { id, etat, type, avenant } = dossier
  const compte = useSession().compte?.id ?? ''
  const [source] = useState(() => sourceOf(dossier))
  const { arrived: parcours, state, setState } = useArrival(source)
  useEffect(() => {
    if (etat === 'brouillon' && parcours && isEtape(parcours, ecran)) rememberEcran(id, ecran)
  }, [id, ecran, etat, parcours])
  if (!parcours && state === 'failed') return <EcranAbsent onRetry={() => setState('retrying')} />
  if (!parcours && isEntered(type)) return <CadreAttente ecran={ecran} />
  // An amendment leads by itself from a screen on which it asks nothing.
  if (!parcours || !(avenant || isEtape(parcours, ecran))) return <Introuvable />
  return (
    <Ouverte
      key={`${compte} ${id}`}
      compte={compte}
      dossier={dossier}
      parcours={parcours}
      problemes={problemes}
      etablissements={etablissements}
      ecran={ecran}
    />
  )
}

/** The entry of a contract: opens the draft, or says why it cannot be. */
export default function Saisie({ id, ecran }: { id: string; ecran: string }) {
  // Always read again on the way in: what the cache holds may be older than what was just typed.
  const dossier = useQuery({ ...dossierQuery(id), refetchOnMount: 'always' })
  const controle = useQuery({ ...controleQuery(id), refetchOnMount: 'always', retry: false })
  const entreprises = useQuery(entreprisesQuery)
  // The screen's code comes while the dossier does, whose kind is not known yet.
  useEffect(() => {
    for (const parcours of PARCOURS.values())
      if (isEtape(parcours, ecran)) void loadEcran(parcours, ecran).catch(() => undefined)
  }, [ecran])
  const type = dossier.data?.type
  useEffect(() => {
    if (type !== undefined) void fetchEcran(type, ecran).catch(() => undefined)
  }, [type, ecran])
  const pret =
    dossier.isFetchedAfterMount &&
    (controle.isFetchedAfterMount || controle.isError) &&
    !entreprises.isPending
  // Some hundred controls at once: drawn a slice at a time, a key or a tap meanwhile is answered.
  const ouvre = useDeferredValue(pret)
  if (dossier.isError && !dossier.data) {
    const introuvable = dossier.error instanceof ApiProblem && dossier.error.status === 404
    return (
      <div className="mc-cadre">
        <Notice
          tone="error"
          title={introuvable ? t.introuvable : t.panne}
          actions={
            introuvable ? (
              <BoutonLien to={chemins.liste}>{t.retour}</BoutonLien>
            ) : (
              <Button onClick={() => void dossier.refetch()}>{t.reessayer}</Button>
            )
          }
        />
      </div>
    )
  }
  if (!dossier.data || !ouvre) return <CadreAttente ecran={ecran} />
  const siren = dossier.data.siret.slice(0, 9)
  return (
    <SaisieDuType
      key={`${id} ${dossier.data.type}`}
      dossier={dossier.data}
      ecran={ecran}
      problemes={controle.data ?? AUCUN}
      etablissements={(entreprises.data ?? []).filter((e) => e.siren === siren).map((e) => e.siret)}
    />
  )
}
