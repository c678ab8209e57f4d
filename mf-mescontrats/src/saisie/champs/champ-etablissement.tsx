import type { Contrat } from '@mon-espace/domain'
import { formatIdentifiant, GROUPES, IdentifierField, Select } from '@mon-espace/ui'
import { useQuery } from '@tanstack/react-query'
import { useFormContext } from 'react-hook-form'
import { entreprisesQuery } from '../../dossiers/api/list-entreprises.ts'
import { useTransmettre } from './propositions.ts'
import { useRetrait } from './retrait.tsx'
import { retrait } from './textes.ts'
import type { ChampLie } from './use-champ.ts'

const COMMUNE = 'employeur.adresse.commune'

/** The establishment of execution, among those of the enterprise; choosing another brings its name and address. */
export function ChampEtablissement({ lie }: { lie: ChampLie }) {
  const { frame, value, onChange } = lie
  const { getValues, setValue } = useFormContext<Contrat>()
  const transmettre = useTransmettre()
  const { retirer, avis } = useRetrait('employeur')
  const { data } = useQuery(entreprisesQuery)
  const siret = (value as string | null) ?? ''
  const choix = data?.filter((e) => e.siren === siret.slice(0, 9)) ?? []
  if (!choix.some((e) => e.siret === siret))
    return <IdentifierField {...frame} kind="siret" value={siret || null} onChange={onChange} />
  return (
    <>
      <Select
        {...frame}
        emptyLabel={null}
        options={choix.map((e) => ({
          value: e.siret,
          label: `${formatIdentifiant(e.siret, GROUPES.siret)} – ${e.denomination}, ${e.adresse.commune ?? ''}`,
        }))}
        value={siret}
        onChange={(event) => {
          const choisi = choix.find((e) => e.siret === event.target.value)
          if (!choisi) return
          const commune = getValues(COMMUNE)
          const remplacer = () => {
            onChange(choisi.siret)
            setValue('employeur.denomination', choisi.denomination)
            setValue('employeur.adresse', choisi.adresse)
            transmettre(COMMUNE, commune)
          }
          retirer(retrait.etablissement, remplacer, () => transmettre(COMMUNE, choisi.adresse.commune))
        }}
      />
      {avis}
    </>
  )
}
