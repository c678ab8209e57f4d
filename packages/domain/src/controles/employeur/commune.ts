import { codePostalValid } from '../../identifiants/contact.ts'
import { departementOf } from '../../identifiants/departement.ts'
import { avertissement } from '../constat.ts'
import { textAt } from '../lecture.ts'
import { MESSAGES } from '../textes.ts'
import type { Regle } from '../types.ts'

const ADRESSES = [
  'employeur.adresse',
  'employeur.autreAdresse',
  'apprenti.adresse',
  'apprenti.representantLegal.adresse',
  'formation.cfa.adresse',
  'formation.lieu.adresse',
] as const

/**
 * Postal code and commune of two departments. A warning: a few communes are served by the post office of the department
 * next door.
 */
export const commune: Regle = (contrat) =>
  ADRESSES.flatMap((adresse) => {
    const codePostal = textAt(contrat, `${adresse}.codePostal`)
    const codeInsee = textAt(contrat, `${adresse}.codeInsee`)
    if (codePostal === null || codeInsee === null || !codePostalValid(codePostal)) return []
    if (codeInsee.toUpperCase().startsWith(departementOf(codePostal))) return []
    return [avertissement('commune_code_postal', `${adresse}.codePostal`, MESSAGES.commune)]
  })
