import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { SharedSpecifier } from './shared.ts'

/** Development React knows Fast Refresh and explains its errors; production React is small. The two never mix. */
export type VendorMode = 'production' | 'development'

/** What `vendor.json` says of one built set. */
export interface VendorManifest {
  mode: VendorMode
  /** Version of each package the set was built from. */
  packages: Record<string, string>
  /** File of each shared specifier, relative to the set's folder. */
  imports: Record<SharedSpecifier, string>
  /** `sha384-…` of every JavaScript file of the set, chunks included. */
  integrity: Record<string, string>
}

/** Folder of a built set, with its trailing slash left out. */
export const vendorFolder = (mode: VendorMode): string =>
  fileURLToPath(new URL(`../dist/${mode}`, import.meta.url))

/** Reads the manifest of a built set. Throws when `npm run build -w @mon-espace/vendor` has not run. */
export const readVendor = (mode: VendorMode): VendorManifest =>
  JSON.parse(readFileSync(`${vendorFolder(mode)}/vendor.json`, 'utf8')) as VendorManifest
