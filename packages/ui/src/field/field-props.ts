import type { ReactNode } from 'react'

/** What every field takes, whatever is typed in it. */
export interface FieldProps {
  /** Path of the value in the form, « apprenti.dateNaissance »: gives the control its name and its id (`fieldId`). */
  name: string
  label: ReactNode
  /** One sentence under the label. */
  help?: ReactNode
  /** The Cerfa's own wording or number, in small, for those who know the form. */
  smallPrint?: ReactNode
  /** Says « (facultatif) » beside the label. Nothing is ever starred. */
  optional?: boolean | undefined
  /** Says where the value came from: `true` for « repris de votre fiche entreprise », or your own words. */
  prefilled?: boolean | string | undefined
  /** What to do to mend it, told under the control. Empty or absent: nothing to mend. */
  error?: string | undefined
  /** What to verify, which blocks nothing: told under the control, and aloud with it. An error takes its place. */
  warning?: string | undefined
}

/** What the frame gives its control, to spread on it. */
export interface ControlProps {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

/** Splits a component's props between the frame (label, help, error…) and the control itself. */
export function splitFieldProps<P extends FieldProps>(
  props: P,
): [frame: FieldProps, control: Omit<P, keyof FieldProps>] {
  const { name, label, help, smallPrint, optional, prefilled, error, warning, ...control } = props
  return [{ name, label, help, smallPrint, optional, prefilled, error, warning }, control]
}
