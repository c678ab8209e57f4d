import { useHost, useNavigate } from '@mon-espace/module-kit'
import { type SummaryItem, SummaryList } from '@mon-espace/ui'
import type { GroupeChamps } from '../champs/definition.ts'
import { useContrat, useControle, useSaisie } from '../contexte.ts'
import type { LigneCalculee } from '../parcours.ts'
import { Code } from './code.tsx'
import { toLignes } from './lignes.ts'
import { cheminModifier } from './retour.ts'

/** A group as it was answered, then what computes itself from it, with a change link on each line while the contract can still be changed. */
export function GroupeRecap({
  ecran,
  groupe,
  fige,
  calculs = [],
}: {
  ecran: string
  groupe: GroupeChamps
  fige: boolean
  calculs?: readonly LigneCalculee[] | undefined
}) {
  const { id } = useSaisie()
  const { basePath } = useHost()
  const navigate = useNavigate()
  const contrat = useContrat((c) => c)
  const illisibles = useControle((etat) => etat.illisibles)
  const lignes = toLignes(groupe, contrat, illisibles)
  if (lignes.length === 0) return null
  const items = lignes.map(({ chemin, libelle, valeur: lue, referentiel }): SummaryItem => {
    const valeur = lue && referentiel ? <Code key={chemin} code={lue} referentiel={referentiel} /> : lue
    const to = cheminModifier(id, ecran, chemin)
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
  })
  for (const { libelle, valeur } of calculs) items.push({ term: libelle, value: valeur })
  return (
    <section className="mc-recap__groupe">
      <h3>{groupe.titre}</h3>
      <SummaryList items={items} />
    </section>
  )
}
