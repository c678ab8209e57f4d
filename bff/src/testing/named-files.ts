import type { Store } from '../store/store.ts'

/** The hash of the `n`-th of the files that {@link nameFiles} names. */
export const hashOf = (n: number): string => n.toString(16).padStart(64, '0')

/** Has a dossier name so many files, of which nothing is stored. */
export async function nameFiles(db: Store, dossierId: string, nombre: number): Promise<void> {
  for (let n = 0; n < nombre; n++)
    await db
      .insertInto('piece_version')
      .values({
        dossier_id: dossierId,
        type: 'autre',
        n: n + 1,
        nom: 'a.pdf',
        taille: 1,
        sha256: hashOf(n),
        mime: 'application/pdf',
        canal: 'depot',
        depose_le: '2026-11-09T10:00:00.000Z',
        par: 'Quelqu’un',
      })
      .execute()
}
