import { emptyAt, enTravailTemporaire, SECTIONS } from '@mon-espace/domain'
import { useBlocRequis } from '../../../champs/bloc.ts'
import { useContrat } from '../contexte.ts'

/** null while the answer that decides is not given: the block stays as it is. */
const known = (code: string | null, requis: (code: string) => boolean) => (code ? requis(code) : null)

/** Opens and closes the blocks of screen 3 with the answers they depend on. */
export function useBlocsContrat(): void {
  const precedent = useContrat(({ contrat }) => known(contrat.type, (type) => type.startsWith('2')))
  useBlocRequis('contrat.precedent', () => emptyAt(SECTIONS, 'contrat.precedent'), precedent)

  const temporaire = useContrat(({ contrat }) => known(contrat.modeContractuel, enTravailTemporaire))
  useBlocRequis('contrat.travailTemporaire', () => emptyAt(SECTIONS, 'contrat.travailTemporaire'), temporaire)

  const ailleurs = useContrat(({ formation }) =>
    formation.cfaEstLieuPrincipal === null ? null : !formation.cfaEstLieuPrincipal,
  )
  useBlocRequis('formation.lieu', () => emptyAt(SECTIONS, 'formation.lieu'), ailleurs)
}
