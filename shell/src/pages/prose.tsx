import { PageTitle } from '@mon-espace/ui'

/** Something to read: a paragraph, a list, or whom to write to, call or visit. */
export type ProsePart =
  | string
  | { liste: readonly string[] }
  | { avant: string; lien: string; texte: string; apres?: string }

/** A page to read: a title, and sections. */
export interface ProseText {
  titre: string
  chapeau?: string
  sections: readonly { titre: string; contenu: readonly ProsePart[] }[]
}

function Part({ part }: { part: ProsePart }) {
  if (typeof part === 'string') return <p>{part}</p>
  if ('liste' in part)
    return (
      <ul>
        {part.liste.map((ligne) => (
          <li key={ligne}>{ligne}</li>
        ))}
      </ul>
    )
  return (
    <p>
      {part.avant}
      <a href={part.lien}>{part.texte}</a>
      {part.apres ?? '.'}
    </p>
  )
}

const keyOf = (part: ProsePart): string =>
  typeof part === 'string' ? part : 'liste' in part ? part.liste.join() : part.avant + part.texte

/** Shows a page to read. */
export function Prose({ texte: { titre, chapeau, sections } }: { texte: ProseText }) {
  return (
    <div className="prose">
      <PageTitle lead={chapeau}>{titre}</PageTitle>
      {sections.map(({ titre, contenu }) => (
        <section key={titre} className="section">
          <h2>{titre}</h2>
          {contenu.map((part) => (
            <Part key={keyOf(part)} part={part} />
          ))}
        </section>
      ))}
    </div>
  )
}
