import { type Contrat, DIPLOMES, normalizeCodeDiplome, normalizeRncp, normalizeUai } from '@mon-espace/domain'
import { adresseChamps, type CheminAdresse } from '../../../champs/adresse.ts'
import type { Chemin, DefinitionChamp, GroupeChamps, Recopie } from '../../../champs/definition.ts'
import { reprises } from '../../../champs/textes.ts'
import { champs as t, titres } from './textes.ts'

type CheminLieu = 'formation.cfa' | 'formation.lieu'

/** A CFA of the reference data brings all that the Cerfa asks of it. */
const recopieCfa =
  (base: CheminLieu): Recopie =>
  ({ libelle, uai, siret, adresse }) => ({
    [`${base}.denomination`]: libelle,
    ...(uai ? { [`${base}.uai`]: uai } : {}),
    ...(siret ? { [`${base}.siret`]: siret } : {}),
    ...(adresse ? { [`${base}.adresse`]: adresse } : {}),
  })

function lieuChamps(base: CheminLieu): readonly DefinitionChamp[] {
  return [
    {
      chemin: `${base}.denomination`,
      genre: { type: 'recherche', nom: 'cfa', valeur: 'libelle', recopie: recopieCfa(base) },
      ...t.denomination,
    },
    { chemin: `${base}.uai`, genre: { type: 'texte' }, largeur: 10, tidy: normalizeUai, ...t.uai },
    { chemin: `${base}.siret`, genre: { type: 'identifiant', forme: 'siret' }, ...t.siret },
    ...adresseChamps(`${base}.adresse` satisfies CheminAdresse),
  ]
}

/** What is known of a diploma fills in what the Cerfa asks of it; what is not known is left as it is. */
const recopieDiplome: Recopie = ({ code, libelle, codeRncp, diplomeCerfa }) => {
  const remplis: Partial<Record<Chemin, unknown>> = {
    'formation.codeDiplome': code,
    'formation.intitule': libelle,
  }
  if (codeRncp) remplis['formation.codeRncp'] = codeRncp
  if (diplomeCerfa) remplis['formation.diplomeVise'] = diplomeCerfa
  return remplis
}

const hasLieu = ({ formation }: Contrat) => formation.lieu !== null

/** Screen 3, block FORMATION of the Cerfa. */
export const GROUPES_FORMATION: readonly GroupeChamps[] = [
  {
    cle: 'diplome',
    ...titres.diplome,
    champs: [
      {
        chemin: 'formation.codeDiplome',
        genre: { type: 'recherche', nom: 'diplomes', valeur: 'code', recopie: recopieDiplome },
        tidy: normalizeCodeDiplome,
        avec: ['formation.codeRncp', 'formation.diplomeVise'],
        ...t.codeDiplome,
      },
      { chemin: 'formation.intitule', genre: { type: 'texte' }, ...t.intitule },
      { chemin: 'formation.diplomeVise', genre: { type: 'code', liste: DIPLOMES }, ...t.diplomeVise },
      {
        chemin: 'formation.codeRncp',
        genre: { type: 'texte' },
        largeur: 8,
        tidy: normalizeRncp,
        avec: ['formation.diplomeVise'],
        ...t.codeRncp,
      },
    ],
  },
  {
    cle: 'cfa',
    ...titres.cfa,
    champs: [
      { chemin: 'formation.cfaEntreprise', genre: { type: 'ouiNon' }, ...t.cfaEntreprise },
      ...lieuChamps('formation.cfa'),
      { chemin: 'formation.cfaEstLieuPrincipal', genre: { type: 'ouiNon' }, ...t.cfaEstLieuPrincipal },
    ],
  },
  { cle: 'lieu', ...titres.lieu, asked: hasLieu, champs: lieuChamps('formation.lieu') },
  {
    cle: 'organisation',
    ...titres.organisation,
    champs: [
      {
        chemin: 'formation.dateDebut',
        genre: { type: 'date' },
        reprend: { chemin: 'contrat.dateDebutExecution', dit: reprises.debut },
        ...t.dateDebut,
      },
      { chemin: 'formation.dateFinEpreuves', genre: { type: 'date' }, ...t.dateFinEpreuves },
      { chemin: 'formation.dureeHeures', genre: { type: 'nombre', unite: 'heures' }, ...t.dureeHeures },
      {
        chemin: 'formation.heuresDistance',
        genre: { type: 'nombre', unite: 'heures' },
        suite: true,
        ...t.heuresDistance,
      },
    ],
  },
  {
    cle: 'attestation',
    ...titres.attestation,
    champs: [
      { chemin: 'formation.attestationPieces', genre: { type: 'case' }, ...t.attestationPieces },
      {
        chemin: 'formation.faitA',
        genre: { type: 'texte' },
        reprend: { chemin: 'employeur.adresse.commune', dit: reprises.commune },
        ...t.faitA,
      },
    ],
  },
]
