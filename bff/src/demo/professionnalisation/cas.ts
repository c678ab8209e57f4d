import type { Contrat } from '@mon-espace/domain/professionnalisation'

/** Who a contract of the demo is for, and what it aims at: what its length, its pay and its funding follow from. */
export interface Cas {
  readonly age: number
  /** Where it is not temporary work. */
  readonly nature: 'cdd' | 'cdi'
  readonly mois: number
  readonly type?: string
  readonly salarie: Partial<Contrat['salarie']>
  readonly vise: Vise
}

type Vise = Pick<
  Contrat['formation'],
  'typeQualification' | 'diplomeVise' | 'codeRncp' | 'intitulePrecis' | 'specialite'
> & { readonly emploi: string }

const rncp = (
  codeRncp: string,
  diplomeVise: string,
  intitulePrecis: string,
  specialite: string,
  emploi: string,
): Vise => ({ typeQualification: '1', codeRncp, diplomeVise, intitulePrecis, specialite, emploi })

const ELECTRICIEN = rncp('38401', '51', 'CAP Électricien', '255', 'Monteur en installations électriques')
const ELECTRICITE = rncp(
  '38878',
  '41',
  'Bac pro Métiers de l’électricité et de ses environnements connectés',
  '255',
  'Électricien d’équipement',
)
const VENTE = rncp('38362', '31', 'BTS Management commercial opérationnel', '312', 'Conseiller de vente')
const COMPTABILITE = rncp('39159', '31', 'BTS Comptabilité et gestion', '314', 'Assistant comptable')
const PAIE = rncp('37948', '39', 'TP Gestionnaire de paie', '315', 'Gestionnaire de paie')
const LOGISTIQUE = rncp(
  '40063',
  '23',
  'Licence professionnelle Logistique et transports internationaux',
  '311',
  'Technicien logistique',
)
const CQP: Vise = {
  typeQualification: '2',
  codeRncp: null,
  diplomeVise: '59',
  intitulePrecis: 'CQP Animateur d’équipe',
  specialite: '200',
  emploi: 'Animateur d’équipe',
}
const BRANCHE: Vise = {
  typeQualification: '3',
  codeRncp: null,
  diplomeVise: '59',
  intitulePrecis: 'Chargé de recrutement',
  specialite: '315',
  emploi: 'Chargé de recrutement',
}

const inscrit = (mois: number) => ({
  inscritFranceTravail: true,
  numeroInscriptionFranceTravail: '1234567A',
  dureeInscriptionMois: mois,
  situationAvantContrat: '9',
})
const diplome = (diplomePlusEleve: string, situationAvantContrat = '1') => ({
  diplomePlusEleve,
  situationAvantContrat,
})

/**
 * Every public that the contract is open to (art. L6325-1 and L6325-1-1 C. trav.): young people with and without a diploma,
 * minors, jobseekers of 26 and over, some for more than a year, people on a minimum income or who had a helped contract.
 */
export const CAS: readonly Cas[] = [
  { age: 19, nature: 'cdd', mois: 12, salarie: diplome('60'), vise: ELECTRICIEN },
  { age: 22, nature: 'cdd', mois: 12, salarie: diplome('42', '3'), vise: VENTE },
  { age: 31, nature: 'cdd', mois: 9, salarie: { ...diplome('51'), ...inscrit(8) }, vise: CQP },
  { age: 38, nature: 'cdd', mois: 24, salarie: { ...diplome('41'), ...inscrit(18) }, vise: PAIE },
  { age: 24, nature: 'cdi', mois: 12, salarie: diplome('31', '8'), vise: BRANCHE },
  {
    age: 29,
    nature: 'cdd',
    mois: 18,
    salarie: { ...diplome('60'), ...inscrit(14), typeMinimumSocial: '1' },
    vise: ELECTRICIEN,
  },
  {
    age: 20,
    nature: 'cdd',
    mois: 12,
    salarie: { ...diplome('43'), diplomeProfessionnel: true },
    vise: ELECTRICITE,
  },
  { age: 23, nature: 'cdi', mois: 12, salarie: diplome('24', '3'), vise: LOGISTIQUE },
  { age: 34, nature: 'cdd', mois: 12, salarie: diplome('52', '6'), vise: CQP },
  { age: 17, nature: 'cdd', mois: 12, salarie: diplome('53'), vise: VENTE },
  {
    age: 47,
    nature: 'cdd',
    mois: 7,
    salarie: { ...diplome('39'), ...inscrit(5), rqth: true, equivalenceJeunes: null, extensionBoe: null },
    vise: COMPTABILITE,
  },
  { age: 25, nature: 'cdd', mois: 12, type: '24', salarie: diplome('51', '5'), vise: ELECTRICITE },
  {
    age: 56,
    nature: 'cdd',
    mois: 12,
    salarie: { ...diplome('22'), ...inscrit(10), typeMinimumSocial: '2' },
    vise: PAIE,
  },
  { age: 21, nature: 'cdd', mois: 9, salarie: { ...diplome('42'), ...inscrit(3) }, vise: COMPTABILITE },
  { age: 27, nature: 'cdi', mois: 12, salarie: { ...diplome('11'), ...inscrit(7) }, vise: BRANCHE },
]
