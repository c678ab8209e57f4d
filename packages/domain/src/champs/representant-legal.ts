import type { adresse } from './adresse.ts'
import { bloc, courriel, facultatif, texte } from './definition.ts'

/**
 * Asked for a minor who is not emancipated; the rules of the kind say so.
 * @param titre heading of its columns and on the recap
 * @param adresseDe the fields of an address of the kind, from whose it is
 */
export const representantLegal = <A extends ReturnType<typeof adresse>>(
  titre: string,
  adresseDe: (de: string) => A,
) =>
  facultatif(
    'Représentant légal',
    {
      nom: texte('Nom du représentant légal', {
        requis: 'Indiquez le nom du représentant légal.',
        colonne: 'nom',
      }),
      prenom: texte('Prénom du représentant légal', {
        requis: 'Indiquez le prénom du représentant légal.',
        colonne: 'prénom',
      }),
      adresse: bloc('Adresse du représentant légal', adresseDe('du représentant légal')),
      courriel: courriel('Adresse e-mail du représentant légal', {
        cerfa: 'Courriel',
        de: 'du représentant légal',
        colonne: 'courriel',
      }),
    },
    { demande: 'regle', groupe: { titre, qui: 'Représentant légal' } },
  )
