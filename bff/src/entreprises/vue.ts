import { Adresse, type Etablissement, type FicheEntreprise, type Role } from '@mon-espace/domain/api'
import type { TableEtablissement } from '../store/schema.ts'

/** An establishment of the session. */
export const etablissementView = (row: TableEtablissement, role: Role): Etablissement => ({
  siret: row.siret,
  siren: row.siren,
  denomination: row.denomination,
  siege: row.siege === 1,
  adresse: Adresse.parse(JSON.parse(row.adresse)),
  role,
})

const declared = (row: TableEtablissement) => ({
  prive: row.prive === 1,
  telephone: row.telephone,
  courriel: row.courriel,
  typeEmployeur: row.type_employeur,
  employeurSpecifique: row.employeur_specifique,
  codeApe: row.code_ape,
  effectif: row.effectif,
  codeIdcc: row.code_idcc,
})

/** All that prefills screen 1. */
export const ficheView = (row: TableEtablissement, role: Role): FicheEntreprise => ({
  ...etablissementView(row, role),
  ...declared(row),
})

/** What is known of the establishment, under the names that the fields of an employer have. */
export const employeurKnown = (row: TableEtablissement) => ({
  ...declared(row),
  siret: row.siret,
  denomination: row.denomination,
  adresse: Adresse.parse(JSON.parse(row.adresse)),
})
