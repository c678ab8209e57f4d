import {
  EMPLOYEURS_SPECIFIQUES,
  normalizeApe,
  normalizeIdcc,
  TYPES_EMPLOYEUR_PRIVE,
  TYPES_EMPLOYEUR_PUBLIC,
} from '@mon-espace/domain'
import { adresseChamps } from '../../../champs/adresse.ts'
import type { GroupeChamps } from '../../../champs/definition.ts'
import { champs as t, titres } from './textes.ts'

/** Screen 1, block EMPLOYEUR of the Cerfa. */
export const GROUPES_EMPLOYEUR: readonly GroupeChamps[] = [
  {
    cle: 'etablissement',
    ...titres.etablissement,
    champs: [
      { chemin: 'employeur.siret', genre: { type: 'etablissement' }, ...t.siret },
      { chemin: 'employeur.denomination', genre: { type: 'texte' }, ...t.denomination },
      ...adresseChamps('employeur.adresse'),
    ],
  },
  {
    cle: 'contact',
    ...titres.contact,
    champs: [
      { chemin: 'employeur.telephone', genre: { type: 'telephone' }, ...t.telephone },
      { chemin: 'employeur.courriel', genre: { type: 'courriel' }, ...t.courriel },
    ],
  },
  {
    cle: 'entreprise',
    ...titres.entreprise,
    champs: [
      {
        chemin: 'employeur.prive',
        genre: { type: 'ouiNon' },
        ...t.prive,
      },
      {
        chemin: 'employeur.typeEmployeur',
        genre: { type: 'code', liste: TYPES_EMPLOYEUR_PRIVE },
        asked: ({ employeur }) => employeur.prive !== false,
        ...t.typeEmployeur,
      },
      {
        chemin: 'employeur.typeEmployeur',
        genre: { type: 'code', liste: TYPES_EMPLOYEUR_PUBLIC },
        asked: ({ employeur }) => employeur.prive === false,
        ...t.typeEmployeur,
      },
      {
        chemin: 'employeur.employeurSpecifique',
        genre: { type: 'code', liste: EMPLOYEURS_SPECIFIQUES },
        ...t.employeurSpecifique,
      },
      {
        chemin: 'employeur.codeApe',
        genre: { type: 'recherche', nom: 'naf', valeur: 'code' },
        largeur: 9,
        tidy: normalizeApe,
        ...t.codeApe,
      },
      { chemin: 'employeur.effectif', genre: { type: 'nombre', unite: 'salariés' }, ...t.effectif },
      {
        chemin: 'employeur.codeIdcc',
        genre: { type: 'recherche', nom: 'idcc', valeur: 'code' },
        largeur: 9,
        tidy: normalizeIdcc,
        ...t.codeIdcc,
      },
      {
        chemin: 'employeur.regimeAssuranceChomage',
        genre: { type: 'ouiNon' },
        asked: ({ employeur }) => employeur.prive === false,
        ...t.regimeAssuranceChomage,
      },
    ],
  },
  {
    cle: 'autreAdresse',
    ...titres.autreAdresse,
    asked: ({ employeur }) => employeur.autreAdresse !== null,
    champs: adresseChamps('employeur.autreAdresse'),
  },
]
