import { CALLS } from '@mon-espace/domain/api'
import { ApiProblem, call } from '@mon-espace/module-kit/api'
import { saveSection } from '../../socle/api/save-section.ts'
import type { Issue, PortBrouillon } from '../brouillon/types.ts'

/** What a refused save means for the draft. */
export function issueOf(error: unknown): Issue {
  if (!(error instanceof ApiProblem)) return { genre: 'panne' }
  const { status, code, retryAfterSeconds } = error
  const panne: Issue = {
    genre: 'panne',
    ...(retryAfterSeconds === undefined ? {} : { attendre: retryAfterSeconds }),
  }
  // Whatever its status, it says nothing of what was typed: it comes from between the page and the service.
  if (code === 'reponse_illisible') return panne
  if (status === 412) return { genre: 'perime' }
  if (status === 401) return { genre: 'session' }
  if (code === 'dossier_fige') return { genre: 'fige' }
  if (status === 0 || status === 429 || status >= 500) return panne
  return { genre: 'refuse', message: error.erreurs[0]?.message ?? error.detail }
}

/** Reads and writes a draft through the BFF. */
export function createPort(id: string): PortBrouillon<object> {
  return {
    async save(section, partie, version) {
      try {
        return { genre: 'enregistre', ...(await saveSection({ id, section, partie, version })) }
      } catch (error) {
        return issueOf(error)
      }
    },
    async read() {
      const { version, contrat } = await call(CALLS.readDossier, { params: { id } })
      return { version, contrat }
    },
  }
}
