import { type ContratDe, type Dispositif, requireDispositif, type Sections } from '@mon-espace/domain'
import type { Deps } from '../deps.ts'
import type { TableDossier } from '../store/schema.ts'

/** A contract of some kind, every key there: only its own kind knows more of it. */
export type Contrat = ContratDe<Sections>

/** The kind of a dossier. @throws Error where it is not installed: nothing can be done with it */
export const dispositifOf = (
  { dispositifs }: Pick<Deps, 'dispositifs'>,
  { type }: Pick<TableDossier, 'type'>,
): Dispositif => requireDispositif(type, dispositifs)
