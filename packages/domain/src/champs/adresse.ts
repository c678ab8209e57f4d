import { type Champs, codePostal, texte } from './definition.ts'

/**
 * A French postal address, as the forms split it; `codeInsee` is the commune's INSEE code (5 characters).
 * @param de whose it is: « de l’apprenti »
 */
export const adresse = (de: string) => ({
  numero: texte('Numéro', { colonne: 'n° de voie' }),
  voie: texte('Voie', { requis: `Indiquez la voie de l’adresse ${de}.` }),
  complement: texte('Complément d’adresse'),
  codePostal: codePostal('Code postal', { de, requis: `Indiquez le code postal de l’adresse ${de}.` }),
  commune: texte('Commune', { requis: `Indiquez la commune de l’adresse ${de}.` }),
  codeInsee: texte('Code de la commune', { colonne: false, induit: true }),
})

/** True for the fields of an address. */
export const isAdresse = (champs: Champs): boolean => 'voie' in champs && 'codeInsee' in champs
