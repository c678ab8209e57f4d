import type { Dossier } from '@mon-espace/domain/api'

/** Letters and digits of a name, as they pass through any file system. */
const simple = (nom: string) =>
  nom
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .toUpperCase()

/**
 * Name of a file saved from a dossier: `cerfa-AP2026-000033-LEA-LOPEZ.pdf`, so that forty of them can be told apart in a
 * folder. It stays on the machine of who saves it: no address bears it.
 */
export function nomFichier(
  document: string,
  { numero, personne }: Pick<Dossier, 'numero' | 'personne'>,
): string {
  return `${[document, numero ?? 'projet', simple(personne)].filter(Boolean).join('-')}.pdf`
}
