import type { Ouverture } from '../comptes/open-compte.ts'

/** Password of every demo account. */
export const MOT_DE_PASSE_DEMO = 'Demonstration-2026!'

const PARIS = { siren: '999123458', siret: '99912345800013' }

/** The accounts of the demo world; every address ends in `.example`. */
export const COMPTES_DEMO: readonly Omit<Ouverture, 'hash'>[] = [
  {
    identite: {
      email: 'admin@interim-demo.example',
      civilite: 'Mme',
      nom: 'Marchand',
      prenom: 'Hélène',
      fonction: 'Directrice administrative',
      telephone: '0140000001',
    },
    role: 'administrateur',
    etablissement: PARIS,
  },
  {
    identite: {
      email: 'employeur@interim-demo.example',
      civilite: 'M.',
      nom: 'Besson',
      prenom: 'Karim',
      fonction: 'Chargé de recrutement',
      telephone: '0140000002',
    },
    role: 'employeur',
    etablissement: PARIS,
  },
  {
    identite: {
      email: 'gestionnaire@opco-demo.example',
      civilite: 'Mme',
      nom: 'Vidal',
      prenom: 'Nora',
      fonction: 'Gestionnaire',
      telephone: '0178000000',
    },
    role: 'gestionnaire',
    etablissement: null,
  },
  {
    identite: {
      email: 'employeur@autre-entreprise.example',
      civilite: 'M.',
      nom: 'Le Goff',
      prenom: 'Yann',
      fonction: 'Gérant',
      telephone: '0240000001',
    },
    role: 'employeur',
    etablissement: { siren: '999678907', siret: '99967890700018' },
  },
]
