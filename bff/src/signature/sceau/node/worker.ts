import { workerData } from 'node:worker_threads'
import { parseTypefaces } from '../../../documents/fonts/typefaces.ts'
import { readFonts } from '../../../documents/node/read-fonts.ts'
import { serveThread } from '../../../node/threads.ts'
import type { ActeSignature } from '../../service-signature.ts'
import { makeDemoCle } from '../autorite-demo.ts'
import { finDe, openPkcs12 } from '../cle.ts'
import { createHorodateur } from '../horodatage.ts'
import { type Sceau, sealDocument } from '../seal.ts'

/** What a thread seals with. */
export interface DonneesSceau {
  /** null: an authority of the demonstration, made by the thread. */
  readonly pkcs12: { readonly bytes: Uint8Array; readonly motDePasse: string } | null
  readonly horodatage: string | null
}

/** What a thread is asked: to seal, or until when its certificate is valid. */
export type Demande = { readonly document: Uint8Array; readonly acte: ActeSignature } | 'fin'

/** What it answers: the document sealed, or an instant. */
export type Reponse = Uint8Array | Date

const { pkcs12, horodatage } = workerData as DonneesSceau

async function open(): Promise<Sceau> {
  const [cle, fonts] = await Promise.all([
    pkcs12 ? openPkcs12(pkcs12.bytes, pkcs12.motDePasse) : makeDemoCle(new Date()),
    readFonts(),
  ])
  return { cle, faces: parseTypefaces(fonts), horodater: horodatage ? createHorodateur(horodatage) : null }
}

let opened: Promise<Sceau> | null = null

serveThread<Demande, Reponse>(async (demande) => {
  opened ??= open()
  const sceau = await opened
  return demande === 'fin' ? finDe(sceau.cle) : sealDocument(sceau, demande.document, demande.acte)
})
