import { empreinte } from '../store/empreinte.ts'

/**
 * Id of the draft that a line makes under an Idempotency-Key: the same at each try, so that an import cut short and sent
 * again goes on where it stopped. A UUID of version 8 (RFC 9562, 5.8: made by whoever makes it).
 */
export function draftIdOf(compteId: string, cle: string, fichier: string, n: number): string {
  const hex = empreinte(`import ${compteId} ${cle} ${fichier} ${n}`)
  const variante = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16)
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variante}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}
