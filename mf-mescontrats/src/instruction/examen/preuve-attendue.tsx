import type { Contrat } from '@mon-espace/domain'
import type { TypePiece } from '@mon-espace/domain/api'
import { preuveOf } from '../preuves/preuves.ts'
import { examen as t } from '../textes.ts'

/** What to look at on the paper, and the values of the contract it must bear. */
export function PreuveAttendue({ type, contrat }: { type: TypePiece; contrat: Contrat }) {
  const { regards, valeurs } = preuveOf(type, contrat)
  return (
    <>
      <h3>{t.regards}</h3>
      <ul>
        {regards.map((regard) => (
          <li key={regard}>{regard}</li>
        ))}
      </ul>
      <h3>{t.valeurs}</h3>
      <dl className="mc-valeurs">
        {valeurs.map(({ libelle, valeur }) => (
          <div key={`${libelle} ${valeur}`}>
            <dt>{libelle}</dt>
            <dd>{valeur ?? <span className="mc-valeurs__vide">{t.nonRenseigne}</span>}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
