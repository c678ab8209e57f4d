/*
 * Answers of `GET /search` in the shape that https://recherche-entreprises.api.gouv.fr/docs/ documents, about invented
 * enterprises: the head office with the parts of its address, another establishment with its line only.
 */

const COMMUN = {
  annee_tranche_effectif_salarie: '2023',
  caractere_employeur: 'O',
  date_creation: '2020-02-01',
  date_debut_activite: '2020-02-01',
  date_fermeture: null,
  etat_administratif: 'A',
  geo_id: null,
  latitude: '48.8566',
  liste_enseignes: null,
  liste_finess: null,
  liste_id_bio: null,
  liste_id_organisme_formation: null,
  liste_rge: null,
  liste_uai: null,
  longitude: '2.3522',
  nom_commercial: null,
  statut_diffusion_etablissement: 'O',
  tranche_effectif_salarie: '11',
} as const

export const SIEGE = {
  ...COMMUN,
  activite_principale: '41.20B',
  adresse: 'BATIMENT A 4 BIS RUE DE LA TRUELLE 93200 SAINT-DENIS',
  code_postal: '93200',
  commune: '93066',
  complement_adresse: 'BATIMENT A',
  est_siege: true,
  indice_repetition: 'BIS',
  libelle_commune: 'SAINT-DENIS',
  libelle_voie: 'DE LA TRUELLE',
  liste_idcc: ['1596', '1597'],
  numero_voie: '4',
  siret: '99944111600012',
  type_voie: 'RUE',
}

export const AUTRE_ETABLISSEMENT = {
  ...COMMUN,
  activite_principale: '43.21A',
  adresse: '12 B QUAI DES PALETTES 59000 LILLE',
  ancien_siege: false,
  code_postal: '59000',
  commune: '59350',
  est_siege: false,
  libelle_commune: 'LILLE',
  liste_idcc: null,
  siret: '99944111600020',
}

export const ENTREPRISE = {
  siren: '999441116',
  nom_complet: 'CHANTIERS DEMO (CD)',
  nom_raison_sociale: 'CHANTIERS DEMO',
  sigle: 'CD',
  nombre_etablissements: 2,
  siege: SIEGE,
  activite_principale: '41.20B',
  etat_administratif: 'A',
  nature_juridique: '5710',
  statut_diffusion: 'O',
  tranche_effectif_salarie: '12',
  dirigeants: [{ nom: 'INVENTE', prenoms: 'ALIX', type_dirigeant: 'personne physique' }],
  finances: null,
  complements: { liste_idcc: ['1597'], est_organisme_formation: false },
  matching_etablissements: [SIEGE],
}

export const reponse = (...results: readonly object[]) => ({
  results,
  total_results: results.length,
  page: 1,
  per_page: 1,
  total_pages: 1,
})
