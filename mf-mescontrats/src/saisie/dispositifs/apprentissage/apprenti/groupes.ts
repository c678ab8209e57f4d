import {
  type Contrat,
  DERNIERES_CLASSES,
  DIPLOMES,
  identiteOfNir,
  NATIONALITES,
  normalizeDepartement,
  normalizeNir,
  REGIMES_SOCIAUX,
  representantLegalRequis,
  SEXES,
  SITUATIONS_AVANT_CONTRAT,
  withoutNirKey,
} from '@mon-espace/domain'
import { adresseChamps } from '../../../champs/adresse.ts'
import type { GroupeChamps, Propositions } from '../../../champs/definition.ts'
import { referenceDate } from './representant.ts'
import { champs as t, titres } from './textes.ts'

const hasRepresentant = ({ apprenti }: Contrat) => apprenti.representantLegal !== null

/** Emancipation is only a question for a minor. */
const isMineur = (contrat: Contrat) =>
  representantLegalRequis({ ...contrat.apprenti, emancipe: null }, referenceDate(contrat))

/** Sex and department of birth are in the number: they need not be asked twice. */
function announceNir(nir: string): Propositions {
  const { sexe, departementNaissance } = identiteOfNir(normalizeNir(nir))
  return { 'apprenti.sexe': sexe, 'apprenti.departementNaissance': departementNaissance }
}

/** Screen 2, block APPRENTI(E) of the Cerfa. */
export const GROUPES_APPRENTI: readonly GroupeChamps[] = [
  {
    cle: 'identite',
    ...titres.identite,
    champs: [
      { chemin: 'apprenti.nomNaissance', genre: { type: 'texte' }, ...t.nomNaissance },
      { chemin: 'apprenti.nomUsage', genre: { type: 'texte' }, ...t.nomUsage },
      { chemin: 'apprenti.prenom', genre: { type: 'texte' }, ...t.prenom },
      { chemin: 'apprenti.nir', genre: { type: 'nir' }, tidy: withoutNirKey, annonce: announceNir, ...t.nir },
      { chemin: 'apprenti.sexe', genre: { type: 'code', liste: SEXES, rangee: true }, ...t.sexe },
      { chemin: 'apprenti.dateNaissance', genre: { type: 'date' }, ...t.dateNaissance },
      {
        chemin: 'apprenti.departementNaissance',
        genre: { type: 'texte' },
        largeur: 5,
        tidy: normalizeDepartement,
        ...t.departementNaissance,
      },
      { chemin: 'apprenti.communeNaissance', genre: { type: 'texte' }, ...t.communeNaissance },
      { chemin: 'apprenti.nationalite', genre: { type: 'code', liste: NATIONALITES }, ...t.nationalite },
      {
        chemin: 'apprenti.regimeSocial',
        genre: { type: 'code', liste: REGIMES_SOCIAUX, rangee: true },
        ...t.regimeSocial,
      },
    ],
  },
  {
    cle: 'coordonnees',
    ...titres.coordonnees,
    champs: [
      ...adresseChamps('apprenti.adresse'),
      { chemin: 'apprenti.telephone', genre: { type: 'telephone' }, ...t.telephone },
      { chemin: 'apprenti.courriel', genre: { type: 'courriel' }, ...t.courriel },
    ],
  },
  {
    cle: 'representant',
    ...titres.representant,
    asked: (contrat) => hasRepresentant(contrat) || isMineur(contrat),
    champs: [
      { chemin: 'apprenti.emancipe', genre: { type: 'ouiNon' }, asked: isMineur, ...t.emancipe },
      {
        chemin: 'apprenti.representantLegal.nom',
        genre: { type: 'texte' },
        asked: hasRepresentant,
        ...t.representantNom,
      },
      {
        chemin: 'apprenti.representantLegal.prenom',
        genre: { type: 'texte' },
        asked: hasRepresentant,
        ...t.representantPrenom,
      },
      ...adresseChamps('apprenti.representantLegal.adresse', hasRepresentant),
      {
        chemin: 'apprenti.representantLegal.courriel',
        genre: { type: 'courriel' },
        asked: hasRepresentant,
        ...t.representantCourriel,
      },
    ],
  },
  {
    cle: 'parcours',
    ...titres.parcours,
    champs: [
      {
        chemin: 'apprenti.situationAvantContrat',
        genre: { type: 'code', liste: SITUATIONS_AVANT_CONTRAT },
        ...t.situationAvantContrat,
      },
      {
        chemin: 'apprenti.dernierDiplomePrepare',
        genre: { type: 'code', liste: DIPLOMES },
        ...t.dernierDiplomePrepare,
      },
      {
        chemin: 'apprenti.derniereClasse',
        genre: { type: 'code', liste: DERNIERES_CLASSES },
        ...t.derniereClasse,
      },
      { chemin: 'apprenti.intituleDernierDiplome', genre: { type: 'texte' }, ...t.intituleDernierDiplome },
      {
        chemin: 'apprenti.diplomePlusEleve',
        genre: { type: 'code', liste: DIPLOMES },
        ...t.diplomePlusEleve,
      },
    ],
  },
  {
    cle: 'particularites',
    ...titres.particularites,
    champs: [
      { chemin: 'apprenti.rqth', genre: { type: 'ouiNon' }, ...t.rqth },
      { chemin: 'apprenti.equivalenceJeunes', genre: { type: 'ouiNon' }, ...t.equivalenceJeunes },
      { chemin: 'apprenti.extensionBoe', genre: { type: 'ouiNon' }, ...t.extensionBoe },
      { chemin: 'apprenti.sportifHautNiveau', genre: { type: 'ouiNon' }, ...t.sportifHautNiveau },
      { chemin: 'apprenti.projetCreation', genre: { type: 'ouiNon' }, ...t.projetCreation },
    ],
  },
]
