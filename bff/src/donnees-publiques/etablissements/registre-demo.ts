import type { EtablissementPublic } from '@mon-espace/domain/api'
import { SANS_ADRESSE } from './adresse-registre.ts'
import type { Registre } from './registre.ts'

const base: Pick<EtablissementPublic, 'effectif' | 'idcc' | 'uai' | 'ouvert' | 'diffusible'> = {
  effectif: null,
  idcc: [],
  uai: [],
  ouvert: true,
  diffusible: true,
}

/** A small register of invented establishments, whose SIRETs pass their key: that of the demo, which calls nobody. */
const ETABLISSEMENTS: readonly EtablissementPublic[] = [
  {
    ...base,
    siret: '99912345800013',
    denomination: 'INTERIM DEMO AGENCE DE PARIS',
    adresse: {
      numero: '12',
      voie: 'rue des Peupliers',
      complement: null,
      codePostal: '75013',
      commune: 'Paris',
      codeInsee: '75113',
    },
    codeApe: '7820Z',
    effectif: { min: 200, max: 249 },
    // Those of its permanent staff and of its temporary workers.
    idcc: ['1413', '2378'],
  },
  {
    ...base,
    siret: '99944111600012',
    denomination: 'CHANTIERS DEMO',
    adresse: {
      numero: '4',
      voie: 'rue de la Truelle',
      complement: null,
      codePostal: '93200',
      commune: 'Saint-Denis',
      codeInsee: '93066',
    },
    codeApe: '4120B',
    effectif: { min: 10, max: 19 },
    // Builders up to ten employees, and above: a choice.
    idcc: ['1596', '1597'],
  },
  {
    ...base,
    siret: '99944222100019',
    denomination: 'LOGISTIQUE DEMO',
    adresse: {
      numero: '30 B',
      voie: 'quai des Palettes',
      complement: 'Bâtiment C',
      codePostal: '59000',
      commune: 'Lille',
      codeInsee: '59350',
    },
    codeApe: '5210B',
    effectif: { min: 100, max: 199 },
    idcc: ['0016'],
  },
  {
    ...base,
    siret: '99944333600014',
    denomination: 'FILATURE DEMO',
    adresse: {
      numero: '2',
      voie: 'rue du Métier',
      complement: null,
      codePostal: '67000',
      commune: 'Strasbourg',
      codeInsee: '67482',
    },
    codeApe: '1310Z',
    ouvert: false,
  },
  {
    ...base,
    siret: '99944444100011',
    denomination: null,
    adresse: SANS_ADRESSE,
    codeApe: '4321A',
    diffusible: false,
  },
  {
    ...base,
    siret: '99944555400010',
    denomination: 'CFA DEMO DU NORD',
    adresse: {
      numero: '7',
      voie: 'boulevard des Compagnons',
      complement: null,
      codePostal: '59000',
      commune: 'Lille',
      codeInsee: '59350',
    },
    codeApe: '8532Z',
    uai: ['0599999Y'],
  },
]

export const registreDemo: Registre = {
  find: async (numero) =>
    ETABLISSEMENTS.find(({ siret, uai }) => siret === numero || uai.includes(numero)) ?? null,
}
