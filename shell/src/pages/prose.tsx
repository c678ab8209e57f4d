import { PageTitle } from '@mon-espace/ui'

/** A page to read: a title, and sections of paragraphs. */
export interface ProseText {
  titre: string
  chapeau?: string
  sections: readonly { titre: string; paragraphes: readonly string[] }[]
}

/** Shows a page to read. */
export function Prose({ texte: { titre, chapeau, sections } }: { texte: ProseText }) {
  return (
    <div className="prose">
      <PageTitle lead={chapeau}>{titre}</PageTitle>
      {sections.map((section) => (
        <section key={section.titre} className="section">
          <h2>{section.titre}</h2>
          {section.paragraphes.map((paragraphe) => (
            <p key={paragraphe}>{paragraphe}</p>
          ))}
        </section>
      ))}
    </div>
  )
}
