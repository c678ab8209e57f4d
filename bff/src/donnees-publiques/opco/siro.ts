import { z } from 'zod'
import { Panne } from '../service/panne.ts'
import type { Service } from '../service/service.ts'
import type { DitOpco, SourceOpco } from './source-opco.ts'

const Opco = z.object({ code: z.string().nullish(), nom: z.string().nullish() })

/**
 * `code`: `01` sure, `02` and `03` by the claim of the enterprise, `99` unknown. Other codes may come: they tell nothing.
 * @source France compétences, SIRO, `GET /siro/v1/public/{siret}`
 */
const Reponse = z.object({
  code: z.string(),
  siret: z.string().nullish(),
  opcoRattachement: Opco.nullish(),
  opcoGestion: Opco.nullish(),
})

const CODES: Readonly<Record<string, { readonly sur: boolean }>> = {
  '01': { sur: true },
  '02': { sur: false },
  '03': { sur: false },
}

/** What the referential writes where it has no name to give. */
const SANS_NOM = /^(N\/C)?$/i

function readReponse(json: unknown, siret: string): DitOpco | null {
  if (json === null) return null
  const lue = Reponse.safeParse(json)
  if (!lue.success || (lue.data.siret && lue.data.siret !== siret)) throw new Panne('illisible')
  const { code, opcoRattachement, opcoGestion } = lue.data
  const dit = CODES[code]
  const noms = [opcoRattachement, opcoGestion].flatMap((opco) =>
    opco?.nom && !SANS_NOM.test(opco.nom.trim()) ? [opco.nom.trim()] : [],
  )
  return dit && noms.length > 0 ? { noms, sur: dit.sur } : null
}

/** SIRO, the State's referential of who is of which OPCO. */
export function createSiro(ask: Service): SourceOpco {
  return {
    find: (siret) => ask({ chemin: `/${siret}`, read: (json) => readReponse(json, siret) }),
  }
}
