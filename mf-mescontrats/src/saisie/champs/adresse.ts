import type { Genre, Presentation } from './definition.ts'
import { adresse as t } from './textes.ts'

/** A commune brings its postal code and its INSEE code. */
const communeOf = (adresse: string): Genre => ({
  type: 'recherche',
  nom: 'communes',
  valeur: 'libelle',
  recopie: ({ libelle, code, codePostal }) => ({
    [`${adresse}.commune`]: libelle,
    [`${adresse}.codeInsee`]: code,
    ...(codePostal ? { [`${adresse}.codePostal`]: codePostal } : {}),
  }),
})

/** How the questions of an address are asked, by the name of their field. */
export const presentAdresse = (
  adresse: string,
): Readonly<Record<string, Presentation & { genre?: Genre }>> => ({
  numero: { aide: t.numero, largeur: 9 },
  voie: { aide: t.voie, genre: { type: 'voie' }, suite: true },
  complement: { aide: t.complement },
  commune: { aide: t.commune, genre: communeOf(adresse), suite: true },
  pays: { aide: t.pays },
})
