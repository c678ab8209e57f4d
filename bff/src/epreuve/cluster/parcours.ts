import { CONTRAT_EXEMPLE as APPRENTISSAGE } from '@mon-espace/domain/exemple'
import { CONTRAT_EXEMPLE as PROFESSIONNALISATION } from '@mon-espace/domain/professionnalisation/exemple'
import { smallPdf } from '../petit-pdf.ts'
import type { Reponse } from '../serveur.ts'
import type { Client } from './client.ts'

const SIRET = '99912345800013'
export const GENS = ['employeur@interim-demo.example', 'admin@interim-demo.example']
export const CONTRATS = { apprentissage: APPRENTISSAGE, professionnalisation: PROFESSIONNALISATION } as const
export type Type = keyof typeof CONTRATS

/** What the service said it had done, to be found again whatever happened next. */
export interface Promesses {
  /** Dossier → last acknowledged version. */
  readonly dossiers: Map<string, number>
  readonly valides: Set<string>
  /** Streets told to the service collecte: a mail each. */
  readonly rues: string[]
  /** Hashes of acknowledged deposits, each of its own. */
  readonly fichiers: string[]
  /** Texts of messages, each of its own. */
  readonly messages: string[]
  /** Cookies of sessions that nobody has closed. */
  readonly sessions: string[]
  /** Acknowledged writes, in all. */
  ecritures: number
}

export const newPromesses = (): Promesses => ({
  dossiers: new Map(),
  valides: new Set(),
  rues: [],
  fichiers: [],
  messages: [],
  sessions: [],
  ecritures: 0,
})

/** How often each section is saved: as one types, not once. */
const SAISIES = 2

/** Letters that nothing else has: digits in a row may read as a NIR, which no message may hold. */
const signe = () =>
  crypto.randomUUID().replace(/[^a-f]/g, (sign) => (sign === '-' ? '' : ('ghijklmnop'[Number(sign)] ?? '')))

/** The main path, once: sign-in, draft, autosave of each section, validation, deposit of what is asked for, message. */
export async function walk(
  client: Client,
  promesses: Promesses,
  { type, nom, email }: { readonly type: Type; readonly nom: string; readonly email: string },
): Promise<void> {
  const act = async (attendu: number, method: string, path: string, body?: unknown, version?: number) => {
    const headers: Record<string, string> = version === undefined ? {} : { 'if-match': `"v${version}"` }
    const answer = await client.ask(method, path, body, headers)
    if (answer.status !== attendu && answer.status !== 412) throw new Error(said(answer, method, path))
    if (answer.status === attendu) promesses.ecritures += 1
    return answer
  }
  await client.signIn(email)
  promesses.sessions.push(client.cookie())

  const { id, ...made } = (await act(201, 'POST', '/dossiers', { siret: SIRET, type })).body
  let version: number = made.version
  const keep = (written: number) => {
    version = written
    promesses.dossiers.set(id, written)
  }
  keep(version)

  async function save(section: string, data: unknown): Promise<void> {
    for (;;) {
      const { status, body } = await act(200, 'PUT', `/dossiers/${id}/sections/${section}`, data, version)
      if (status === 200) return keep(body.version)
      // Written by a try whose answer was lost: read again, written again.
      version = body.versionCourante
    }
  }
  const rue = `rue ${signe()}`
  const contrat = CONTRATS[type]
  for (const [section, data] of Object.entries(contrat))
    for (let i = 0; i < SAISIES; i++) await save(section, data)
  const autreAdresse = { ...contrat.employeur.adresse, voie: rue, numero: null, complement: null }
  await save('employeur', { ...contrat.employeur, autreAdresse })
  promesses.rues.push(rue)

  const valide = await act(200, 'POST', `/dossiers/${id}/validation`, undefined, version)
  if (valide.status === 412) throw new Error(said(valide, 'POST', 'validation'))
  keep(valide.body.version)
  promesses.valides.add(id)

  const { body: vue } = await client.ask('GET', `/dossiers/${id}`)
  for (const { type: piece, obligatoire } of vue.pieces as { type: string; obligatoire: boolean }[]) {
    if (!obligatoire) continue
    const form = new FormData()
    form.set('type', piece)
    form.set('fichier', new File([(await smallPdf(`${nom} ${piece} ${id}`)) as BlobPart], 'a.pdf'))
    const { body } = await act(201, 'POST', `/dossiers/${id}/pieces`, form)
    promesses.fichiers.push(body.versions[0].sha256)
  }
  const texte = `Bonjour, le dossier est complet (${signe()}).`
  await act(201, 'POST', `/dossiers/${id}/messages`, { texte })
  promesses.messages.push(texte)
}

const said = ({ status, body }: Reponse, method: string, path: string) =>
  `${method} ${path.replace(/[0-9a-f-]{20,}/g, '…')}: ${status} ${body?.code ?? ''} ${JSON.stringify(body?.erreurs ?? body?.verdicts ?? '').slice(0, 400)}`
