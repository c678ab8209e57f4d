import { LIBELLES_ETATS } from '@mon-espace/domain'
import { EtatDossier, Tri } from '@mon-espace/domain/api'
import { Button, focusField, Select, TextField } from '@mon-espace/ui'
import { useQuery } from '@tanstack/react-query'
import type { Filtres as FiltresListe } from '../socle/api/filtres.ts'
import { entreprisesQuery } from '../socle/api/list-entreprises.ts'

import { isFiltre, TRI_PAR_DEFAUT } from './filtres-adresse.ts'
import { filtres as t } from './textes.ts'

const etats = EtatDossier.options.map((etat) => ({ value: etat, label: LIBELLES_ETATS[etat] }))
const tris = Tri.options.map((tri) => ({ value: tri, label: t.tris[tri] }))

const RECHERCHE = 'recherche'

/** Sets a filter, or takes it away when the first line of its list is chosen. */
function withFiltre(filtres: FiltresListe, nom: 'etat' | 'siret' | 'tri', valeur: string): FiltresListe {
  const { [nom]: _, ...autres } = filtres
  return valeur ? ({ ...autres, [nom]: valeur } as FiltresListe) : autres
}

/** The search field and the filters. The establishment is asked only of those who have several. */
export function Filtres({
  filtres,
  saisie,
  onFiltres,
  onSaisie,
}: {
  filtres: FiltresListe
  saisie: string
  onFiltres: (filtres: FiltresListe) => void
  onSaisie: (saisie: string) => void
}) {
  const { data: entreprises = [], isPending, isFetching, failureCount } = useQuery(entreprisesQuery)
  // Shown once its fields are known, and at once where they may not come: none of them moves under the pointer.
  const attend = isPending && isFetching && failureCount === 0
  const set = (nom: 'etat' | 'siret' | 'tri') => (event: { currentTarget: { value: string } }) =>
    onFiltres(withFiltre(filtres, nom, event.currentTarget.value))
  return (
    <search className="mc-filtres" data-attend={attend ? '' : undefined}>
      <div className="mc-filtres__recherche">
        <TextField
          name={RECHERCHE}
          type="search"
          label={t.chercher}
          help={t.chercherAide}
          autoComplete="off"
          value={saisie}
          onChange={(event) => onSaisie(event.currentTarget.value)}
        />
      </div>
      <Select
        name="etat"
        label={t.etat}
        options={etats}
        emptyLabel={t.tousEtats}
        value={filtres.etat ?? ''}
        onChange={set('etat')}
      />
      {attend || entreprises.length > 1 ? (
        <Select
          name="siret"
          label={t.etablissement}
          options={entreprises.map(({ siret, denomination, adresse }) => ({
            value: siret,
            label: [denomination, adresse.commune].filter(Boolean).join(', '),
          }))}
          emptyLabel={t.tousEtablissements}
          value={filtres.siret ?? ''}
          onChange={set('siret')}
        />
      ) : null}
      <Select
        name="tri"
        label={t.tri}
        options={tris}
        emptyLabel={null}
        value={filtres.tri ?? TRI_PAR_DEFAUT}
        onChange={set('tri')}
      />
      {isFiltre(filtres) || saisie ? (
        <Button
          variant="quiet"
          icon="croix"
          onClick={() => {
            onSaisie('')
            const { etat: _, siret: __, ...reste } = filtres
            onFiltres(reste)
            // The button goes away with the filters: a keyboard goes on from the search.
            focusField(RECHERCHE)
          }}
        >
          {t.effacer}
        </Button>
      ) : null}
    </search>
  )
}
