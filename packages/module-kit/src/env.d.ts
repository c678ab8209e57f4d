/// <reference types="vite/client" />

interface ImportMetaEnv {
  /** `file|integrity` of each style sheet, apart by spaces, written by the module build; absent elsewhere. */
  readonly MODULE_STYLES?: string
}
