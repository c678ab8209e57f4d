import type { Contrat } from '@mon-espace/domain'
import { ComboBox } from '@mon-espace/ui'
import { useQuery } from '@tanstack/react-query'
import { useFormContext } from 'react-hook-form'
import { searchReferentiel } from '../../dossiers/api/search-referentiel.ts'
import type { Chemin, Genre } from './definition.ts'
import { loadReferentiel } from './referentiels.ts'
import type { ChampLie } from './use-champ.ts'

type GenreRecherche = Extract<Genre, { type: 'recherche' }>

/** What a code already entered stands for; nothing while it is only being typed. */
function useLibelle({ nom, valeur }: GenreRecherche, code: string): string | undefined {
  const complet = valeur === 'code' && /^\d{4}/.test(code)
  const { data } = useQuery({
    queryKey: ['referentiel', nom, code],
    queryFn: ({ signal }) => searchReferentiel(nom, code, signal),
    enabled: complet,
    staleTime: Number.POSITIVE_INFINITY,
  })
  return complet ? data?.find((element) => element.code === code)?.libelle : undefined
}

/** A value looked up in the reference data; what is not found there may stay as typed, and the rules judge it. */
export function ChampRecherche({ lie, genre }: { lie: ChampLie; genre: GenreRecherche }) {
  const { setValue } = useFormContext<Contrat>()
  const { frame, value, onChange } = lie
  const texte = (value as string | null) ?? ''
  const libelle = useLibelle(genre, texte)
  return (
    <>
      <ComboBox
        {...frame}
        value={texte}
        onChange={onChange}
        freeText
        load={loadReferentiel(genre.nom)}
        onSelect={({ element }) => {
          const copies = genre.recopie?.(element) ?? { [frame.name]: element[genre.valeur] }
          for (const [chemin, copie] of Object.entries(copies)) setValue(chemin as Chemin, copie as never)
        }}
      />
      <p className="mc-precision" role="status">
        {libelle}
      </p>
    </>
  )
}
