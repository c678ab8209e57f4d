import type { Contrat } from '@mon-espace/domain'
import type { Chemin, DefinitionChamp } from './definition.ts'
import { adresse as t } from './textes.ts'

/** Where the contract holds an address. */
export type CheminAdresse =
  | 'employeur.adresse'
  | 'employeur.autreAdresse'
  | 'apprenti.adresse'
  | 'apprenti.representantLegal.adresse'
  | 'formation.cfa.adresse'
  | 'formation.lieu.adresse'

/** The five questions of an address; the commune brings its postal code and its INSEE code. */
export function adresseChamps(
  base: CheminAdresse,
  asked?: (contrat: Contrat) => boolean,
): readonly DefinitionChamp[] {
  const champs: readonly DefinitionChamp[] = [
    { chemin: `${base}.numero`, genre: { type: 'texte' }, largeur: 9, ...t.numero },
    { chemin: `${base}.voie`, genre: { type: 'texte' }, suite: true, ...t.voie },
    { chemin: `${base}.complement`, genre: { type: 'texte' }, ...t.complement },
    {
      chemin: `${base}.codePostal`,
      genre: { type: 'codePostal', adresse: base },
      largeur: 7,
      ...t.codePostal,
    },
    {
      chemin: `${base}.commune`,
      genre: {
        type: 'recherche',
        nom: 'communes',
        valeur: 'libelle',
        recopie: ({ libelle, code, codePostal }) =>
          Object.fromEntries<unknown>([
            [`${base}.commune`, libelle],
            [`${base}.codeInsee`, code],
            ...(codePostal ? [[`${base}.codePostal`, codePostal] as const] : []),
          ]) as Partial<Record<Chemin, unknown>>,
      },
      suite: true,
      ...t.commune,
    },
  ]
  return asked ? champs.map((champ) => ({ ...champ, asked })) : champs
}
