import { champsOf, isPose, modeleImport, REDACTIONS, sectionPersonne } from '@mon-espace/domain'

/** What a table of people says of a contract. */
interface ModeleCopies {
  /** Titles of the columns that are the person's, as a spreadsheet takes them: tabs between them. */
  readonly titres: string
  /** Parts of the contract that are taken over. */
  readonly repris: readonly string[]
  /** Statements that the contract copied asks to swear, in the words of the form. */
  readonly attestations: readonly string[]
}

/** What a table of people says of a contract; null for a kind that is not installed here. */
export function modeleCopies(type: string, contrat: object): ModeleCopies | null {
  const redaction = REDACTIONS.get(type)
  if (!redaction) return null
  const { sections } = redaction
  const attestations: readonly string[] = redaction.attestations
  const personne = sectionPersonne(redaction)
  const colonnes = modeleImport(sections).colonnes.filter(({ chemin }) => chemin.startsWith(`${personne}.`))
  const autres = Object.entries(sections).filter(([nom]) => nom !== personne)
  return {
    titres: colonnes.map(({ titre }) => titre).join('\t'),
    repris: autres.map(([, { groupe }]) => groupe.titre.toLowerCase()),
    attestations: champsOf(sections)
      .filter((champ) => attestations.includes(champ.chemin) && isPose(contrat, champ))
      .map(({ noeud }) => noeud.question ?? noeud.court),
  }
}
