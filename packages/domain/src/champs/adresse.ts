import { type Champs, codePostal, texte } from './definition.ts'

/**
 * A postal address, as the forms split it; `codeInsee` is the commune's INSEE code (5 characters).
 * @param de whose it is: « de l’apprenti »
 * @param etranger it may be abroad: the country then follows the commune, as the form has no place for it
 */
export const adresse = (de: string, { etranger }: { readonly etranger?: true } = {}) => ({
  numero: texte('Numéro', { colonne: 'n° de voie' }),
  voie: texte('Voie', { requis: `Indiquez la voie de l’adresse ${de}.` }),
  complement: texte('Complément d’adresse'),
  codePostal: codePostal('Code postal', {
    de,
    requis: `Indiquez le code postal de l’adresse ${de}.`,
    ...(etranger && { etranger }),
  }),
  commune: texte('Commune', { requis: `Indiquez la commune de l’adresse ${de}.` }),
  codeInsee: texte('Code de la commune', { colonne: false, induit: true }),
})

/** True for the fields of an address. */
export const isAdresse = (champs: Champs): boolean => 'voie' in champs && 'codeInsee' in champs
