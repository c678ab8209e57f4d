import { type Contrat, identiteOfNir, normalizeNir, representantLegalRequis } from '@mon-espace/domain'
import { formatDateLong } from '@mon-espace/ui'
import { aujourdhui } from '../../../../socle/temps/aujourdhui.ts'
import type { Propositions } from '../../../champs/definition.ts'
import { groupes } from '../plan.ts'
import { referenceDate } from './representant.ts'
import { aides, nir as t, titres } from './textes.ts'

/** Emancipation is only a question for a minor. */
const isMineur = (contrat: Contrat) =>
  representantLegalRequis({ ...contrat.apprenti, emancipe: null }, referenceDate(contrat))

/** Sex and department of birth are in the number: they need not be asked twice. */
function announceNir(nir: string): Propositions {
  const { sexe, departementNaissance } = identiteOfNir(normalizeNir(nir))
  return { 'apprenti.sexe': sexe, 'apprenti.departementNaissance': departementNaissance }
}

const identiteOf = ({ apprenti }: Contrat) => identiteOfNir(normalizeNir(apprenti.nir ?? ''))

/** Under an answer that the number tells. */
const deduit = (champ: 'sexe' | 'departementNaissance') => (contrat: Contrat) =>
  contrat.apprenti[champ] !== null && contrat.apprenti[champ] === identiteOf(contrat)[champ] && t.deduit

/** Nobody is an apprentice before this age: it tells the century of two figures. */
const AGE_MIN = 13

/** The month of birth that the number tells, while the day is to be typed. */
function moisDuNir(contrat: Contrat): string | false {
  const { annee, mois } = identiteOf(contrat)
  if (contrat.apprenti.dateNaissance || annee === null || mois === null) return false
  const siecle = `20${annee}` > String(Number(aujourdhui().slice(0, 4)) - AGE_MIN) ? '19' : '20'
  return t.mois(formatDateLong(`${siecle}${annee}-${String(mois).padStart(2, '0')}-15`).slice(3))
}

/** Screen 2, block APPRENTI(E) of the Cerfa. */
export const GROUPES_APPRENTI = groupes(
  [
    {
      cle: 'identite',
      ...titres.identite,
      champs: [
        'apprenti.nomNaissance',
        'apprenti.nomUsage',
        'apprenti.prenom',
        ['apprenti.nir', { annonce: announceNir }],
        ['apprenti.sexe', { genre: { rangee: true }, connu: deduit('sexe') }],
        ['apprenti.dateNaissance', { connu: moisDuNir }],
        ['apprenti.departementNaissance', { connu: deduit('departementNaissance') }],
        'apprenti.communeNaissance',
        'apprenti.nationalite',
        ['apprenti.regimeSocial', { genre: { rangee: true } }],
      ],
    },
    {
      cle: 'coordonnees',
      ...titres.coordonnees,
      champs: ['apprenti.adresse', 'apprenti.telephone', 'apprenti.courriel'],
    },
    {
      cle: 'representant',
      ...titres.representant,
      champs: [['apprenti.emancipe', { asked: isMineur }], 'apprenti.representantLegal'],
    },
    {
      cle: 'parcours',
      ...titres.parcours,
      champs: [
        'apprenti.situationAvantContrat',
        'apprenti.dernierDiplomePrepare',
        'apprenti.derniereClasse',
        'apprenti.intituleDernierDiplome',
        'apprenti.diplomePlusEleve',
      ],
    },
    {
      cle: 'particularites',
      ...titres.particularites,
      champs: [
        'apprenti.rqth',
        'apprenti.equivalenceJeunes',
        'apprenti.extensionBoe',
        'apprenti.sportifHautNiveau',
        'apprenti.projetCreation',
      ],
    },
  ],
  aides,
)
