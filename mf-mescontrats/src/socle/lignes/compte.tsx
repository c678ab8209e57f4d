import './compte.css'
import { COMPTE_MAX } from '@mon-espace/domain'
import { formatNombre } from '@mon-espace/ui'

/** A number of dossiers in figures, that of its bound as « or more ». */
export const compteDit = (nombre: number): string =>
  nombre < COMPTE_MAX ? formatNombre(nombre) : `${formatNombre(COMPTE_MAX - 1)}+`

/** How many dossiers a view has, beside its name. */
export function Compte({ nombre }: { nombre: number | undefined }) {
  return nombre === undefined ? null : <span className="mc-compte"> {compteDit(nombre)}</span>
}
