/** Amendments are the types 31 to 38. */
export function isAvenant(type: string | null): boolean {
  return type?.startsWith('3') === true
}
