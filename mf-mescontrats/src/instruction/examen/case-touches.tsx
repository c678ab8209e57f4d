import { Checkbox } from '@mon-espace/ui'
import type { ReglageTouches } from './reglage-touches.ts'

/** Turns the single keys on and off, and says which they are. */
export function CaseTouches({ libelle, touches }: { libelle: string; touches: ReglageTouches }) {
  return (
    <Checkbox
      name="touches"
      label={libelle}
      checked={touches.actives}
      onChange={(event) => touches.setActives(event.currentTarget.checked)}
    />
  )
}
