import type { Dossier } from '@mon-espace/domain/api'
import { Select, useToasts } from '@mon-espace/ui'
import { useQuery } from '@tanstack/react-query'
import { useAssignDossier } from '../../socle/api/assign-dossier.ts'
import { gestionnairesQuery } from '../../socle/api/list-gestionnaires.ts'
import { isConflit } from '../../socle/conflit/conflit.ts'
import { detailOf } from '../../socle/probleme/avis-probleme.tsx'
import { affectation as t } from '../textes.ts'

/** Who instructs the dossier, to be changed until the decision. */
export function Affectation({
  dossier: { id, version, gestionnaire, droits },
  onConflit,
}: {
  dossier: Dossier
  onConflit: (error: unknown) => void
}) {
  const { data } = useQuery(gestionnairesQuery)
  const assign = useAssignDossier()
  const toasts = useToasts()
  if (!droits.includes('affecter')) return gestionnaire ? <p>{t.confieA(gestionnaire.nom)}</p> : null
  // Shown before the team is known, and if they have left it since.
  const team = data?.elements ?? []
  const listed = gestionnaire && !team.some((g) => g.id === gestionnaire.id) ? [gestionnaire, ...team] : team
  return (
    <Select
      name="gestionnaire"
      label={t.label}
      options={listed.map((g) => ({ value: g.id, label: g.nom }))}
      emptyLabel={t.personne}
      error={assign.error && !isConflit(assign.error) ? detailOf(assign.error) : undefined}
      value={gestionnaire?.id ?? ''}
      onChange={(event) =>
        assign.mutate(
          { id, version, gestionnaireId: event.currentTarget.value || null },
          {
            onError: onConflit,
            onSuccess: (updated) =>
              toasts.show({ text: updated.gestionnaire ? t.confieA(updated.gestionnaire.nom) : t.rendu }),
          },
        )
      }
    />
  )
}
