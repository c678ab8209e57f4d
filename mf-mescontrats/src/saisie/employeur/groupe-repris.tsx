import { Prefilled } from '@mon-espace/ui'
import { use } from 'react'
import { isEmpty, valueAt } from '../brouillon/arbre.ts'
import { askedChamps, type GroupeChamps } from '../champs/definition.ts'
import { type ControlesPropres, Groupe } from '../champs/groupe.tsx'
import { FicheContext, isRepris } from '../champs/repris.ts'
import { useContrat } from '../contexte.ts'
import { repris as t } from './textes.ts'

/** What the block says once for its answers that come from the record, exceptions named; null where it has less than two. */
function useExceptions(groupe: GroupeChamps): string | null {
  const fiche = use(FicheContext)
  return useContrat((contrat) => {
    if (!fiche) return null
    const repondus = askedChamps(groupe, contrat).filter(({ chemin }) => !isEmpty(valueAt(contrat, chemin)))
    const autres = repondus.filter(({ chemin }) => !isRepris(fiche, chemin, contrat))
    if (repondus.length - autres.length < 2) return null
    return autres.length > 0 ? t.sauf(autres.map(({ court }) => court)) : ''
  })
}

/** A group of which the answers that come from the enterprise's record are told as one. */
export function GroupeRepris({ groupe, propres }: { groupe: GroupeChamps; propres: ControlesPropres }) {
  const fiche = use(FicheContext)
  const exceptions = useExceptions(groupe)
  const [premier] = groupe.champs
  if (!premier) return null
  const dit = exceptions !== null
  return (
    <FicheContext value={dit ? null : fiche}>
      <Groupe
        groupe={groupe}
        propres={propres}
        avant={{ chemin: premier.chemin, contenu: dit ? <Prefilled from>{exceptions}</Prefilled> : null }}
      />
    </FicheContext>
  )
}
