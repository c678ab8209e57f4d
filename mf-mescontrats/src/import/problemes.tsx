import { type NiveauProbleme, niveauProbleme } from '@mon-espace/domain'
import type { ProblemeImport } from '@mon-espace/domain/api'
import { Icon } from '@mon-espace/ui'
import { icones } from './apparence.ts'
import { niveaux, apercu as t } from './textes.ts'

const ORDRE: readonly NiveauProbleme[] = ['corriger', 'completer', 'verifier']

/** What is said of a line, the gravest first, each with its column in the file. */
export function Problemes({ problemes }: { problemes: readonly ProblemeImport[] }) {
  return ORDRE.map((niveau) => {
    const siens = problemes.filter((probleme) => niveauProbleme(probleme) === niveau)
    if (siens.length === 0) return null
    return (
      <div key={niveau} className="mc-import__niveau" data-niveau={niveau}>
        <p className="mc-import__niveau-titre">
          <Icon name={icones[niveau]} />
          {niveaux[niveau]}
        </p>
        <ul>
          {siens.map(({ code, chemin, message, colonne }) => (
            <li key={code + chemin + message}>
              <span>{message}</span>
              {colonne ? (
                <span className="mc-import__colonne"> {t.colonne(colonne.lettre, colonne.titre)}</span>
              ) : null}
            </li>
          ))}
        </ul>
      </div>
    )
  })
}
