/** Formats the service accepts; it judges by content, this only spares a useless trip. */
export const FORMATS_PIECES = '.pdf,.png,.jpg,.jpeg'

/** Bytes of the heaviest file, 10 MiB unless the operator says otherwise. */
export const TAILLE_MAX_PIECE = 10 * 1024 * 1024
