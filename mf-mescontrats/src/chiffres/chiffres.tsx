import '../socle/page/page.css'
import './chiffres.css'
import { CALLS, type EtendueFigures, type Figures } from '@mon-espace/domain/api'
import { useLocation, useNavigate, useSession } from '@mon-espace/module-kit'
import { useAujourdhui } from '@mon-espace/module-kit/api'
import { FormSection, formatEuros, Notice, PageTitle, Select, Skeleton, SummaryList } from '@mon-espace/ui'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { chemins } from '../routes/chemins.ts'
import { figuresQuery } from '../socle/api/read-figures.ts'
import { Retour } from '../socle/navigation/retour.tsx'
import { AvisProbleme } from '../socle/probleme/avis-probleme.tsx'
import { Telechargement } from '../socle/telechargement/telechargement.tsx'
import { type Barre, Barres } from './barres.tsx'
import { nomDuMois } from './mois.ts'
import { parDelai, parEtablissement, parEtat, parGuichet, parMois, parMotif } from './series.ts'
import { chiffres as t } from './textes.ts'

const CHOIX = ['type', 'debut', 'fin'] as const

/** What the address narrows figures to. */
const etendueOf = (search: URLSearchParams): EtendueFigures =>
  Object.fromEntries(CHOIX.flatMap((nom) => (search.get(nom) ? [[nom, search.get(nom)]] : [])))

/** Figures of the dossiers one may see: each series a table whose rows are drawn as bars. */
export default function Chiffres() {
  const { role } = useSession()
  const { search } = useLocation()
  const etendue = etendueOf(search)
  const { data, error, refetch } = useQuery({
    ...figuresQuery(etendue),
    placeholderData: keepPreviousData,
  })
  const operateur = role === 'gestionnaire'
  return (
    <div className="mc-page">
      <Retour to={operateur ? chemins.instruction : chemins.liste}>{t.retour}</Retour>
      <PageTitle focus>{operateur ? t.titreOperateur : t.titre}</PageTitle>
      <Choix etendue={etendue} />
      {data ? (
        <Series figures={data} />
      ) : error ? (
        <AvisProbleme error={error} onRetry={() => void refetch()} />
      ) : (
        <Skeleton lines={8} />
      )}
    </div>
  )
}

function Choix({ etendue }: { etendue: EtendueFigures }) {
  const navigate = useNavigate()
  const jour = useAujourdhui()
  // Months of every dossier, whatever is shown of them.
  const { data } = useQuery(figuresQuery({}))
  const mois = (data?.mois ?? []).flatMap(({ mois: valeur }) =>
    valeur ? [{ value: valeur, label: nomDuMois(valeur) }] : [],
  )
  const choose = (nom: (typeof CHOIX)[number]) => (event: { currentTarget: { value: string } }) => {
    const { [nom]: _, ...autres } = etendue
    const valeur = event.currentTarget.value
    const suite = new URLSearchParams({ ...autres, ...(valeur ? { [nom]: valeur } : {}) })
    navigate(suite.size > 0 ? `${chemins.chiffres}?${suite}` : chemins.chiffres, { replace: true })
  }
  return (
    <div className="mc-chiffres__choix">
      <Select
        name="type"
        label={t.contrats}
        options={Object.entries(t.types).map(([value, label]) => ({ value, label }))}
        emptyLabel={t.tousTypes}
        value={etendue.type ?? ''}
        onChange={choose('type')}
      />
      {(['debut', 'fin'] as const).map((borne) => (
        <Select
          key={borne}
          name={borne}
          label={t[borne]}
          options={mois}
          emptyLabel={t.toutMois}
          value={etendue[borne] ?? ''}
          onChange={choose(borne)}
        />
      ))}
      <Telechargement operation={CALLS.exportFigures} adresse={{ query: etendue }} nom={t.fichier(jour)}>
        {t.exporter}
      </Telechargement>
    </div>
  )
}

function Serie({
  textes,
  barres,
}: {
  textes: { readonly titre: string; readonly colonne: string; readonly compte?: string }
  barres: readonly Barre[]
}) {
  return (
    <FormSection title={textes.titre}>
      <Barres {...textes} barres={barres} />
    </FormSection>
  )
}

function Series({ figures }: { figures: Figures }) {
  const { total, financement, operateur } = figures
  if (total === 0) return <Notice>{t.aucun}</Notice>
  return (
    <>
      <p role="status">
        <strong>{t.total(total)}</strong>
      </p>
      <Serie textes={t.etats} barres={parEtat(figures)} />
      <Serie textes={t.mois} barres={parMois(figures)} />
      <Serie textes={t.etablissements} barres={parEtablissement(figures)} />
      <FormSection title={t.financement.titre}>
        <SummaryList
          items={[
            { term: t.financement.contrats, value: financement.nombre.toLocaleString('fr-FR') },
            { term: t.financement.montant, value: formatEuros(financement.montantCentimes) },
          ]}
        />
      </FormSection>
      {operateur ? (
        <>
          <Serie textes={t.delais} barres={parDelai(operateur)} />
          {operateur.motifs.length > 0 ? (
            <Serie textes={t.motifs} barres={parMotif(operateur)} />
          ) : (
            <FormSection title={t.motifs.titre}>{t.motifs.aucun}</FormSection>
          )}
          <Serie textes={t.charge} barres={parGuichet(operateur)} />
        </>
      ) : null}
    </>
  )
}
