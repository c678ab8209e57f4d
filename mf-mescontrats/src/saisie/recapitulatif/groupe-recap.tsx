import { useHost, useNavigate } from '@mon-espace/module-kit'
import { fieldId, SummaryList } from '@mon-espace/ui'
import { chemins, type Ecran } from '../../routes/chemins.ts'
import type { GroupeChamps } from '../champs/definition.ts'
import { useContrat, useSaisie } from '../contexte.ts'
import { toLignes } from './lignes.ts'

/** A group as it was answered, with a change link on each line while the contract can still be changed. */
export function GroupeRecap({ ecran, groupe, fige }: { ecran: Ecran; groupe: GroupeChamps; fige: boolean }) {
  const { id } = useSaisie()
  const { basePath } = useHost()
  const navigate = useNavigate()
  const contrat = useContrat((c) => c)
  const lignes = toLignes(groupe, contrat)
  if (lignes.length === 0) return null
  return (
    <section className="mc-recap__groupe">
      <h3>{groupe.titre}</h3>
      <SummaryList
        items={lignes.map(({ chemin, libelle, valeur }) => {
          const to = `${chemins.saisie(id, ecran)}#${fieldId(chemin)}`
          if (fige) return { term: libelle, value: valeur || '–' }
          return {
            term: libelle,
            value: valeur,
            changeHref: basePath + to,
            onChange: (event) => {
              if (event.metaKey || event.ctrlKey || event.shiftKey) return
              event.preventDefault()
              navigate(to)
            },
          }
        })}
      />
    </section>
  )
}
