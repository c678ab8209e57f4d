import { fieldId } from '@mon-espace/ui'

/** Names of the fields on the screen now, in its order. */
export function presentFields(root: ParentNode = document): string[] {
  const prefix = fieldId('')
  const controls = root.querySelectorAll<HTMLElement>(
    'input[name], select[name], textarea[name], output[id], button[id]',
  )
  const noms = [...controls].flatMap(({ id }) => (id.startsWith(prefix) ? [id.slice(prefix.length)] : []))
  return [...new Set(noms)]
}
