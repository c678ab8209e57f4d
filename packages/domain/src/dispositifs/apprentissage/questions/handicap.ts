/**
 * True when the apprentice has the rights of a disabled worker: RQTH, « équivalence jeunes » (15 to 20 years) or extension
 * to the beneficiaries of the duty to employ, since 2024.
 * @source art. L5213-2, L5212-13-1 C. trav.; notice 51649#09
 */
export function travailleurHandicape(apprenti: {
  rqth: boolean | null
  equivalenceJeunes: boolean | null
  extensionBoe: boolean | null
}): boolean {
  return apprenti.rqth === true || apprenti.equivalenceJeunes === true || apprenti.extensionBoe === true
}
