import { Disclosure } from '@mon-espace/ui'
import { explications as t } from './textes.ts'

/** A rule that spoke, in two sentences with her own figures; `article` of the Code du travail, null where it has none. */
export interface Explication {
  readonly code: string
  readonly titre: string
  readonly texte: string
  readonly article: string | null
}

/** Each rule that spoke, with its article. */
export function Explications({ explications }: { explications: readonly Explication[] }) {
  return explications.map(({ code, titre, texte, article }) => (
    <div key={`${code} ${titre}`}>
      <p className="mc-regle__titre">{titre}</p>
      <p>{texte}</p>
      {article ? <p className="mc-regle__source">{t.article(article)}</p> : null}
    </div>
  ))
}

/** « Pourquoi ce montant ? » */
export function PourquoiCeMontant({ explications }: { explications: readonly Explication[] }) {
  return (
    <Disclosure summary={t.montant}>
      <Explications explications={explications} />
    </Disclosure>
  )
}
