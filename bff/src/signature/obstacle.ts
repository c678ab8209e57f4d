import type { EmpechementJoint } from '@mon-espace/domain'

/** What of a PDF keeps it from being sealed. */
export type Obstacle = Extract<EmpechementJoint, 'protegee' | 'certifiee' | 'abimee' | 'signee'>

/**
 * Looks whether a deposited PDF can be sealed as it is.
 * @param compte who asks: nobody waits behind more than a few files of another
 * @returns what keeps it from it; null where nothing does
 * @throws Refus `service_occupe` when it could not be looked at now
 */
export type CheckScellable = (bytes: Uint8Array, compte: string) => Promise<Obstacle | null>
