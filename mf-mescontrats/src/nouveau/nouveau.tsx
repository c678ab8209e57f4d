import { formatIdentifiant, GROUPES, isAgence, type PublicVise } from '@mon-espace/domain'
import type { Etablissement } from '@mon-espace/domain/api'
import { createPart, useIdempotencyKey, useLocation, useNavigate } from '@mon-espace/module-kit'
import { Button, Choice, Notice, PageTitle, Skeleton } from '@mon-espace/ui'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { chemins } from '../routes/chemins.ts'
import { useAide } from '../socle/aide/use-aide.ts'
import { useCreateDossier } from '../socle/api/create-dossier.ts'
import { entreprisesQuery } from '../socle/api/list-entreprises.ts'
import { entrepriseQuery } from '../socle/api/read-entreprise.ts'
import { Retour } from '../socle/navigation/retour.tsx'
import { AvisProbleme } from '../socle/probleme/avis-probleme.tsx'
import './nouveau.css'
import { parType, nouveau as t } from './textes.ts'

const Comparaison = createPart(
  () => import('./comparaison/comparaison.tsx'),
  () => <Skeleton lines={8} />,
)

/** Creates the draft, then opens its first screen in place of this page; every try for the same answers bears the same key. */
function useCommencer(type: string) {
  const navigate = useNavigate()
  const { mutate, isPending, error } = useCreateDossier()
  const cle = useIdempotencyKey()
  function commencer(siret: string, voulu: PublicVise | null) {
    const corps = { siret, type, ...(voulu ? { public: voulu } : {}) }
    mutate(
      { ...corps, cle: cle(corps) },
      { onSuccess: ({ id }) => navigate(chemins.saisie(id), { replace: true }) },
    )
  }
  return { commencer, isPending, error }
}

/** Whether an establishment is of a temporary-work agency; `reading` until it is known, which an unread record never is. */
function useAgence(siret: string | null): { agence: boolean; reading: boolean } {
  const { data, isLoading } = useQuery({
    ...entrepriseQuery(siret ?? ''),
    enabled: siret !== null,
    retry: false,
  })
  return { agence: isAgence(data?.employeurSpecifique ?? null), reading: isLoading }
}

const toOption = ({ siret, denomination, adresse }: Etablissement) => ({
  value: siret,
  label: denomination,
  hint: [adresse.commune, `SIRET ${formatIdentifiant(siret, GROUPES.siret)}`].filter(Boolean).join(' · '),
})

const PUBLICS = (['interimaire', 'permanent'] as const).map((value) => ({ value, ...t.publics[value] }))

const loadAvisOpco = async () => (await import('../socle/opco/avis-opco.tsx')).default

interface Debut {
  /** `type` of the dossier. */
  type: string
  /** True where the kinds are compared first. */
  comparer: boolean
}

/** What differs between the kinds, told on demand. */
function Hesitation({ type, interimaire, comparer }: Debut & { interimaire: boolean }) {
  const [ouverte, setOuverte] = useState(comparer)
  return (
    <>
      <div>
        <Button variant="quiet" aria-expanded={ouverte} onClick={() => setOuverte(!ouverte)}>
          {ouverte ? t.fermer : t.comparer}
        </Button>
      </div>
      {ouverte ? <Comparaison type={type} interimaire={interimaire} /> : null}
    </>
  )
}

/** Which establishment, where there are several; for whom, where it is an agency. */
function Choix({ type, comparer, etablissements }: Debut & { etablissements: readonly Etablissement[] }) {
  const { commencer, isPending, error } = useCommencer(type)
  const [seul, ...autres] = etablissements
  const [siret, setSiret] = useState(seul && autres.length === 0 ? seul.siret : null)
  const [voulu, setVoulu] = useState<PublicVise | null>(null)
  const [essai, setEssai] = useState(false)
  const { agence, reading } = useAgence(siret)
  const AvisOpco = useAide('avis-opco', loadAvisOpco)
  function submit(event: FormEvent) {
    event.preventDefault()
    setEssai(true)
    if (siret && (voulu || !agence)) commencer(siret, agence ? voulu : null)
  }
  return (
    <div className="mc-debut">
      <form noValidate onSubmit={submit} className="mc-debut__questions">
        <nav>
          <Retour to={chemins.liste}>{t.retourListe}</Retour>
        </nav>
        <PageTitle lead={t.intro}>{parType[type]?.titre}</PageTitle>
        {error ? <AvisProbleme error={error} titre={t.echec} /> : null}
        {autres.length > 0 ? (
          <Choice
            name="siret"
            label={parType[type]?.question ?? ''}
            options={etablissements.map(toOption)}
            value={siret}
            onChange={setSiret}
            error={essai && !siret ? t.choisir : undefined}
          />
        ) : null}
        {AvisOpco && siret ? <AvisOpco siret={siret} /> : null}
        {agence ? (
          <Choice
            name="public"
            label={t.public}
            options={PUBLICS}
            value={voulu}
            onChange={setVoulu}
            error={essai && !voulu ? t.choisirPublic : undefined}
          />
        ) : null}
        <div>
          <Button type="submit" variant="primary" iconAfter="droite" pending={isPending || reading}>
            {t.commencer}
          </Button>
        </div>
      </form>
      <Hesitation type={type} comparer={comparer} interimaire={agence && voulu === 'interimaire'} />
    </div>
  )
}

/** One establishment, and nothing to ask about it: the contract begins. */
function Direct({ type, siret }: Pick<Debut, 'type'> & { siret: string }) {
  const { commencer, error } = useCommencer(type)
  const parti = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: it starts once, when the page opens.
  useEffect(() => {
    if (parti.current) return
    parti.current = true
    commencer(siret, null)
  }, [])
  if (error) return <AvisProbleme error={error} titre={t.echec} onRetry={() => commencer(siret, null)} />
  return <Skeleton lines={6} label={t.ouverture} />
}

/** One establishment: only an agency is asked something; nothing begins while the kinds are compared. */
function Unique({ type, comparer, etablissement }: Debut & { etablissement: Etablissement }) {
  const { agence, reading } = useAgence(etablissement.siret)
  if (reading) return <Skeleton lines={6} label={t.ouverture} />
  return agence || comparer ? (
    <Choix type={type} comparer={comparer} etablissements={[etablissement]} />
  ) : (
    <Direct type={type} siret={etablissement.siret} />
  )
}

/**
 * `/mes-contrats/nouveau?type=professionnalisation`, apprenticeship without it: starts a contract. Asks for which
 * establishment where there are several, and for whom where it is an agency, then opens the draft; with `comparer`, opens
 * none before the kinds were compared.
 */
export default function Nouveau() {
  const { search } = useLocation()
  const demande = search.get('type') ?? ''
  const comparer = search.has('comparer')
  const type = Object.hasOwn(parType, demande) ? demande : 'apprentissage'
  const { data, error, refetch } = useQuery(entreprisesQuery)
  if (error) return <AvisProbleme error={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton lines={6} />
  const [premier, ...autres] = data
  if (!premier) return <Notice tone="warning">{t.aucun}</Notice>
  return autres.length > 0 ? (
    <Choix type={type} comparer={comparer} etablissements={data} />
  ) : (
    <Unique type={type} comparer={comparer} etablissement={premier} />
  )
}
