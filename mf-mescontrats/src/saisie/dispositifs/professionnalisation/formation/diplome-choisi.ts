import { useQuery } from '@tanstack/react-query'
import { elementsQuery } from '../../../champs/referentiels.ts'
import { useContrat } from '../contexte.ts'

/**
 * The diploma of the list that the title was chosen as. Looked up by the RNCP code that came with it: a title is typed
 * letter by letter, and nothing is asked for each.
 */
export function useDiplomeChoisi() {
  const intitule = useContrat(({ formation }) => formation.intitulePrecis)
  const codeRncp = useContrat(({ formation }) => formation.codeRncp) ?? ''
  const { data } = useQuery({
    ...elementsQuery('diplomes', codeRncp),
    enabled: intitule !== null && /^\d{4,}$/.test(codeRncp),
  })
  return data?.find(({ libelle }) => libelle === intitule)
}
