import { FieldRow, FormSection } from '@mon-espace/ui'
import type { ReactNode } from 'react'
import { useContrat } from '../contexte.ts'
import { Champ } from './champ.tsx'
import { askedChamps, type DefinitionChamp, type GroupeChamps } from './definition.ts'

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

/** The questions of a group that are asked, without its heading. */
export function Champs({ groupe }: { groupe: GroupeChamps }) {
  // What is asked changes seldom: a key typed elsewhere renders none of it again.
  const demandes = useContrat((contrat) => {
    const asked = new Set(askedChamps(groupe, contrat))
    return groupe.champs.flatMap((champ, rang) => (asked.has(champ) ? [rang] : [])).join(' ')
  })
  const champs = demandes.split(' ').flatMap((rang) => (rang ? (groupe.champs[Number(rang)] ?? []) : []))
  return lignes(champs).map((rangee) => {
    const [premier] = rangee
    if (rangee.length === 1 && premier) return <Champ key={premier.chemin} definition={premier} />
    return (
      <FieldRow key={premier?.chemin}>
        {rangee.map((champ) => (
          <Champ key={champ.chemin} definition={champ} />
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
}: {
  groupe: GroupeChamps
  avant?: ReactNode
  apres?: ReactNode
}) {
  const asked = useContrat((contrat) => askedChamps(groupe, contrat).length > 0)
  if (!asked) return null
  return (
    <FormSection title={groupe.titre} intro={groupe.intro}>
      {avant}
      <Champs groupe={groupe} />
      {apres}
    </FormSection>
  )
}
