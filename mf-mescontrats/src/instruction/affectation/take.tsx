import { isDecided } from '@mon-espace/domain'
import type { LigneDossier } from '@mon-espace/domain/api'
import { useSession } from '@mon-espace/module-kit'
import { Button, useToasts } from '@mon-espace/ui'
import { useAssignDossier } from '../../socle/api/assign-dossier.ts'
import { isConflit } from '../../socle/conflit/conflit.ts'
import { detailOf } from '../../socle/probleme/avis-probleme.tsx'
import { affectation as t } from '../textes.ts'

/** Whose a dossier of the queue is; what is nobody's is taken in one click, what is mine is given back. */
export function Prendre({
  dossier: { id, version, apprenti, etat, gestionnaire },
}: {
  dossier: LigneDossier
}) {
  const { compte } = useSession()
  const assign = useAssignDossier()
  const toasts = useToasts()
  const mine = gestionnaire !== null && gestionnaire.id === compte?.id
  const assignTo = (gestionnaireId: string | null) =>
    assign.mutate(
      { id, version, gestionnaireId },
      {
        onSuccess: () => toasts.show({ text: gestionnaireId ? t.pris(apprenti) : t.rendu }),
        onError: (error) => toasts.show({ text: isConflit(error) ? t.devance : detailOf(error) }),
      },
    )
  return (
    <span className="mc-prendre">
      <span>{mine ? t.aMoi : gestionnaire ? t.confieA(gestionnaire.nom) : t.libre}</span>
      {isDecided(etat) || (gestionnaire && !mine) ? null : (
        <Button
          small
          variant="quiet"
          pending={assign.isPending}
          onClick={() => assignTo(mine ? null : (compte?.id ?? null))}
        >
          {mine ? t.rendre : t.prendre}
          <span className="me-visually-hidden"> {apprenti}</span>
        </Button>
      )}
    </span>
  )
}
