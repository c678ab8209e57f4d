import { Icon, PageTitle, Skeleton, Stepper } from '@mon-espace/ui'
import { ECRANS, type Ecran } from '../../routes/chemins.ts'
import { ecrans, cadre as t } from '../textes.ts'
import './cadre.css'

/**
 * A screen of the entry while its contract comes: its steps, its heading and what it is about, at the places that they keep.
 * The page brings it, drawn at build; it leads nowhere yet.
 */
export default function CadreAttente({ ecran }: { ecran: Ecran }) {
  const steps = ECRANS.map((id) => ({
    id,
    label: ecrans[id].court,
    state: id === ecran ? ('current' as const) : ('todo' as const),
  }))
  return (
    <div className="mc-cadre" aria-busy="true">
      <div className="mc-cadre__etapes">
        <span className="mc-cadre__retour">
          <Icon name="gauche" />
          {t.gestion}
        </span>
        <Stepper label={t.parcours} steps={steps} />
      </div>
      <div className="mc-cadre__milieu">
        <PageTitle over={t.etape(ECRANS.indexOf(ecran) + 1)} lead={ecrans[ecran].sujet}>
          {ecrans[ecran].titre}
        </PageTitle>
        <Skeleton lines={8} label={t.chargement} />
      </div>
      <div className="mc-cadre__resume" />
    </div>
  )
}
