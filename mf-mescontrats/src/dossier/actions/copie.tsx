import { useNavigate } from '@mon-espace/module-kit'
import { Button } from '@mon-espace/ui'
import { chemins } from '../../routes/chemins.ts'
import { useCopyDossier } from '../../socle/api/copy-dossier.ts'
import { AvisProbleme } from '../../socle/probleme/avis-probleme.tsx'
import { actions as t } from '../textes.ts'

/** Makes a new draft from this dossier and opens it. */
export function Copie({ id }: { id: string }) {
  const navigate = useNavigate()
  const copie = useCopyDossier(id)
  return (
    <>
      <Button
        small
        variant="quiet"
        icon="ajouter"
        pending={copie.isPending}
        onClick={() => copie.mutate(undefined, { onSuccess: (neuf) => navigate(chemins.saisie(neuf.id)) })}
      >
        {t.copier}
      </Button>
      {copie.error ? <AvisProbleme error={copie.error} /> : null}
    </>
  )
}
