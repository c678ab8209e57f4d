/** What the lists of the State write otherwise than French does, or as it was called. */
const GRAPHIES: readonly (readonly [RegExp, string])[] = [
  [/\bE(?=tat\b|tabliss|tud(?:es?\b|iant)|tranger|co(?:-|log)|lectr|quip|nerg)/g, 'É'],
  [/\bA(?=ge\b)/g, 'Â'],
  [/\b1ère\b/g, '1re'],
  [/\b(\d)è(?![\p{L}])/gu, '$1e'],
  [/\bPôle Emploi\b/g, 'France Travail'],
]

/**
 * A label of the notice as a line of its own: it begins as a sentence does, and its capitals bear their accents (the
 * notice writes « entreprise de travail temporaire », « Etudiant », « 1ère », « Service de l’Etat »).
 */
export function toTitre(libelle: string): string {
  const juste = GRAPHIES.reduce((texte, [ecrit, lu]) => texte.replace(ecrit, lu), libelle)
  return juste.charAt(0).toUpperCase() + juste.slice(1)
}
