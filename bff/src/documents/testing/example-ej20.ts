import { PROFESSIONNALISATION } from '@mon-espace/domain/professionnalisation'
import { CONTRAT_EXEMPLE } from '@mon-espace/domain/professionnalisation/exemple'
import type { CerfaEj20Input } from '../professionnalisation/cerfa-12434-05/valeurs.ts'

const { employeur, salarie, contrat, formation } = CONTRAT_EXEMPLE

/** The example contract with an answer in every box of the form, those it would not fill together included. */
const CONTRAT: typeof CONTRAT_EXEMPLE = {
  ...CONTRAT_EXEMPLE,
  employeur: {
    ...employeur,
    numeroUrssaf: '117000001234567890',
    adresse: { ...employeur.adresse, complement: 'Hall A' },
    organismePrevoyance: 'Prévoyance Exemple',
  },
  salarie: {
    ...salarie,
    nomUsage: 'Lefèvre',
    adresse: { ...salarie.adresse, complement: 'Porte 4' },
    extensionBoe: true,
    typeMinimumSocial: '1',
  },
  contrat: {
    ...contrat,
    dateEffetAvenant: '2027-01-01',
    accordDuree: 'Accord de branche du 1er mars 2026',
    accordFormation: 'Accord de branche du 2 mars 2026',
  },
  formation: { ...formation, attestationServiceInterne: true },
}

/** The example, ready for the Cerfa, its pay computed by the domain. */
export const ej20Input = (): CerfaEj20Input => ({
  formulaire: '12434*05',
  contrat: CONTRAT,
  numero: 'CP2026-000123',
  version: 1,
  projet: false,
  remuneration: PROFESSIONNALISATION.remuneration(CONTRAT),
})

/** How many names the example bears. */
export const BEARERS_EJ20 = 10

/** The example, each bearing a name of the list, in turn. */
export function ej20WithNames(names: readonly string[]): CerfaEj20Input {
  const [denomination = '', nomNaissance = '', nomUsage = '', prenom = '', communeNaissance = ''] = names
  const [nom1 = '', prenom1 = '', nom2 = '', prenom2 = '', lieu = ''] = names.slice(5)
  const { tuteurEmployeur, tuteurUtilisatrice } = CONTRAT.tuteurs
  return {
    ...ej20Input(),
    contrat: {
      ...CONTRAT,
      employeur: { ...CONTRAT.employeur, denomination },
      salarie: { ...CONTRAT.salarie, nomNaissance, nomUsage, prenom, communeNaissance },
      tuteurs: {
        ...CONTRAT.tuteurs,
        tuteurEmployeur: { ...tuteurEmployeur, nom: nom1, prenom: prenom1 },
        tuteurUtilisatrice: tuteurUtilisatrice && { ...tuteurUtilisatrice, nom: nom2, prenom: prenom2 },
      },
      formation: { ...CONTRAT.formation, faitA: lieu },
    },
  }
}
