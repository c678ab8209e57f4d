import { COMPTE_MAX } from '@mon-espace/domain'
import type { ComptesFile } from '@mon-espace/domain/api'
import { useSession } from '@mon-espace/module-kit'
import { formatNombre } from '@mon-espace/ui'
import { file as t } from '../textes.ts'

const said = (nombre: number) =>
  nombre < COMPTE_MAX ? formatNombre(nombre) : `${formatNombre(COMPTE_MAX - 1)}+`

/** How many dossiers a view has, beside its name. */
export function Compte({ nombre }: { nombre: number | undefined }) {
  return nombre === undefined ? null : <span className="mc-vues__compte"> {said(nombre)}</span>
}

/** Who has how many dossiers to decide. */
export function Charge({ comptes }: { comptes: ComptesFile | undefined }) {
  const { compte } = useSession()
  if (!comptes || comptes.aInstruire.length === 0) return null
  const nameOf = (gestionnaire: ComptesFile['aInstruire'][number]['gestionnaire']) => {
    if (gestionnaire === null) return t.personne
    return gestionnaire.id === compte?.id ? t.moi : gestionnaire.nom
  }
  const parts = comptes.aInstruire.map(({ gestionnaire, nombre }) =>
    t.chacun(nameOf(gestionnaire), said(nombre)),
  )
  return (
    <p className="mc-charge">
      {t.charge} {parts.join(' · ')}
    </p>
  )
}
