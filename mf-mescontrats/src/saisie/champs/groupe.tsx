import { FieldRow, FormSection } from '@mon-espace/ui'
import type { ComponentType, ReactNode } from 'react'
import { useContrat } from '../contexte.ts'
import { Champ } from './champ.tsx'
import { askedChamps, type DefinitionChamp, type GroupeChamps } from './definition.ts'
import type { ChampLie } from './use-champ.ts'

/** Questions in lines: those that read together stand together. */
function lignes(champs: readonly DefinitionChamp[]): DefinitionChamp[][] {
  const rangees: DefinitionChamp[][] = []
  for (const champ of champs) {
    const derniere = rangees.at(-1)
    if (champ.suite && derniere) derniere.push(champ)
    else rangees.push([champ])
  }
  return rangees
}

/** Controls that a kind draws by itself, by path. */
export type ControlesPropres = Readonly<Record<string, ComponentType<{ lie: ChampLie }>>>

/** The questions of a group that are asked, without its heading. */
export function Champs({
  groupe,
  propres = {},
}: {
  groupe: GroupeChamps
  propres?: ControlesPropres | undefined
}) {
  // What is asked changes seldom: a key typed elsewhere renders none of it again.
  const demandes = useContrat((contrat) => {
    const asked = new Set(askedChamps(groupe, contrat))
    return groupe.champs.flatMap((champ, rang) => (asked.has(champ) ? [rang] : [])).join(' ')
  })
  const champs = demandes.split(' ').flatMap((rang) => (rang ? (groupe.champs[Number(rang)] ?? []) : []))
  return lignes(champs).map((rangee) => {
    const [premier] = rangee
    if (rangee.length === 1 && premier)
      return <Champ key={premier.chemin} definition={premier} Propre={propres[premier.chemin]} />
    return (
      <FieldRow key={premier?.chemin}>
        {rangee.map((champ) => (
          <Champ key={champ.chemin} definition={champ} Propre={propres[champ.chemin]} />
        ))}
      </FieldRow>
    )
  })
}

/** A group under its heading; nothing when none of it is asked. */
export function Groupe({
  groupe,
  avant,
  apres,
  propres,
}: {
  groupe: GroupeChamps
  /** What stands before the question at a path. */
  avant?: { chemin: string; contenu: ReactNode }
  apres?: ReactNode
  propres?: ControlesPropres
}) {
  const asked = useContrat((contrat) => askedChamps(groupe, contrat).length > 0)
  if (!asked) return null
  const rang = avant ? groupe.champs.findIndex(({ chemin }) => chemin === avant.chemin) : groupe.champs.length
  const part = (debut: number, fin?: number) => ({ ...groupe, champs: groupe.champs.slice(debut, fin) })
  return (
    <FormSection title={groupe.titre} intro={groupe.intro}>
      <Champs groupe={part(0, rang)} propres={propres} />
      {avant?.contenu}
      {avant ? <Champs groupe={part(rang)} propres={propres} /> : null}
      {apres}
    </FormSection>
  )
}
