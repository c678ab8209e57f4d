import type { Constat } from '@mon-espace/domain/api'
import { Link } from '@mon-espace/module-kit'
import { Notice } from '@mon-espace/ui'
import { useSaisie } from '../contexte.ts'
import { ecranOf } from '../parcours.ts'
import { cheminModifier } from './retour.ts'

/** Problems or warnings of the whole contract, each leading to its field on its screen. */
export function PointsRecap({ titre, points }: { titre: string; points: readonly Constat[] }) {
  const { id, parcours } = useSaisie()
  if (points.length === 0) return null
  const [premier] = points
  return (
    <Notice tone={premier?.gravite === 'bloquant' ? 'error' : 'warning'} title={titre}>
      <ul className="mc-points">
        {points.map(({ chemin, code, message }) => (
          <li key={`${chemin} ${code}`}>
            <Link to={cheminModifier(id, ecranOf(parcours, chemin), chemin)}>{message}</Link>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
