import { Icon, PageTitle, Skeleton, Stepper } from '@mon-espace/ui'
import { ETAPES } from '../dispositifs/apprentissage/etapes.ts'
import { cadre as t } from '../textes.ts'
import './cadre.css'

/**
 * A screen of the entry while its contract comes: its steps, its heading and what it is about, at the places that they keep.
 * The page brings it, drawn at build, for the kind of contract that most are of; it leads nowhere yet.
 */
export default function CadreAttente({ ecran }: { ecran: string }) {
  const { sujet, parcours, liste } = ETAPES
  const rang = liste.findIndex(({ nom }) => nom === ecran)
  const steps = liste.map(({ nom, court }) => ({
    id: nom,
    label: court,
    state: nom === ecran ? ('current' as const) : ('todo' as const),
  }))
  return (
    <div className="mc-cadre" aria-busy="true">
      <div className="mc-cadre__etapes">
        <span className="mc-cadre__retour">
          <Icon name="gauche" />
          {t.gestion}
        </span>
        <Stepper label={parcours} steps={steps} />
      </div>
      <div className="mc-cadre__milieu">
        {rang < 0 ? null : (
          <PageTitle over={t.etape(sujet, rang + 1, liste.length)} lead={liste[rang]?.sujet}>
            {liste[rang]?.titre}
          </PageTitle>
        )}
        <Skeleton lines={8} label={t.chargement} />
      </div>
      <div className="mc-cadre__resume" />
    </div>
  )
}
