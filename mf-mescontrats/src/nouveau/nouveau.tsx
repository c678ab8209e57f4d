import { formatIdentifiant, GROUPES } from '@mon-espace/domain'
import type { Etablissement } from '@mon-espace/domain/api'
import { useIdempotencyKey, useNavigate } from '@mon-espace/module-kit'
import { Button, Choice, Notice, PageTitle, Skeleton } from '@mon-espace/ui'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { chemins } from '../routes/chemins.ts'
import { useCreateDossier } from '../socle/api/create-dossier.ts'
import { entreprisesQuery } from '../socle/api/list-entreprises.ts'
import { AvisProbleme } from '../socle/probleme/avis-probleme.tsx'
import './nouveau.css'
import { nouveau as t } from './textes.ts'

/** Creates the draft, then opens its first screen in place of this page; every try for one establishment bears the same key. */
function useCommencer() {
  const navigate = useNavigate()
  const { mutate, isPending, error } = useCreateDossier()
  const cle = useIdempotencyKey()
  const commencer = (siret: string) =>
    mutate(
      { siret, type: 'apprentissage', cle: cle(siret) },
      { onSuccess: ({ id }) => navigate(chemins.saisie(id), { replace: true }) },
    )
  return { commencer, isPending, error }
}

const toOption = ({ siret, denomination, adresse }: Etablissement) => ({
  value: siret,
  label: denomination,
  hint: [adresse.commune, `SIRET ${formatIdentifiant(siret, GROUPES.siret)}`].filter(Boolean).join(' · '),
})

function Choix({ etablissements }: { etablissements: readonly Etablissement[] }) {
  const { commencer, isPending, error } = useCommencer()
  const [siret, setSiret] = useState<string | null>(null)
  const [essai, setEssai] = useState(false)
  function submit(event: FormEvent) {
    event.preventDefault()
    setEssai(true)
    if (siret) commencer(siret)
  }
  return (
    <form noValidate onSubmit={submit} className="mc-debut">
      <PageTitle lead={t.intro}>{t.titre}</PageTitle>
      {error ? <AvisProbleme error={error} titre={t.echec} /> : null}
      <Choice
        name="siret"
        label={t.question}
        options={etablissements.map(toOption)}
        value={siret}
        onChange={setSiret}
        error={essai && !siret ? t.choisir : undefined}
      />
      <div>
        <Button type="submit" variant="primary" iconAfter="droite" pending={isPending}>
          {t.commencer}
        </Button>
      </div>
    </form>
  )
}

function Unique({ siret }: { siret: string }) {
  const { commencer, error } = useCommencer()
  const parti = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: it starts once, when the page opens.
  useEffect(() => {
    if (parti.current) return
    parti.current = true
    commencer(siret)
  }, [])
  if (error) return <AvisProbleme error={error} titre={t.echec} onRetry={() => commencer(siret)} />
  return <Skeleton lines={6} label={t.ouverture} />
}

/** Starts a contract: asks for which establishment where there are several, then opens the draft. */
export default function Nouveau() {
  const { data, error, refetch } = useQuery(entreprisesQuery)
  if (error) return <AvisProbleme error={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton lines={6} />
  const [premier, ...autres] = data
  if (!premier) return <Notice tone="warning">{t.aucun}</Notice>
  return autres.length > 0 ? <Choix etablissements={data} /> : <Unique siret={premier.siret} />
}
