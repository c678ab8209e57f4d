import { NOMS_SECTIONS, type NomSection } from '@mon-espace/domain'
import { CONTRAT_EXEMPLE } from '@mon-espace/domain/exemple'
import { CONTRAT_EXEMPLE as CONTRAT_PRO_EXEMPLE } from '@mon-espace/domain/professionnalisation/exemple'
import { createDemande } from '../demandes/demandes.ts'
import type { Deps } from '../deps.ts'
import { smallPdf } from '../epreuve/petit-pdf.ts'
import { newId } from '../store/id.ts'
import { write } from '../store/store.ts'
import { type Person, SIRET_PARIS } from './harness.ts'

/** Writes every section of the example in a new draft of this person's. */
export async function fillDraft(who: Person, siret = SIRET_PARIS): Promise<{ id: string; version: number }> {
  const { body } = await who.call('POST', '/dossiers', { siret, type: 'apprentissage' })
  let version: number = body.version
  for (const section of NOMS_SECTIONS) {
    const saved = await putSection(who, body.id, section, CONTRAT_EXEMPLE[section], version)
    if (saved.status !== 200) throw new Error(JSON.stringify(saved.body))
    version = saved.body.version
  }
  return { id: body.id, version }
}

export function putSection(who: Person, id: string, section: NomSection, data: unknown, version: number) {
  return who.call('PUT', `/dossiers/${id}/sections/${section}`, data, {
    headers: { 'if-match': `"v${version}"` },
  })
}

/** A draft of the example, validated. */
export async function validDossier(who: Person): Promise<{ id: string; version: number; numero: string }> {
  const { id, version } = await fillDraft(who)
  const { status, body } = await who.call('POST', `/dossiers/${id}/validation`, undefined, {
    headers: { 'if-match': `"v${version}"` },
  })
  if (status !== 200) throw new Error(JSON.stringify(body))
  return { id, version: body.version, numero: body.numero }
}

/** A « contrat de professionnalisation » of its example, but for the sections given, validated. */
export async function validProfessionnalisation(
  who: Person,
  autres: Partial<typeof CONTRAT_PRO_EXEMPLE> = {},
): Promise<{ id: string; version: number }> {
  const { id, ...made } = (
    await who.call('POST', '/dossiers', { siret: SIRET_PARIS, type: 'professionnalisation' })
  ).body
  let { version } = made
  const act = async (methode: string, suite: string, corps?: unknown) => {
    const headers = { 'if-match': `"v${version}"` }
    const { status, body } = await who.call(methode, `/dossiers/${id}/${suite}`, corps, { headers })
    if (status !== 200) throw new Error(JSON.stringify(body))
    version = body.version
  }
  for (const [section, valeurs] of Object.entries({ ...CONTRAT_PRO_EXEMPLE, ...autres }))
    await act('PUT', `sections/${section}`, valeurs)
  await act('POST', 'validation')
  return { id, version }
}

export async function deposit(who: Person, id: string, type: string, bytes?: Uint8Array, nom = 'pièce.pdf') {
  const form = new FormData()
  form.set('type', type)
  form.set('fichier', new File([(bytes ?? (await smallPdf())) as BlobPart], nom))
  return who.call('POST', `/dossiers/${id}/pieces`, form)
}

/** A granted apprenticeship of this enterprise, by that case officer. */
export async function grantedDossier(
  who: Person,
  officer: Person,
): Promise<{ id: string; version: number; numero: string }> {
  const { id, numero } = await validDossier(who)
  const seen = async () => (await who.call('GET', `/dossiers/${id}`)).body
  const act = async (suite: string, corps: object) => {
    const headers = { 'if-match': `"v${(await seen()).version}"` }
    const { status, body } = await officer.call('POST', `/dossiers/${id}/${suite}`, corps, { headers })
    if (status !== 200) throw new Error(JSON.stringify(body))
  }
  for (const { type, obligatoire } of (await seen()).pieces)
    if (obligatoire) {
      await deposit(who, id, type)
      await act(`pieces/${type}/conformite`, { conforme: true })
    }
  await act('decision', { decision: 'accepter', npecAnnuelCentimes: 700_000 })
  return { id, numero, version: (await seen()).version }
}

/** Hands a demand over for an enterprise, as the portal does once its signature is read; its id. */
export async function handOver(deps: Pick<Deps, 'db' | 'clock'>, siret: string): Promise<string> {
  const charge = { siret, public: 'permanent', type: 'apprentissage' } as const
  const exp = deps.clock.now().getTime() / 1000
  const { id } = await write(deps.db, (trx) => createDemande(trx, deps, { charge, jti: newId(), exp }))
  return id
}
