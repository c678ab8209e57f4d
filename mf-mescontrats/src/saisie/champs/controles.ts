import {
  type Champ,
  type Genre as GenreChamp,
  normalizeApe,
  normalizeCodeDiplome,
  normalizeCodePostal,
  normalizeDepartement,
  normalizeIdcc,
  normalizeRncp,
  normalizeUai,
  type Place,
  withoutNirKey,
} from '@mon-espace/domain'
import { parentOf } from '../brouillon/arbre.ts'
import type { Genre, Presentation } from './definition.ts'

/** What a field is asked with, from its kind. */
export interface ControleDeSaisie extends Pick<Presentation, 'largeur' | 'tidy'> {
  readonly genre: Genre
}

const TEXTE: Genre = { type: 'texte' }

/** Kinds of field that are asked alike wherever they stand. */
const CONTROLES: Readonly<Partial<Record<GenreChamp, ControleDeSaisie>>> = {
  date: { genre: { type: 'date' } },
  ouiNon: { genre: { type: 'ouiNon' } },
  taux: { genre: { type: 'nombre', unite: '%', decimales: 2 } },
  montant: { genre: { type: 'montant' } },
  siret: { genre: { type: 'identifiant', forme: 'siret' } },
  nir: { genre: { type: 'nir' }, tidy: withoutNirKey },
  telephone: { genre: { type: 'telephone' } },
  courriel: { genre: { type: 'courriel' } },
  departement: { genre: TEXTE, largeur: 5, tidy: normalizeDepartement },
  uai: { genre: TEXTE, largeur: 10, tidy: normalizeUai },
  ape: { genre: { type: 'recherche', nom: 'naf', valeur: 'code' }, largeur: 24, tidy: normalizeApe },
  idcc: { genre: { type: 'recherche', nom: 'idcc', valeur: 'code' }, largeur: 24, tidy: normalizeIdcc },
  rncp: { genre: TEXTE, largeur: 8, tidy: normalizeRncp },
  codeDiplome: { genre: { type: 'recherche', nom: 'diplomes', valeur: 'code' }, tidy: normalizeCodeDiplome },
  numeroContrat: { genre: TEXTE, largeur: 18 },
}

/** Names of people and of communes. */
const NOM = /\.(nom|prenom|commune)([A-Z]\w*)?$/

/** The control of a field where it stands. */
export function controleOf({
  chemin,
  noeud: { genre, liste, unite, minutes },
}: Place<Champ>): ControleDeSaisie {
  if (genre === 'code' && liste) return { genre: { type: 'code', liste } }
  if (minutes) return { genre: { type: 'heures', minutes } }
  if (genre === 'entier') return { genre: { type: 'nombre', ...(unite ? { unite } : {}) } }
  if (genre === 'codePostal')
    return {
      genre: { type: 'codePostal', adresse: parentOf(chemin) },
      largeur: 7,
      tidy: normalizeCodePostal,
    }
  return CONTROLES[genre] ?? { genre: TEXTE, ...(NOM.test(chemin) ? { largeur: 32 } : {}) }
}
