// Apart from the other choices: only who writes fetches it.
import * as z from 'zod/mini'
import { containsNir } from '../identifiants/nir-texte.ts'

/** Signs that a message may have. */
export const TEXTE_MESSAGE_MAX = 4000

/** What one writes in a message: a few lines, and never the number of somebody's social security. */
export const TexteMessage = z.string().check(
  z.trim(),
  z.minLength(1, 'Écrivez votre message.'),
  z.maxLength(TEXTE_MESSAGE_MAX, 'Écrivez votre message en 4 000 caractères au plus.'),
  z.refine(
    (texte) => !containsNir(texte),
    'Retirez le numéro de sécurité sociale de votre message\u00a0: il se saisit dans le contrat, où il est protégé.',
  ),
)
