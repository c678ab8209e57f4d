import {
  type Champs,
  type Contrat,
  isBloc,
  isListe,
  type Noeud,
  type NomSection,
  SECTIONS,
} from '@mon-espace/domain'

const NOMBRES: ReadonlySet<string> = new Set(['entier', 'taux', 'montant'])

const shapeChamps = (champs: Champs, valeurs: unknown): unknown =>
  Object.fromEntries(
    Object.entries(champs).map(([cle, noeud]) => [
      cle,
      shapeNode(noeud, (valeurs as Record<string, unknown>)[cle]),
    ]),
  )

function shapeNode(noeud: Noeud, valeur: unknown): unknown {
  if (valeur === null || valeur === undefined) return null
  if (isBloc(noeud)) return shapeChamps(noeud.champs, valeur)
  if (isListe(noeud)) return (valeur as unknown[]).map((element) => shapeChamps(noeud.champs, element))
  // A number typed as words stays in its field; the contract holds nothing there meanwhile, and the rules say so.
  if (NOMBRES.has(noeud.genre)) return typeof valeur === 'number' ? valeur : null
  return valeur === '' ? null : valeur
}

/** What the form holds of a section, in the shape of the contract: '' is null, and so is a number that cannot be read. */
export function toSection<S extends NomSection>(nom: S, valeurs: unknown): Contrat[S] {
  return shapeChamps(SECTIONS[nom].champs, valeurs) as Contrat[S]
}
