import type { NouveauSignataire, TypePiece } from '@mon-espace/domain/api'
import type { Heard, Person } from './harness.ts'
import { deposit, validDossier } from './parcours.ts'

/** Those who sign the contract of the example, all at once. */
export const SIGNATAIRES: readonly NouveauSignataire[] = [
  { role: 'employeur', nom: 'Claire Petit', courriel: 'employeur@interim-demo.example', ordre: 1 },
  { role: 'apprenti', nom: 'Élise Nguyễn-Lefèvre', courriel: 'elise.lefevre@courriel.example', ordre: 1 },
  { role: 'representant', nom: 'Marc Lefèvre', courriel: 'marc.lefevre@courriel.example', ordre: 1 },
  { role: 'cfa', nom: 'Jean-Pierre O’Neill', courriel: 'visa@cfa-demo.example', ordre: 1 },
]

/** Asks for the signature of a dossier. */
export const askSignature = (
  who: Person,
  { id, version }: { readonly id: string; readonly version: number },
  signataires: readonly NouveauSignataire[] = SIGNATAIRES,
  joindre?: readonly TypePiece[],
): Promise<Heard> =>
  who.call(
    'POST',
    `/dossiers/${id}/signature`,
    { signataires, ...(joindre ? { joindre } : {}) },
    { headers: { 'if-match': `"v${version}"` } },
  )

/** A validated dossier of the example that is being signed. */
export async function aSigner(
  who: Person,
  signataires: readonly NouveauSignataire[] = SIGNATAIRES,
): Promise<{ id: string; version: number; numero: string }> {
  return started(who, await validDossier(who), signataires)
}

/** The same, with the convention that was deposited, by those who sign it too. */
export async function aSignerAvecConvention(
  who: Person,
  signataires: readonly NouveauSignataire[] = SIGNATAIRES,
  convention?: Uint8Array,
): Promise<{ id: string; version: number; numero: string }> {
  const { id, numero } = await validDossier(who)
  const { status, body, headers } = await deposit(who, id, 'convention_formation', convention)
  if (status !== 201) throw new Error(JSON.stringify(body))
  return started(who, { id, numero, version: versionOf(headers) }, signataires, ['convention_formation'])
}

async function started<D extends { id: string; version: number }>(
  who: Person,
  dossier: D,
  signataires: readonly NouveauSignataire[],
  joindre?: readonly TypePiece[],
): Promise<D> {
  const { status, body, headers } = await askSignature(who, dossier, signataires, joindre)
  if (status !== 201) throw new Error(JSON.stringify(body))
  return { ...dossier, version: versionOf(headers) }
}

const versionOf = (headers: Headers): number => Number(/\d+/.exec(headers.get('etag') ?? '')?.[0])

/** What the false press wrote of a proof: its documents, each with its acts. */
export const readPreuve = (preuve: string) => JSON.parse(preuve.slice('%PDF-1.7 '.length)).documents

interface Mail {
  readonly a: readonly string[]
  readonly sujet: string
  readonly texte: string
}

/** What an address received, newest first. */
export const mailsTo = async (who: Person, courriel: string): Promise<Mail[]> =>
  ((await who.call('GET', '/courriels')).body as Mail[]).filter(({ a }) => a.includes(courriel))

/** The newest link to sign that an address received, and its calls. */
export async function lienDe(who: Person, courriel: string) {
  const links = (await mailsTo(who, courriel)).flatMap(
    ({ texte }) => /\/signature\?jeton=(\w+)/.exec(texte)?.[1] ?? [],
  )
  const [jeton] = links
  if (jeton === undefined) throw new Error(`no link for ${courriel}`)
  const at = `/signatures/${jeton}`
  const sign = (code: string, documents?: readonly string[]): Promise<Heard> =>
    who.call('POST', `${at}/signature`, { code, consentement: true, ...(documents ? { documents } : {}) })
  /** Asks for a code and reads it in the mail. */
  const askCode = async (): Promise<string> => {
    const asked = await who.call('POST', `${at}/code`)
    if (asked.status !== 200) throw new Error(JSON.stringify(asked.body))
    const [mail] = await mailsTo(who, courriel)
    return /\b\d{6}\b/.exec(mail?.texte ?? '')?.[0] ?? ''
  }
  return {
    jeton,
    read: () => who.call('GET', at),
    document: (joint?: TypePiece) => who.call('GET', `${at}/document${joint ? `?joint=${joint}` : ''}`),
    askCode,
    sign,
    signNow: async () => sign(await askCode()),
    refuse: (motif: string) => who.call('POST', `${at}/refus`, { motif }),
  }
}
