import type { Dossier, TypePiece } from '@mon-espace/domain/api'
import { preuveOf } from '../dispositifs/examen-dispositif.ts'
import { examen as t } from '../textes.ts'

/** What to look at on the paper, and the values of the contract it must bear. */
export function PreuveAttendue({ type, dossier }: { type: TypePiece; dossier: Dossier }) {
  const { regards, valeurs } = preuveOf(dossier.type, type, dossier.contrat)
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
