import type { Dossier } from '@mon-espace/domain/api'
import { useSession } from '@mon-espace/module-kit'
import { Button, Card } from '@mon-espace/ui'
import { useState } from 'react'
import { chemins } from '../../routes/chemins.ts'
import { BoutonLien } from '../../socle/navigation/bouton-lien.tsx'
import { administre } from '../../socle/suivi/administre.ts'
import { actions as t } from '../textes.ts'
import { Annulation } from './annulation.tsx'
import { Copie } from './copie.tsx'
import { Correction } from './correction.tsx'
import { Passation } from './passation.tsx'
import { Suppression } from './suppression.tsx'

type Demandee = 'corriger' | 'annuler' | 'supprimer'
const DEMANDEES = ['corriger', 'annuler', 'supprimer'] as const

/** What else may be done with the dossier, by whoever reads it, now. Nothing is shown that cannot be done. */
export function Actions({ dossier }: { dossier: Dossier }) {
  const [demandee, setDemandee] = useState<Demandee | null>(null)
  const close = () => setDemandee(null)
  const may = (droit: Dossier['droits'][number]) => dossier.droits.includes(droit)
  // A draft that can still be deleted is not cancelled: one way out is enough.
  const permises = DEMANDEES.filter((nom) => may(nom) && !(nom === 'annuler' && may('supprimer')))
  const administrateur = administre(useSession(), dossier.siret)
  if (permises.length === 0 && !may('copier') && !may('rompre') && !may('amender') && !administrateur)
    return null
  return (
    <Card title={t.titre} sunk>
      <ul className="mc-actions">
        {may('copier') ? (
          <>
            <li>
              <Copie id={dossier.id} />
            </li>
            <li>
              <BoutonLien small variant="quiet" icon="ajouter" to={chemins.copies(dossier.id)}>
                {t.copierPlusieurs}
              </BoutonLien>
            </li>
          </>
        ) : null}
        {may('amender') ? (
          <li>
            <BoutonLien small variant="quiet" icon="modifier" to={chemins.avenant(dossier.id)}>
              {t.amender}
            </BoutonLien>
          </li>
        ) : null}
        {may('rompre') ? (
          <li>
            <BoutonLien small variant="quiet" icon="croix" to={chemins.rupture(dossier.id)}>
              {t.rompre}
            </BoutonLien>
          </li>
        ) : null}
        {administrateur ? (
          <li>
            <Passation dossier={dossier} />
          </li>
        ) : null}
        {permises.map((nom) => (
          <li key={nom}>
            <Button
              small
              variant="quiet"
              icon={nom === 'corriger' ? 'modifier' : nom === 'annuler' ? 'croix' : 'supprimer'}
              onClick={() => setDemandee(nom)}
            >
              {t[nom]}
            </Button>
          </li>
        ))}
      </ul>
      <Correction dossier={dossier} open={demandee === 'corriger'} onClose={close} />
      <Annulation dossier={dossier} open={demandee === 'annuler'} onClose={close} />
      <Suppression dossier={dossier} open={demandee === 'supprimer'} onClose={close} />
    </Card>
  )
}
