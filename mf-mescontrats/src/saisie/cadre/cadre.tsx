import { Link, useNavigate } from '@mon-espace/module-kit'
import { Icon, Stepper } from '@mon-espace/ui'
import { type ReactNode, useMemo } from 'react'
import { chemins } from '../../routes/chemins.ts'
import { useControle, useSaisie } from '../contexte.ts'
import { CarteContext, Resume } from '../resume/resume.tsx'
import './cadre.css'
import { cadre as t } from '../textes.ts'
import { toSteps } from './etapes.ts'

/** Props of {@link Cadre}. */
export interface CadreProps {
  ecran: string
  valide: boolean
  piecesCompletes: boolean
  children: ReactNode
}

/** The three zones of the entry: the steps at left, the questions in the middle, « Votre contrat » at right. */
export function Cadre({ ecran, valide, piecesCompletes, children }: CadreProps) {
  const { id, parcours } = useSaisie()
  const navigate = useNavigate()
  const tous = useControle((etat) => etat.tous)
  const montres = useControle((etat) => etat.montres)
  const steps = useMemo(
    () => toSteps({ id, parcours, ecran, tous, dits: new Set(montres.keys()), valide, piecesCompletes }),
    [id, parcours, ecran, tous, montres, valide, piecesCompletes],
  )
  const carte = useMemo(() => ({ valide, piecesCompletes }), [valide, piecesCompletes])
  return (
    <div className="mc-cadre">
      <div className="mc-cadre__etapes">
        <Link to={chemins.liste} className="mc-cadre__retour">
          <Icon name="gauche" />
          {t.gestion}
        </Link>
        <Stepper
          label={parcours.etapes.parcours}
          steps={steps}
          onGo={(step, event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0 || !step.href) return
            event.preventDefault()
            navigate(step.href)
          }}
        />
      </div>
      <CarteContext value={carte}>
        <div className="mc-cadre__milieu">{children}</div>
        <Resume />
      </CarteContext>
    </div>
  )
}
