import { GROUPES_APPRENTI } from '../dispositifs/apprentissage/apprenti/groupes.ts'
import { GROUPES_CONTRAT } from '../dispositifs/apprentissage/contrat/groupes.ts'
import { GROUPES_EMPLOYEUR } from '../dispositifs/apprentissage/employeur/groupes.ts'
import { GROUPES_FORMATION } from '../dispositifs/apprentissage/formation/groupes.ts'
import { GROUPES_MAITRES } from '../dispositifs/apprentissage/maitres/groupes.ts'
import type { DefinitionChamp, GroupeChamps } from './definition.ts'

/** Every question of the three screens, group by group, in their order. */
export const CATALOGUE = {
  employeur: GROUPES_EMPLOYEUR,
  apprenti: [...GROUPES_APPRENTI, ...GROUPES_MAITRES],
  contrat: [...GROUPES_CONTRAT, ...GROUPES_FORMATION],
} satisfies Record<string, readonly GroupeChamps[]>

/** The question that asks for a path of the contract. */
export function definitionOf(chemin: string): DefinitionChamp | undefined {
  for (const groupe of Object.values(CATALOGUE).flat()) {
    const trouvee = groupe.champs.find((champ) => champ.chemin === chemin)
    if (trouvee) return trouvee
  }
  return undefined
}

const NOMBRES: ReadonlySet<string> = new Set(
  Object.values(CATALOGUE)
    .flat()
    .flatMap(({ champs }) => champs)
    .filter(({ genre }) => genre.type === 'nombre' || genre.type === 'montant')
    .map(({ chemin }) => chemin),
)

/** True for the values of the contract that are numbers; each line of pay has its own. */
export const isNombre = (chemin: string): boolean =>
  NOMBRES.has(chemin) || /^contrat\.remuneration\.\d+\.taux$/.test(chemin)
