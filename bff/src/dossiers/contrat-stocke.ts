import { type Dispositif, maskNir, noeudAt, valueAt, withValueAt } from '@mon-espace/domain'
import type { NirCipher } from '../nir/cipher.ts'
import type { TableDossier } from '../store/schema.ts'
import type { Contrat } from './dispositif.ts'

/** A contract as the store keeps it: its secrets masked in the JSON, sealed beside it. */
export type ContratStocke = Pick<TableDossier, 'contrat' | 'nir_scelle'>

type Secrets = Pick<Dispositif, 'secrets' | 'sections'>

/** The contract with its secrets masked: what answers carry. */
export const maskedContrat = (row: Pick<TableDossier, 'contrat'>): Contrat =>
  JSON.parse(row.contrat) as Contrat

/** What is shown of a secret: enough of a NIR to know it again, nothing of another. */
export const maskSecret = ({ sections }: Secrets, chemin: string, valeur: string): string =>
  noeudAt(sections, chemin)?.genre === 'nir' ? maskNir(valeur) : '*'.repeat(8)

const textAt = (contrat: object, chemin: string): string | null => {
  const valeur = valueAt(contrat, chemin)
  return typeof valeur === 'string' ? valeur : null
}

/** The secrets of a contract, as they are sealed together: a kind that has one seals its text, others a JSON by path. */
export function secretsOf({ secrets }: Pick<Dispositif, 'secrets'>, contrat: object): string | null {
  const connus = secrets.flatMap((chemin) => {
    const valeur = textAt(contrat, chemin)
    return valeur === null ? [] : [[chemin, valeur] as const]
  })
  if (connus.length === 0) return null
  return secrets.length === 1 ? (connus[0]?.[1] ?? null) : JSON.stringify(Object.fromEntries(connus))
}

/** The contract with its secrets in clear: for the rules, the documents and the seal, never for an answer. */
export async function openContrat(
  nirCipher: NirCipher,
  { secrets }: Secrets,
  row: ContratStocke & { readonly id: string },
): Promise<Contrat> {
  const contrat = maskedContrat(row)
  if (row.nir_scelle === null) return contrat
  const ouvert = await nirCipher.open(row.nir_scelle, row.id)
  const [seul = ''] = secrets
  const valeurs: Record<string, string> = secrets.length === 1 ? { [seul]: ouvert } : JSON.parse(ouvert)
  return Object.entries(valeurs).reduce((lu, [chemin, valeur]) => withValueAt(lu, chemin, valeur), contrat)
}

/** A contract in clear, its secrets masked. */
export const maskContrat = (dispositif: Secrets, contrat: Contrat): Contrat =>
  dispositif.secrets.reduce((lu, chemin) => {
    const valeur = textAt(lu, chemin)
    return valeur === null ? lu : withValueAt(lu, chemin, maskSecret(dispositif, chemin, valeur))
  }, contrat)

/** Masks and seals the secrets of a contract in clear. */
export async function sealContrat(
  nirCipher: NirCipher,
  dispositif: Secrets,
  id: string,
  contrat: Contrat,
): Promise<ContratStocke> {
  const secrets = secretsOf(dispositif, contrat)
  return {
    contrat: JSON.stringify(maskContrat(dispositif, contrat)),
    nir_scelle: secrets === null ? null : await nirCipher.seal(secrets, id),
  }
}
