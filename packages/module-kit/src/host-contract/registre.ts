import * as z from 'zod/mini'
import { moduleManifestSchema } from './module-manifest.ts'

/** A module as it is deployed: its manifest, and `base`, the immutable folder its files are served from. */
export const deployedModuleSchema = z.object({
  ...moduleManifestSchema.shape,
  base: z.string().check(z.regex(/^\/modules\/[\w.+-]+\/[\w.+-]+\/$/)),
})
export type DeployedModule = z.infer<typeof deployedModuleSchema>

/** `GET /modules/registre.json`: what is deployed, and the import map pages are given. */
export const registreSchema = z.object({
  modules: z.record(z.string(), z.omit(deployedModuleSchema, { name: true })),
  importmap: z.object({
    imports: z.record(z.string(), z.string()),
    integrity: z.record(z.string(), z.string()),
  }),
})
export type Registre = z.infer<typeof registreSchema>
