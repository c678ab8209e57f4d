import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { call, endServeur, startServeur } from './serveur.ts'

const INSCRIPTIONS = 100
const DE_FRONT = 10
const COURRIELS_MAX = 20
const ADMIN = 'admin@interim-demo.example'

type Server = Parameters<typeof endServeur>[0]

/** Signs somebody up from an address of their own; comes back, as a page does, when the service is busy. */
async function signUp(server: Server, n: number): Promise<{ status: number; retries: number }> {
  const form = {
    email: `personne${n}@interim-demo.example`,
    motDePasse: 'quatre girafes lavande 81',
    civilite: 'Mme',
    nom: 'Perrot',
    prenom: 'Nina',
    telephone: '0140000009',
    siret: '99912345800013',
  }
  for (let retries = 0; ; retries++) {
    const from = { 'x-forwarded-for': `10.0.0.${n}` }
    const { status, headers } = await call(server, '', 'POST', '/comptes', form, from)
    if (status !== 503) return { status, retries }
    await new Promise((resolve) => setTimeout(resolve, 1000 * Number(headers.get('retry-after'))))
  }
}

/** A hundred people sign up for one enterprise: its administrator's mailbox stays readable, and nobody is turned away. */
export async function signUpCrowd(): Promise<{ line: string; ok: boolean }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'epreuve-'))
  const server = await startServeur(dataDir)
  let done = 0
  let refused = 0
  let back = 0
  const one = async () => {
    while (done < INSCRIPTIONS) {
      done += 1
      const { status, retries } = await signUp(server, done)
      back += retries
      if (status !== 202) refused += 1
    }
  }
  await Promise.all(Array.from({ length: DE_FRONT }, one))
  // A mail is in the built-in mailbox within a second.
  await new Promise((resolve) => setTimeout(resolve, 1500))
  const mails: { a: string[]; texte: string }[] = (await call(server, '', 'GET', '/courriels')).body
  const told = mails.filter(({ a }) => a.includes(ADMIN))
  const last = told.filter(({ texte }) => texte.includes('beaucoup de demandes')).length
  await endServeur(server, 'SIGTERM')
  await rm(dataDir, { recursive: true })
  return {
    line: `sign-ups: ${INSCRIPTIONS} for one enterprise, ${refused} refused, ${back} told to come back, ${told.length} mails to its administrator, ${last} of them saying where the others are`,
    ok: refused === 0 && told.length === COURRIELS_MAX && last === 1,
  }
}
