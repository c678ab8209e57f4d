import type { DefinitionChamp, GroupeChamps } from '../champs/definition.ts'
import { readChamp } from '../champs/lecture.ts'
import { useContrat } from '../contexte.ts'
import { avenant as t } from './textes.ts'

/** What the contract answers, where the amendment answers otherwise. */
export function Ancien({ definition, base }: { definition: DefinitionChamp; base: object }) {
  const avant = readChamp(definition, base)
  const change = useContrat((contrat) => readChamp(definition, contrat) !== avant)
  if (!change) return null
  return (
    <p className="mc-avenant__ancien">
      <strong>{t.avant}</strong> {avant || t.rien}
    </p>
  )
}

/** The same for the questions of several groups that are drawn as one, each by its name. */
export function Anciens({ groupes, base }: { groupes: readonly GroupeChamps[]; base: object }) {
  const champs = groupes.flatMap((groupe) => groupe.champs.map((champ) => ({ champ, titre: groupe.titre })))
  const changes = useContrat((contrat) =>
    champs
      .flatMap(({ champ }, rang) => (readChamp(champ, contrat) === readChamp(champ, base) ? [] : [rang]))
      .join(' '),
  )
  if (changes === '') return null
  return (
    <div className="mc-avenant__ancien">
      <strong>{t.avant}</strong>
      <ul>
        {changes.split(' ').flatMap((rang) => {
          const change = champs[Number(rang)]
          if (!change) return []
          const { champ, titre } = change
          return [
            <li key={champ.chemin}>
              {titre}, {champ.court}&nbsp;: {readChamp(champ, base) || t.rien}
            </li>,
          ]
        })}
      </ul>
    </div>
  )
}
