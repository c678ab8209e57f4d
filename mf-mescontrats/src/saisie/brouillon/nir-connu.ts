import { type Contrat, maskNir } from '@mon-espace/domain'

/** The stored contract with the NIR in clear where it is the one we just wrote: masked, it would look like a change. */
export function withKnownNir(connu: Contrat, lu: Contrat): Contrat {
  const { nir } = connu.apprenti
  return nir && lu.apprenti.nir === maskNir(nir) ? { ...lu, apprenti: { ...lu.apprenti, nir } } : lu
}
