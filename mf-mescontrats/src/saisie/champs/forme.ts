import { Contrat, type NomSection } from '@mon-espace/domain'
import { z } from 'zod'

function shapeNode(schema: z.core.$ZodType, valeur: unknown): unknown {
  const inner = schema instanceof z.ZodNullable ? schema.unwrap() : schema
  if (valeur === null || valeur === undefined) return null
  if (inner instanceof z.ZodObject)
    return Object.fromEntries(
      Object.entries(inner.shape).map(([cle, noeud]) => [
        cle,
        shapeNode(noeud, (valeur as Record<string, unknown>)[cle]),
      ]),
    )
  if (inner instanceof z.ZodArray)
    return (valeur as unknown[]).map((element) => shapeNode(inner.element as z.core.$ZodType, element))
  // A number typed as words stays in its field; the contract holds nothing there meanwhile, and the rules say so.
  if (inner instanceof z.ZodNumber) return typeof valeur === 'number' ? valeur : null
  return valeur === '' ? null : valeur
}

/** What the form holds of a section, in the shape of the contract: '' is null, and so is a number that cannot be read. */
export function toSection<S extends NomSection>(nom: S, valeurs: unknown): Contrat[S] {
  return shapeNode(Contrat.shape[nom], valeurs) as Contrat[S]
}
