export { integrityOf } from './integrity.ts'
export { readVendor, type VendorManifest, type VendorMode, vendorFolder } from './manifest.ts'
export { precompress } from './precompress.ts'
export { isShared, type SharedSpecifier, sharedSpecifiers } from './shared.ts'
