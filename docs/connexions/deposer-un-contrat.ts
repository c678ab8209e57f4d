import createClient from 'openapi-fetch'
// npx openapi-typescript https://mon-espace.example/api/openapi.json -o mon-espace.ts
import type { paths } from './mon-espace.ts'

type Section = paths['/dossiers/{id}/sections/{section}']['put']['requestBody']['content']['application/json']

/** Makes a contract of its sections, validates it, and reads its Cerfa: each path, body and answer is typed. */
export async function deposerUnContrat(
  adresse: string,
  cle: string,
  siret: string,
  contrat: Record<string, Section>,
) {
  const api = createClient<paths>({ baseUrl: `${adresse}/api`, headers: { authorization: `Bearer ${cle}` } })
  const cree = await api.POST('/dossiers', { body: { siret, type: 'apprentissage' } })
  if (!cree.data) throw new Error(cree.error.detail)
  const { id } = cree.data
  let { version } = cree.data
  for (const [section, body] of Object.entries(contrat)) {
    const params = { path: { id, section }, header: { 'If-Match': `"v${version}"` } }
    const ecrit = await api.PUT('/dossiers/{id}/sections/{section}', { params, body })
    if (!ecrit.data) throw new Error(ecrit.error.detail)
    version = ecrit.data.version
  }
  const params = { path: { id }, header: { 'If-Match': `"v${version}"` } }
  const valide = await api.POST('/dossiers/{id}/validation', { params })
  if (!valide.data) throw new Error(valide.error.erreurs?.map(({ message }) => message).join('\n'))
  const cerfa = await api.GET('/dossiers/{id}/documents/cerfa.pdf', {
    params: { path: { id } },
    parseAs: 'arrayBuffer',
  })
  return { numero: valide.data.numero, cerfa: cerfa.data }
}
