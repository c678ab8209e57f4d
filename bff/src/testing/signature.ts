import type { NouveauSignataire } from '@mon-espace/domain/api'
import type { Heard, Person } from './harness.ts'
import { validDossier } from './parcours.ts'

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
): Promise<Heard> =>
  who.call('POST', `/dossiers/${id}/signature`, { signataires }, { headers: { 'if-match': `"v${version}"` } })

/** A validated dossier of the example that is being signed. */
export async function aSigner(
  who: Person,
  signataires: readonly NouveauSignataire[] = SIGNATAIRES,
): Promise<{ id: string; version: number; numero: string }> {
  const dossier = await validDossier(who)
  const { status, body, headers } = await askSignature(who, dossier, signataires)
  if (status !== 201) throw new Error(JSON.stringify(body))
  return { ...dossier, version: Number(/\d+/.exec(headers.get('etag') ?? '')?.[0]) }
}

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
  const sign = (code: string): Promise<Heard> =>
    who.call('POST', `${at}/signature`, { code, consentement: true })
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
    document: () => who.call('GET', `${at}/document`),
    askCode,
    sign,
    signNow: async () => sign(await askCode()),
    refuse: (motif: string) => who.call('POST', `${at}/refus`, { motif }),
  }
}
