import type { RattachementOpco } from '@mon-espace/domain/api'
import { motsDe } from '../../store/mots.ts'
import { Panne } from '../service/panne.ts'
import type { DitOpco, RattachementsOpco } from './source-opco.ts'

/** A name as it is compared: « Opco 2i » and « OPCO2I » are one. */
const compared = (nom: string) => motsDe(nom).join('')

function judge({ noms, sur }: DitOpco, operateur: readonly string[]): RattachementOpco {
  const notres = new Set(operateur.map(compared))
  const notre = noms.find((nom) => notres.has(compared(nom)))
  return { etat: notre === undefined ? 'autre' : 'operateur', opco: notre ?? noms[0] ?? null, sur }
}

const rien = (etat: 'inconnu' | 'indisponible' | 'sans'): RattachementOpco => ({
  etat,
  opco: null,
  sur: false,
})

/** Whose an establishment is: of the first source that answers. */
export async function consultOpco(
  rattachements: RattachementsOpco | null,
  siret: string,
): Promise<RattachementOpco> {
  if (!rattachements) return rien('sans')
  const { operateur, sources } = rattachements
  for (const source of sources)
    try {
      const dit = await source.find(siret)
      return dit ? judge(dit, operateur) : rien('inconnu')
    } catch (fault) {
      if (!(fault instanceof Panne)) throw fault
    }
  return rien('indisponible')
}
