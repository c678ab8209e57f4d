export { integrityOf } from './integrity.ts'
export { readVendor, type VendorManifest, vendorFolder } from './manifest.ts'
export { precompress } from './precompress.ts'
export { isShared, sharedSpecifiers } from './shared.ts'
