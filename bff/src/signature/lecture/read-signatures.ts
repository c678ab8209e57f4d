import { PDF, PdfArray, type PdfDict, PdfNumber, PdfString } from '@libpdf/core'
import type { SignatureLue } from '@mon-espace/domain/api'
import * as pkijs from 'pkijs'
import { moteur } from '../moteur.ts'

/**
 * Reads the electronic signatures of a deposited file, whatever it is: none for a file that is no PDF or has none.
 * @param compte who asks: nobody waits behind more than one file of another
 * @returns in the order in which they were set; null when they could not be read
 */
export type ReadSignatures = (bytes: Uint8Array, compte: string) => Promise<readonly SignatureLue[] | null>

/** A file with more signatures than people sign any contract is read no further. */
const SIGNATURES_MAX = 32
const DETACHEES = ['ETSI.CAdES.detached', 'adbe.pkcs7.detached']
const COMMON_NAME = '2.5.4.3'
const TIME_STAMP_TOKEN = '1.2.840.113549.1.9.16.2.14'

/** Reads the signatures of a PDF. @throws what the library throws of a file that it cannot read */
export async function readSignaturesOf(bytes: Uint8Array): Promise<SignatureLue[]> {
  const pdf = await PDF.load(bytes)
  const fields = pdf.getForm()?.getSignatureFields() ?? []
  const lues: (Omit<SignatureLue, 'revision'> & { readonly fin: number })[] = []
  for (const field of fields.slice(0, SIGNATURES_MAX)) {
    const dict = field.getSignatureDict()
    // A time stamp over the whole file is nobody's signature.
    if (dict && dict.getName('Type')?.value !== 'DocTimeStamp') lues.push(await readOne(pdf, bytes, dict))
  }
  return lues.sort((a, b) => a.fin - b.fin).map(({ fin: _, ...lue }, i) => ({ ...lue, revision: i + 1 }))
}

async function readOne(pdf: PDF, bytes: Uint8Array, dict: PdfDict) {
  const resolve = pdf.context.resolve.bind(pdf.context)
  const signe = signedBy(bytes, dict.getArray('ByteRange', resolve), dict.get('Contents', resolve))
  const fin = signe?.fin ?? bytes.length
  const lue = { fin, couvreTout: fin >= bytes.length }
  const annoncee = dateOf(dict.getString('M', resolve)?.asString() ?? '')
  try {
    if (!signe || !DETACHEES.includes(dict.getName('SubFilter', resolve)?.value ?? ''))
      throw new Error('another format')
    const { message, par } = readMessage(signe.cms)
    const entiere = await holds(message, signe.octets)
    const horodatage = await timeOf(message)
    const etat = entiere ? ('entiere' as const) : ('modifiee' as const)
    return { ...lue, par, le: horodatage ?? annoncee, horodatee: horodatage !== null, etat }
  } catch {
    const nom = dict.getString('Name', resolve)?.asString() || null
    return { ...lue, par: nom, le: annoncee, horodatee: false, etat: 'illisible' as const }
  }
}

/** What a signature covers: all up to an end, but its own digits. null where its ranges leave out anything else. */
function signedBy(bytes: Uint8Array, range: PdfArray | undefined, contents: unknown) {
  if (!(range instanceof PdfArray) || !(contents instanceof PdfString)) return null
  const [start, first, second, length, ...rest] = [...range].map((one) =>
    one instanceof PdfNumber ? one.value : Number.NaN,
  )
  if (start !== 0 || first === undefined || second === undefined || length === undefined || rest.length > 0)
    return null
  const fin = second + length
  if (!(0 < first && first < second && second <= fin && fin <= bytes.length)) return null
  const digits = Buffer.from(bytes.subarray(first, second)).toString('latin1')
  const hex = digits.slice(1, -1)
  if (digits[0] !== '<' || digits.at(-1) !== '>' || !/^[\da-f]*$/i.test(hex)) return null
  const octets = Buffer.concat([bytes.subarray(0, first), bytes.subarray(second, fin)])
  return { octets, cms: new Uint8Array(Buffer.from(hex, 'hex')), fin }
}

function readMessage(cms: Uint8Array) {
  const message = new pkijs.SignedData({ schema: pkijs.ContentInfo.fromBER(cms.slice()).content })
  // With a content of its own it would verify whatever the file says.
  if (message.encapContentInfo.eContent || message.signerInfos.length !== 1) throw new Error('not detached')
  return { message, par: signatoryOf(message) }
}

function signatoryOf({ signerInfos: [info], certificates = [] }: pkijs.SignedData): string | null {
  const sid = info?.sid
  if (!(sid instanceof pkijs.IssuerAndSerialNumber)) return null
  const certificate = certificates.find(
    (one): one is pkijs.Certificate =>
      one instanceof pkijs.Certificate &&
      one.issuer.isEqual(sid.issuer) &&
      one.serialNumber.isEqual(sid.serialNumber),
  )
  const name = certificate?.subject.typesAndValues.find(({ type }) => type === COMMON_NAME)
  return name ? String(name.value.valueBlock.value) : null
}

// A copy: a small `Buffer` is a part of one that many share, and so is its `slice`.
const holds = (message: pkijs.SignedData, signed: Uint8Array): Promise<boolean> =>
  message.verify({ signer: 0, data: new Uint8Array(signed).buffer }, moteur).then(
    (whole) => whole === true,
    () => false,
  )

/** The time that an authority gave to the signature itself; null without any, or when its token does not hold. */
async function timeOf({ signerInfos: [info] }: pkijs.SignedData): Promise<string | null> {
  const token = info?.unsignedAttrs?.attributes.find(({ type }) => type === TIME_STAMP_TOKEN)
  if (!info || !token) return null
  const stamp = new pkijs.SignedData({ schema: new pkijs.ContentInfo({ schema: token.values[0] }).content })
  const signature = new Uint8Array(info.signature.getValue())
  const content = stamp.encapContentInfo.eContent
  if (!content || !(await holds(stamp, signature))) return null
  return pkijs.TSTInfo.fromBER(content.getValue()).genTime.toISOString()
}

const DATE = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:Z|([+-]\d\d)'?(\d\d)?)?/

/** « D:20261129110200+01'00' » as an instant; null for anything else. */
function dateOf(texte: string): string | null {
  const [found, year, month, day, hour, minute, second, zone = '+00', minutes = '00'] = DATE.exec(texte) ?? []
  if (!found) return null
  const date = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone}:${minutes}`)
  return Number.isNaN(date.getTime()) ? null : date.toISOString()
}
