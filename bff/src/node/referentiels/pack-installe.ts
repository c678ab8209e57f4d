import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PackReferentiel } from '@mon-espace/domain'
import { PACK_DEMO } from '@mon-espace/domain/pack-demo'
import { z } from 'zod'
import { dossierDe, installFile } from './installer-fichier.ts'

const FICHIER = 'pack.json'

const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const niveau = z.int().min(3).max(8).nullable()

/** The file as this program writes it; anything else is refused at start, never half used. */
const Pack = z.object({
  version: z.string(),
  date,
  dateCertifications: date.optional(),
  repertoireComplet: z.boolean().optional(),
  officiel: z.boolean(),
  certifications: z.array(
    z.object({
      codeRncp: z.string(),
      codesDiplome: z.array(z.string()),
      intitule: z.string(),
      niveau,
      diplomeCerfa: z.string().nullable(),
      finEnregistrement: date.nullable(),
      apprentissage: z.boolean(),
      exempteDistance: z.boolean().optional(),
    }),
  ),
  cpne: z.array(z.object({ code: z.string(), libelle: z.string(), idcc: z.array(z.string()) })),
  npec: z.array(
    z.object({
      codeRncp: z.string(),
      codeCpne: z.union([z.string(), z.array(z.string())]),
      montantCentimes: z.int().positive().nullable(),
      origine: z.enum(['branche', 'carence']),
      depuis: date,
      codeDiplome: z.string().optional(),
    }),
  ),
  professionnalisation: z
    .array(
      z.object({
        codeCpne: z.union([z.string(), z.array(z.string())]),
        montantHoraireCentimes: z.int().positive(),
        montantPrioritaireCentimes: z.int().positive().nullable(),
        depuis: date,
      }),
    )
    .optional(),
  diplomes: z
    .array(z.object({ code: z.string(), intitule: z.string(), niveau, fermeture: date.nullable() }))
    .optional(),
})

/**
 * The pack installed in a data folder; the example pack where none was imported.
 * @throws Error when the installed file cannot be read
 */
export async function readPackInstalle(dataDir: string): Promise<PackReferentiel> {
  const texte = await readFile(join(dossierDe(dataDir), FICHIER), 'utf8').catch(
    (cause: NodeJS.ErrnoException) => {
      if (cause.code === 'ENOENT') return null
      throw cause
    },
  )
  return texte === null ? PACK_DEMO : Pack.parse(JSON.parse(texte))
}

/** Installs a pack, whole or not at all. */
export async function writePack(dataDir: string, pack: PackReferentiel): Promise<void> {
  await installFile(dossierDe(dataDir), FICHIER, (path) => writeFile(path, JSON.stringify(pack)))
}
