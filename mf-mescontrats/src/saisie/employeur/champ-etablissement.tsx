import type { Adresse } from '@mon-espace/domain'
import { formatIdentifiant, GROUPES, IdentifierField, Select } from '@mon-espace/ui'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useFormContext } from 'react-hook-form'
import { entreprisesQuery } from '../../socle/api/list-entreprises.ts'
import { entrepriseQuery } from '../../socle/api/read-entreprise.ts'
import { useForward } from '../champs/propositions.ts'
import { useRetrait } from '../champs/retrait.tsx'
import { retrait } from '../champs/textes.ts'
import type { ChampLie } from '../champs/use-champ.ts'

const COMMUNE = 'employeur.adresse.commune'

/** What every kind asks of its employer. */
interface EmployeurSaisi {
  employeur: Record<'siret' | 'denomination' | 'telephone' | 'courriel', string | null> & { adresse: Adresse }
}

/** How an establishment is reached: its own, unless something else was typed. */
const CONTACTS = ['telephone', 'courriel'] as const

/** Gives the contract the telephone and the e-mail of another establishment where it had those of the former. */
function useContacts() {
  const cache = useQueryClient()
  const { getValues, setValue } = useFormContext<EmployeurSaisi>()
  return async (ancien: string, nouveau: string) => {
    const [avant, apres] = await Promise.all([
      cache.fetchQuery(entrepriseQuery(ancien)),
      cache.fetchQuery(entrepriseQuery(nouveau)),
    ])
    // Meanwhile she may have chosen another, or taken the first one back.
    if (getValues('employeur.siret') !== nouveau) return
    for (const nom of CONTACTS) {
      const actuel = getValues(`employeur.${nom}`)
      if (!actuel || actuel === avant[nom]) setValue(`employeur.${nom}`, apres[nom])
    }
  }
}

/**
 * The establishment of execution, among those of the enterprise; choosing another brings its name and address, and how to
 * reach it.
 */
export function ChampEtablissement({ lie }: { lie: ChampLie }) {
  const { frame, value, onChange } = lie
  const { getValues, setValue } = useFormContext<EmployeurSaisi>()
  const transmettre = useForward()
  const { retirer, avis } = useRetrait('employeur')
  const prendreContacts = useContacts()
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
          // A help, no more: without an answer what is there stays hers to verify.
          prendreContacts(siret, choisi.siret).catch(() => undefined)
        }}
      />
      {avis}
    </>
  )
}
