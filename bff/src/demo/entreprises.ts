import type { EntrepriseAnnuaire, EtablissementAnnuaire } from '../entreprises/inscrire.ts'

const agence: Omit<EtablissementAnnuaire, 'siret' | 'denomination' | 'siege' | 'adresse' | 'telephone'> = {
  prive: true,
  courriel: 'rh@interim-demo.example',
  typeEmployeur: '12',
  employeurSpecifique: '1',
  codeApe: '7820Z',
  effectif: 240,
  codeIdcc: '2378',
}

/** The enterprises of the demo world: invented, their SIRETs pass their key. */
export const ENTREPRISES_DEMO: readonly EntrepriseAnnuaire[] = [
  {
    siren: '999123458',
    denomination: 'INTERIM DEMO',
    etablissements: [
      {
        ...agence,
        siret: '99912345800013',
        denomination: 'INTERIM DEMO AGENCE DE PARIS',
        siege: true,
        adresse: {
          numero: '12',
          voie: 'rue des Peupliers',
          complement: null,
          codePostal: '75013',
          commune: 'Paris',
          codeInsee: '75113',
        },
        telephone: '0140000000',
      },
      {
        ...agence,
        siret: '99912345800021',
        denomination: 'INTERIM DEMO AGENCE DE LYON',
        siege: false,
        adresse: {
          numero: '8',
          voie: 'quai de la Confluence',
          complement: null,
          codePostal: '69002',
          commune: 'Lyon',
          codeInsee: '69382',
        },
        telephone: '0472000000',
      },
    ],
  },
  {
    siren: '999678907',
    denomination: 'AUTRE ENTREPRISE DEMO',
    etablissements: [
      {
        siret: '99967890700018',
        denomination: 'AUTRE ENTREPRISE DEMO',
        siege: true,
        adresse: {
          numero: '25',
          voie: 'rue du Port',
          complement: null,
          codePostal: '44000',
          commune: 'Nantes',
          codeInsee: '44109',
        },
        prive: true,
        telephone: '0240000000',
        courriel: 'contact@autre-entreprise.example',
        typeEmployeur: '12',
        employeurSpecifique: '0',
        codeApe: '4669B',
        effectif: 35,
        codeIdcc: '0573',
      },
    ],
  },
]
