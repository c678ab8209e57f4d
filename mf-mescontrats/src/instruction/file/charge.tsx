import type { ComptesFile } from '@mon-espace/domain/api'
import { useSession } from '@mon-espace/module-kit'
import { compteDit } from '../../socle/lignes/compte.tsx'
import { file as t } from '../textes.ts'

/** Who has how many dossiers to decide. */
export function Charge({ comptes }: { comptes: ComptesFile | undefined }) {
  const { compte } = useSession()
  if (!comptes || comptes.aInstruire.length === 0) return null
  const nameOf = (gestionnaire: ComptesFile['aInstruire'][number]['gestionnaire']) => {
    if (gestionnaire === null) return t.personne
    return gestionnaire.id === compte?.id ? t.moi : gestionnaire.nom
  }
  const parts = comptes.aInstruire.map(({ gestionnaire, nombre }) =>
    t.chacun(nameOf(gestionnaire), compteDit(nombre)),
  )
  return (
    <p className="mc-charge">
      {t.charge} {parts.join(' · ')}
    </p>
  )
}
