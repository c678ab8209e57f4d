import type { Contrat } from '@mon-espace/domain'
import type { Propositions, Recopie } from '../../../champs/definition.ts'
import { reprises } from '../../../champs/textes.ts'
import { groupes, type Plan } from '../plan.ts'
import { aides, titres } from './textes.ts'

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

const lieu = (base: CheminLieu): Plan['champs'] => [
  [
    `${base}.denomination`,
    { genre: { type: 'recherche', nom: 'cfa', valeur: 'libelle', recopie: recopieCfa(base) } },
  ],
  `${base}.uai`,
  `${base}.siret`,
  `${base}.adresse`,
]

export const DIPLOME = 'formation.codeDiplome'

/** What is known of a diploma fills in what the Cerfa asks of it; what is not known is left as it is. */
export const recopieDiplome: Recopie = ({ code, libelle, codeRncp, diplomeCerfa }) => {
  const remplis: Propositions = { [DIPLOME]: code, 'formation.intitule': libelle }
  if (codeRncp) remplis['formation.codeRncp'] = codeRncp
  if (diplomeCerfa) remplis['formation.diplomeVise'] = diplomeCerfa
  return remplis
}

const LICENCE_PRO = '62'
/** It changes the pay of that diploma alone; what was answered stays in sight. */
const isLicence = ({ contrat, formation }: Contrat) =>
  contrat.licencePro === true || formation.diplomeVise === LICENCE_PRO

/** Screen 3, block FORMATION of the Cerfa. */
export const GROUPES_FORMATION = groupes(
  [
    {
      cle: 'diplome',
      ...titres.diplome,
      champs: [
        [DIPLOME, { recopie: recopieDiplome, avec: ['formation.codeRncp', 'formation.diplomeVise'] }],
        'formation.intitule',
        'formation.diplomeVise',
        ['formation.codeRncp', { avec: ['formation.diplomeVise'] }],
        ['contrat.licencePro', { asked: isLicence }],
      ],
    },
    {
      cle: 'cfa',
      ...titres.cfa,
      champs: ['formation.cfaEntreprise', ...lieu('formation.cfa'), 'formation.cfaEstLieuPrincipal'],
    },
    { cle: 'lieu', ...titres.lieu, champs: lieu('formation.lieu') },
    {
      cle: 'organisation',
      ...titres.organisation,
      champs: [
        ['formation.dateDebut', { reprend: { chemin: 'contrat.dateDebutExecution', dit: reprises.debut } }],
        'formation.dateFinEpreuves',
        'formation.dureeHeures',
        ['formation.heuresDistance', { suite: true }],
      ],
    },
    {
      cle: 'attestation',
      ...titres.attestation,
      champs: [
        'formation.attestationPieces',
        ['formation.faitA', { reprend: { chemin: 'employeur.adresse.commune', dit: reprises.commune } }],
      ],
    },
  ],
  aides,
)
