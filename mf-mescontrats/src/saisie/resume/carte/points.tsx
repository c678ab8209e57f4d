import { Link } from '@mon-espace/module-kit'
import { Disclosure, fieldId, focusField, Icon } from '@mon-espace/ui'
import { chemins } from '../../../routes/chemins.ts'
import { useSaisie } from '../../contexte.ts'
import { anchorOf } from '../../controle/ancre.ts'
import { presentFields } from '../../controle/champs-presents.ts'
import { ecranOf } from '../../parcours.ts'
import { useReste } from '../use-reste.ts'
import { resume as t } from './textes.ts'

/** « Il reste 3 points »: each one leads to its field, on whichever screen. */
export function Points() {
  const { id, parcours } = useSaisie()
  const reste = useReste()
  if (reste.length === 0)
    return (
      <p className="mc-resume__reste" data-complet="">
        <Icon name="oui" />
        {t.reste(0)}
      </p>
    )
  return (
    <Disclosure summary={<strong>{t.reste(reste.length)}</strong>}>
      <ul className="mc-points">
        {reste.map(({ chemin, code, message }) => (
          <li key={`${chemin} ${code}`}>
            <Link
              to={`${chemins.saisie(id, ecranOf(parcours, chemin))}#${fieldId(chemin)}`}
              onClick={(event) => {
                const ici = anchorOf(chemin, presentFields(), parcours.repondants)
                if (ici?.startsWith(`${chemin.split('.')[0]}.`) && focusField(ici)) event.preventDefault()
              }}
            >
              {message}
            </Link>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
