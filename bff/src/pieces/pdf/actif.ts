import { isDictionnaire, isTableau, nomOf, type Valeur } from './valeur.ts'

/** Keys by which a PDF runs something or carries another file (LibreOffice's hybrid files: `AdditionalStreams`). */
const DANGEREUX = new Set([
  'JS',
  'JavaScript',
  'Launch',
  'EF',
  'EmbeddedFile',
  'EmbeddedFiles',
  'AdditionalStreams',
  'RichMedia',
  'XFA',
  'SubmitForm',
  'ImportData',
])
/** Keys whose value says what an object is or does. */
const NATURES = new Set(['S', 'Type', 'Subtype'])

/** Does this value run something or carry a file, however deep? */
export function isActive(value: Valeur): boolean {
  if (isTableau(value)) return value.some(isActive)
  if (!isDictionnaire(value)) return false
  for (const [key, inner] of value) {
    if (DANGEREUX.has(key) || (NATURES.has(key) && DANGEREUX.has(nomOf(inner) ?? ''))) return true
    if (isActive(inner)) return true
  }
  return false
}
