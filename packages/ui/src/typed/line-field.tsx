import { TypedField, type TypedFieldProps } from './typed-field.tsx'

const asTyped = (text: string) => text

/** Props of `LineField`: `value` is the text as typed, null when blank. */
export interface LineFieldProps extends TypedFieldProps<string> {
  /** How the text is written once the field is left. */
  tidy?: ((text: string) => string) | undefined
}

/** A line of text for the form of a long screen: a key renders nothing. */
export function LineField({ tidy = asTyped, ...props }: LineFieldProps) {
  return <TypedField {...props} writing={{ read: asTyped, write: tidy }} />
}
