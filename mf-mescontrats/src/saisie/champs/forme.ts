import { Contrat, fieldsOf, type NomSection, within } from '@mon-espace/domain'
import * as z from 'zod/mini'

function shapeNode(schema: z.core.$ZodType, valeur: unknown): unknown {
  if (valeur === null || valeur === undefined) return null
  const inner = within(schema)
  const fields = fieldsOf(inner)
  if (fields)
    return Object.fromEntries(
      Object.entries(fields).map(([cle, noeud]) => [
        cle,
        shapeNode(noeud, (valeur as Record<string, unknown>)[cle]),
      ]),
    )
  if (inner instanceof z.core.$ZodArray)
    return (valeur as unknown[]).map((element) => shapeNode(inner._zod.def.element, element))
  // A number typed as words stays in its field; the contract holds nothing there meanwhile, and the rules say so.
  if (inner instanceof z.core.$ZodNumber) return typeof valeur === 'number' ? valeur : null
  return valeur === '' ? null : valeur
}

/** What the form holds of a section, in the shape of the contract: '' is null, and so is a number that cannot be read. */
export function toSection<S extends NomSection>(nom: S, valeurs: unknown): Contrat[S] {
  return shapeNode(Contrat.shape[nom], valeurs) as Contrat[S]
}
