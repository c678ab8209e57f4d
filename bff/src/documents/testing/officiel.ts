import { readFileSync } from 'node:fs'

/** An official form, as published. */
export const officiel = (
  name: 'cerfa-10103-14' | 'cerfa-10103-12' | 'cerfa-12434-05' | 'notice-51649-09',
): Uint8Array => new Uint8Array(readFileSync(new URL(`officiels/${name}.pdf`, import.meta.url)))
