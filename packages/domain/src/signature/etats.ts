/** Where the signature of a contract stands. Only the first of them is not an end. */
export const ETATS_SIGNATURE = ['en_cours', 'terminee', 'refusee', 'annulee', 'expiree'] as const
export type EtatSignature = (typeof ETATS_SIGNATURE)[number]

export const LIBELLES_ETATS_SIGNATURE: Readonly<Record<EtatSignature, string>> = {
  en_cours: 'Signature en cours',
  terminee: 'Signé par tous',
  refusee: 'Signature refusée',
  annulee: 'Signature annulée',
  expiree: 'Signature expirée',
}

/**
 * Where one signatory stands. `a_inviter`: the turn of others comes before; `caduque`: signed, in a circuit that ended
 * without all the signatures.
 */
export const ETATS_SIGNATAIRE = ['a_inviter', 'invite', 'signe', 'refuse', 'caduque'] as const
