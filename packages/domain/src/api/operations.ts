import { cles } from './cles.ts'
import { comptes } from './comptes.ts'
import { donneesPubliques } from './donnees-publiques.ts'
import { dossiers } from './dossiers.ts'
import { echange } from './echange.ts'
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
import { webhooks } from './webhooks.ts'

/** Every call of the BFF, by name. */
export const OPERATIONS = {
  ...comptes,
  ...cles,
  ...webhooks,
  ...secondFacteur,
  ...identite,
  ...demandes,
  ...entreprises,
  ...donneesPubliques,
  ...simulations,
  ...dossiers,
  ...imports,
  ...gestion,
  ...figures,
  ...pieces,
  ...signatures,
  ...messages,
  ...echange,
  ...sante,
} as const
export type NomOperation = keyof typeof OPERATIONS
