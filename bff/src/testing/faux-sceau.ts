import type { DocumentMaker } from '../documents/document-maker.ts'
import type { ServiceSignature } from '../signature/service-signature.ts'

/** A seal that adds a line of its own to what it is given: who, when. */
export const fauxSceau: ServiceSignature = {
  async seal(document, { role, nom, le }) {
    const line = new TextEncoder().encode(`\n% ${role} ${nom} ${le}\n%%EOF\n`)
    const sealed = new Uint8Array(document.length + line.length)
    sealed.set(document)
    sealed.set(line, document.length)
    return sealed
  },
}

/** A press that prints nothing, but for the proof of a signature, in text. */
export const faussePresse: DocumentMaker = {
  make: async (kind, input) =>
    new TextEncoder().encode(kind === 'preuve' ? `%PDF-1.7 ${JSON.stringify(input)}` : '%PDF-1.7 test'),
}
