import { Link } from '@mon-espace/module-kit'
import { type DitsDifferences, ListeDifferences } from '../../socle/avenant/liste-differences.tsx'
import { useSaisie } from '../contexte.ts'
import { ecranOf } from '../parcours.ts'
import type { Changement } from './changements.ts'
import { Code } from './code.tsx'
import { cheminModifier } from './retour.ts'
import { recap as t } from './textes.ts'

/** An answer as the recap reads it. */
const toLu = (valeur: string, referentiel: Changement['referentiel']) =>
  valeur && referentiel ? <Code code={valeur} referentiel={referentiel} /> : valeur

/** What changes, line by line, each leading to its field unless the contract is validated. */
export function ListeChangements({
  changements,
  fige = false,
  dits,
}: {
  changements: readonly Changement[]
  fige?: boolean
  dits?: DitsDifferences
}) {
  const { id, parcours } = useSaisie()
  const lignes = changements.map(({ chemin, libelle, avant, apres, referentiel }) => ({
    cle: chemin,
    libelle: fige ? (
      libelle
    ) : (
      <Link to={cheminModifier(id, ecranOf(parcours, chemin), chemin)} aria-label={t.modifier(libelle)}>
        {libelle}
      </Link>
    ),
    avant: toLu(avant, referentiel),
    apres: toLu(apres, referentiel),
  }))
  return <ListeDifferences lignes={lignes} {...(dits ? { dits } : {})} />
}
