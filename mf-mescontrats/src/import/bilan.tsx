import type { EtatLigneImport, ResultatImport } from '@mon-espace/domain/api'
import { StateTag } from '@mon-espace/ui'
import { tons } from './apparence.ts'
import { comptes, etats } from './textes.ts'

/** How many lines stand where, and what becomes of them. */
export function Bilan({ bilan }: { bilan: ResultatImport['bilan'] }) {
  const nombres: readonly (readonly [EtatLigneImport, number])[] = [
    ['prete', bilan.pretes],
    ['a_completer', bilan.aCompleter],
    ['a_corriger', bilan.aCorriger],
  ]
  return (
    <ul className="mc-import__bilan">
      {nombres.map(([etat, n]) => (
        <li key={etat} data-nul={n === 0 ? '' : undefined}>
          <p className="mc-import__compte">
            <span className="mc-import__nombre">{n}</span>{' '}
            <StateTag tone={n === 0 ? 'neutral' : tons[etat]}>{comptes[etat](n)}</StateTag>
          </p>
          <p className="mc-import__aide">{etats[etat].aide}</p>
        </li>
      ))}
    </ul>
  )
}
