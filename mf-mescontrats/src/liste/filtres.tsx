import { LIBELLES_ETATS } from '@mon-espace/domain'
import { EtatDossier, Tri } from '@mon-espace/domain/api'
import { aujourdhui } from '@mon-espace/module-kit/api'
import { Button, Checkbox, focusField, Select, TextField } from '@mon-espace/ui'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { TYPE_PAR_DEFAUT } from '../routes/chemins.ts'
import type { Filtres as FiltresListe } from '../socle/api/filtres.ts'
import { entreprisesQuery } from '../socle/api/list-entreprises.ts'
import { tiersQuery } from '../socle/api/list-tiers.ts'
import { isFiltre, TRI_PAR_DEFAUT, withoutChoix } from './filtres-adresse.ts'
import { moisProches } from './mois.ts'
import { filtres as t } from './textes.ts'

const etats = EtatDossier.options.map((etat) => ({ value: etat, label: LIBELLES_ETATS[etat] }))
const tris = Tri.options.map((tri) => ({ value: tri, label: t.tris[tri] }))

const RECHERCHE = 'recherche'

type NomFiltre = 'etat' | 'siret' | 'centre' | 'utilisatrice' | 'tri' | 'debut' | 'auteur'

/** Sets a filter, or takes it away when the first line of its list is chosen. */
function withFiltre(filtres: FiltresListe, nom: NomFiltre, valeur: string): FiltresListe {
  const { [nom]: _, ...autres } = filtres
  return valeur ? ({ ...autres, [nom]: valeur } as FiltresListe) : autres
}

/** Whom dossiers may be narrowed to, under the name of the filter. */
function Tiers({
  nom,
  connus,
  choisi,
  onChange,
}: {
  nom: 'centre' | 'utilisatrice'
  connus: readonly { readonly siret: string; readonly nom: string }[]
  choisi: string | undefined
  onChange: (event: { currentTarget: { value: string } }) => void
}) {
  if (connus.length === 0 && !choisi) return null
  // One of a kept view whom no dossier names any more stays in sight: it narrows the list.
  const perdu = choisi !== undefined && !connus.some(({ siret }) => siret === choisi)
  const proposes = perdu ? [...connus, { siret: choisi, nom: choisi }] : connus
  return (
    <Select
      name={nom}
      label={t.tiers[nom]}
      options={proposes.map(({ siret, nom: libelle }) => ({ value: siret, label: libelle }))}
      emptyLabel={t.tousTiers[nom]}
      value={choisi ?? ''}
      onChange={onChange}
    />
  )
}

/**
 * The search field and the filters. The establishment is asked only of those who have several, the training centre and the
 * user company of those whose dossiers name some.
 */
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
  const { data: { centres = [], utilisatrices = [] } = {} } = useQuery(tiersQuery)
  // Folded on a telephone, where they would fill the screen before the first row; what narrows the list stays in sight.
  const [ouverts, setOuverts] = useState(isFiltre(filtres))
  const set = (nom: NomFiltre) => (event: { currentTarget: { value: string } }) =>
    onFiltres(withFiltre(filtres, nom, event.currentTarget.value))
  return (
    <search
      className="mc-filtres"
      data-attend={attend ? '' : undefined}
      data-replies={ouverts ? undefined : ''}
    >
      <div className="mc-filtres__recherche">
        <TextField
          name={RECHERCHE}
          type="search"
          label={t.chercher}
          placeholder={filtres.type === TYPE_PAR_DEFAUT ? t.chercherAide : t.chercherAideProf}
          autoComplete="off"
          value={saisie}
          onChange={(event) => onSaisie(event.currentTarget.value)}
        />
      </div>
      <div className="mc-filtres__plus">
        <Button small variant="quiet" aria-expanded={ouverts} onClick={() => setOuverts(!ouverts)}>
          {ouverts ? t.replier : t.deplier}
        </Button>
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
        name="debut"
        label={t.debut}
        options={moisProches(aujourdhui(), filtres.debut)}
        emptyLabel={t.tousMois}
        value={filtres.debut ?? ''}
        onChange={set('debut')}
      />
      <Tiers nom="centre" connus={centres} choisi={filtres.centre} onChange={set('centre')} />
      <Tiers
        nom="utilisatrice"
        connus={utilisatrices}
        choisi={filtres.utilisatrice}
        onChange={set('utilisatrice')}
      />
      <Select
        name="tri"
        label={t.tri}
        options={tris}
        emptyLabel={null}
        value={filtres.tri ?? TRI_PAR_DEFAUT}
        onChange={set('tri')}
      />
      <Checkbox
        name="auteur"
        label={t.moi}
        checked={filtres.auteur === 'moi'}
        onChange={({ currentTarget: { checked } }) =>
          onFiltres(withFiltre(filtres, 'auteur', checked ? 'moi' : ''))
        }
      />
      {isFiltre(filtres) || saisie ? (
        <Button
          variant="quiet"
          icon="croix"
          onClick={() => {
            onSaisie('')
            onFiltres(withoutChoix(filtres))
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
