import { type Contrat, diplomeOf10103, partFormationOf } from '@mon-espace/domain/professionnalisation'
import type { Propositions, Recopie } from '../../../champs/definition.ts'
import { reprises } from '../../../champs/textes.ts'
import { groupes } from '../plan.ts'
import { aides, titres } from './textes.ts'

export const INTITULE = 'formation.intitulePrecis'

/** What is known of a diploma fills in what the Cerfa asks of it; the speciality is within its code. */
export const recopieDiplome: Recopie = ({ code, libelle, codeRncp, diplomeCerfa }) => {
  const remplis: Propositions = { [INTITULE]: libelle }
  const specialite = String(code).slice(3, 6)
  if (/^\d{3}$/.test(specialite)) remplis['formation.specialite'] = specialite
  if (codeRncp) remplis['formation.codeRncp'] = codeRncp
  const diplome = typeof diplomeCerfa === 'string' ? diplomeOf10103(diplomeCerfa) : null
  if (diplome) remplis['formation.diplomeVise'] = diplome
  return remplis
}

/** A centre of the reference data brings what the Cerfa asks of it. */
const recopieOrganisme: Recopie = ({ libelle, siret }) => ({
  'formation.organisme.denomination': libelle,
  ...(siret ? { 'formation.organisme.siret': siret } : {}),
})

/** Only beyond the share that needs none; what was answered stays in sight. */
function needsAccordFormation(contrat: Contrat): boolean {
  if (contrat.contrat.accordFormation) return true
  const part = partFormationOf(contrat)
  return part !== null && (contrat.formation.dureeHeures ?? 0) > part.maximum
}

/** Screen 3, block LA FORMATION of the Cerfa. */
export const GROUPES_FORMATION = groupes(
  [
    {
      cle: 'qualification',
      ...titres.qualification,
      champs: [
        'formation.typeQualification',
        [
          INTITULE,
          { genre: { type: 'recherche', nom: 'diplomes', valeur: 'libelle', recopie: recopieDiplome } },
        ],
        'formation.diplomeVise',
        'formation.codeRncp',
        ['formation.specialite', { largeur: 8 }],
      ],
    },
    {
      cle: 'organisme',
      ...titres.organisme,
      champs: [
        'formation.serviceInterne',
        [
          'formation.organisme.denomination',
          { genre: { type: 'recherche', nom: 'cfa', valeur: 'libelle', recopie: recopieOrganisme } },
        ],
        'formation.organisme.siret',
        ['formation.organisme.numeroDeclarationActivite', { largeur: 14 }],
        'formation.attestationServiceInterne',
        'formation.nombreOrganismes',
      ],
    },
    {
      cle: 'heures',
      ...titres.heures,
      champs: [
        'formation.dureeHeures',
        ['formation.dureeEnseignementsHeures', { suite: true }],
        ['contrat.accordFormation', { asked: needsAccordFormation }],
      ],
    },
    {
      cle: 'calendrier',
      ...titres.calendrier,
      champs: [
        ['formation.dateDebut', { reprend: { chemin: 'contrat.dateDebutExecution', dit: reprises.debut } }],
        'formation.dateFinEpreuves',
      ],
    },
    {
      cle: 'signature',
      ...titres.signature,
      champs: [
        ['formation.faitA', { reprend: { chemin: 'employeur.adresse.commune', dit: reprises.commune } }],
      ],
    },
  ],
  aides,
)
