import type { RemunerationContrat } from '@mon-espace/domain'
import { Disclosure } from '@mon-espace/ui'
import { pourquoi as t } from './textes.ts'

/** « Pourquoi ce montant ? »: each rule that spoke, in two sentences with her own figures, and its article. */
export function PourquoiCeMontant({ remuneration: { minimum } }: { remuneration: RemunerationContrat }) {
  return (
    <Disclosure summary={t.titre}>
      {minimum.explications.map(({ code, titre, texte, article }) => (
        <div key={`${code} ${titre}`}>
          <p className="mc-regle__titre">{titre}</p>
          <p>{texte}</p>
          {article ? <p className="mc-regle__source">{t.article(article)}</p> : null}
        </div>
      ))}
    </Disclosure>
  )
}
