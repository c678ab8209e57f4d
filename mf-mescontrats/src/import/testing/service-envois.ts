import { type CodeProbleme, PROBLEMES } from '@mon-espace/domain/api'
import { afterEach, vi } from 'vitest'

/** A file that reached the stand-in of the service. */
export interface Envoi {
  url: URL
  headers: Record<string, string>
  fichier: File
}

/** What is answered: a body, a refusal, at once or later, or nothing while it lasts. */
type Reponse = { status: number; body: object } | 'attendre' | Promise<{ status: number; body: object }>

/** What was sent, in order. */
export const envois: Envoi[] = []

let repondre: (envoi: Envoi) => Reponse = () => 'attendre'

/** The other side of an XMLHttpRequest, which deposits use to tell how far they are. */
class Requete {
  upload: { onprogress?: (event: object) => void } = {}
  status = 0
  responseText = ''
  onload?: () => void
  onabort?: () => void
  onloadend?: () => void
  #url = ''
  #headers: Record<string, string> = {}
  #type = 'application/json'
  open(_: string, url: string) {
    this.#url = url
  }
  setRequestHeader(name: string, value: string) {
    this.#headers[name] = value
  }
  getAllResponseHeaders() {
    return `content-type: ${this.#type}\r\n`
  }
  async send(form: FormData) {
    const envoi: Envoi = {
      url: new URL(this.#url, location.href),
      headers: this.#headers,
      fichier: form.get('fichier') as File,
    }
    envois.push(envoi)
    const reponse = await repondre(envoi)
    if (reponse === 'attendre') return
    this.#type = reponse.status < 400 ? 'application/json' : 'application/problem+json'
    Object.assign(this, { status: reponse.status, responseText: JSON.stringify(reponse.body) })
    this.onload?.()
    this.onloadend?.()
  }
  abort() {
    this.onabort?.()
    this.onloadend?.()
  }
}

/** The service answers every file sent from now on with this. */
export function repondAuxEnvois(reponse: (envoi: Envoi) => Reponse): void {
  vi.stubGlobal('XMLHttpRequest', Requete)
  repondre = reponse
}

/** A refusal in the words of the contract. */
export function refus(code: CodeProbleme, detail?: string) {
  const { status, titre, detail: usuel } = PROBLEMES[code]
  const body = { type: 'about:blank', title: titre, status, detail: detail ?? usuel, code, instance: 'r-1' }
  return { status, body }
}

afterEach(() => {
  envois.length = 0
  repondre = () => 'attendre'
  vi.unstubAllGlobals()
})
