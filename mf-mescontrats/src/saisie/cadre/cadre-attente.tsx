import { Icon, PageTitle, Skeleton, Stepper } from '@mon-espace/ui'
import { cadre as t } from '../textes.ts'
import { etapesAttente } from './etapes-attente.ts'
import './cadre.css'
import { RangEtape } from './rang-etape.tsx'

/**
 * A screen of the entry while its contract comes: its steps, its heading and what it is about, at the places that they keep.
 * The page brings it, drawn at build, before the kind of the contract is known; it leads nowhere yet.
 */
export default function CadreAttente({ ecran }: { ecran: string }) {
  const { sujet, parcours, liste } = etapesAttente(ecran)
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
          <PageTitle
            over={<RangEtape sujet={sujet} rang={rang + 1} total={liste.length} />}
            lead={liste[rang]?.sujet}
          >
            {liste[rang]?.titre}
          </PageTitle>
        )}
        <Skeleton lines={8} label={t.chargement} />
      </div>
    </div>
  )
}
