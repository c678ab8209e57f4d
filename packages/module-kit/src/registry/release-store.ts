import type { ModuleManifest } from '../host-contract/index.ts'
import type { Pointers } from './pointers.ts'

/** Where released versions live, and which of them are served: a local folder, or a bucket. */
export interface ReleaseStore {
  readPointers(): Promise<Pointers>
  /** Replaces the pointers at once by what `change` makes of them; two changes at a time follow one another. */
  updatePointers(change: (pointers: Pointers) => Pointers): Promise<Pointers>
  /** The manifest of a stored version, or undefined when there is none. */
  readManifest(name: string, version: string): Promise<ModuleManifest | undefined>
  /** Stores the files of `folder` under the manifest's name and version, whole or not at all; a version is never replaced. */
  putVersion(manifest: ModuleManifest, folder: string): Promise<void>
  /** Folder of this machine where a stored version can be read; it is fetched first when it lives elsewhere. */
  localFolder(name: string, version: string): Promise<string>
  listVersions(name: string): Promise<string[]>
  removeVersion(name: string, version: string): Promise<void>
}
