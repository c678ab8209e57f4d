/** What whoever signs the contract alone online agrees to, as they tick it and as the proof of their signature says it. */
export const CONSENTEMENT_SIGNATURE = consentementSignature([])

/**
 * The same of whoever signs other documents with it.
 * @param joints those they sign too, « la convention de formation »
 */
export function consentementSignature(joints: readonly string[]): string {
  const lus = enumerate(['ce contrat', ...joints])
  return joints.length === 0
    ? `J’ai lu ${lus} et je consens à le signer par voie électronique`
    : `J’ai lu ${lus}, et je consens à les signer par voie électronique`
}

/** « le contrat, la convention de formation et l’annexe » */
export function enumerate(noms: readonly string[]): string {
  const last = noms.at(-1) ?? ''
  return noms.length < 2 ? last : `${noms.slice(0, -1).join(', ')} et ${last}`
}
