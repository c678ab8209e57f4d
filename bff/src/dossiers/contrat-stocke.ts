import { type Contrat, maskNir } from '@mon-espace/domain'
import type { NirCipher } from '../nir/cipher.ts'
import type { TableDossier } from '../store/schema.ts'

/** A contract as the store keeps it: the NIR masked in the JSON, sealed beside it. */
export type ContratStocke = Pick<TableDossier, 'contrat' | 'nir_scelle'>

/** The contract with its NIR masked: what answers carry. */
export const maskedContrat = (row: Pick<TableDossier, 'contrat'>): Contrat =>
  JSON.parse(row.contrat) as Contrat

/** The contract with its NIR in clear: for the rules, the documents and the seal, never for an answer. */
export async function openContrat(
  nirCipher: NirCipher,
  row: ContratStocke & { readonly id: string },
): Promise<Contrat> {
  const contrat = maskedContrat(row)
  contrat.apprenti.nir = row.nir_scelle === null ? null : await nirCipher.open(row.nir_scelle, row.id)
  return contrat
}

/** Masks and seals the NIR of a contract in clear. */
export async function sealContrat(
  nirCipher: NirCipher,
  id: string,
  contrat: Contrat,
): Promise<ContratStocke> {
  const { nir } = contrat.apprenti
  const apprenti = { ...contrat.apprenti, nir: nir === null ? null : maskNir(nir) }
  return {
    contrat: JSON.stringify({ ...contrat, apprenti }),
    nir_scelle: nir === null ? null : await nirCipher.seal(nir, id),
  }
}
