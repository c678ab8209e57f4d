import { comptes } from './comptes.ts'
import { dossiers } from './dossiers.ts'
import { demandes, entreprises } from './entreprises.ts'
import { figures } from './figures.ts'
import { gestion } from './gestion.ts'
import { identite } from './identite.ts'
import { imports } from './imports.ts'
import { messages } from './messages.ts'
import { pieces } from './pieces.ts'
import { sante } from './sante.ts'
import { secondFacteur } from './second-facteur.ts'
import { signatures } from './signatures.ts'
import { simulations } from './simulations.ts'

/** Every call of the BFF, by name. */
export const OPERATIONS = {
  ...comptes,
  ...secondFacteur,
  ...identite,
  ...demandes,
  ...entreprises,
  ...simulations,
  ...dossiers,
  ...imports,
  ...gestion,
  ...figures,
  ...pieces,
  ...signatures,
  ...messages,
  ...sante,
} as const
export type NomOperation = keyof typeof OPERATIONS
