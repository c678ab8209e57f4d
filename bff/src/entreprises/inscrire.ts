import type { Adresse } from '@mon-espace/domain'
import type { Store } from '../store/store.ts'

/** An establishment as the directory holds it. */
export interface EtablissementAnnuaire {
  readonly siret: string
  readonly denomination: string
  readonly siege: boolean
  readonly adresse: Adresse
  readonly prive: boolean
  readonly telephone: string | null
  readonly courriel: string | null
  readonly typeEmployeur: string | null
  readonly employeurSpecifique: string | null
  readonly codeApe: string | null
  readonly effectif: number | null
  readonly codeIdcc: string | null
}

/** An enterprise and its establishments. */
export interface EntrepriseAnnuaire {
  readonly siren: string
  readonly denomination: string
  readonly etablissements: readonly EtablissementAnnuaire[]
}

/** Writes an enterprise in the directory, or replaces what the directory said of it. */
export async function upsertEntreprise(db: Store, entreprise: EntrepriseAnnuaire): Promise<void> {
  const { siren, denomination, etablissements } = entreprise
  await db
    .insertInto('entreprise')
    .values({ siren, denomination })
    .onConflict((c) => c.column('siren').doUpdateSet({ denomination }))
    .execute()
  for (const e of etablissements) {
    const row = {
      siren,
      denomination: e.denomination,
      siege: e.siege ? 1 : 0,
      adresse: JSON.stringify(e.adresse),
      prive: e.prive ? 1 : 0,
      telephone: e.telephone,
      courriel: e.courriel,
      type_employeur: e.typeEmployeur,
      employeur_specifique: e.employeurSpecifique,
      code_ape: e.codeApe,
      effectif: e.effectif,
      code_idcc: e.codeIdcc,
    }
    await db
      .insertInto('etablissement')
      .values({ siret: e.siret, ...row })
      .onConflict((c) => c.column('siret').doUpdateSet(row))
      .execute()
  }
}
