import { PageTitle } from '@mon-espace/ui'
import { useSaisie } from '../contexte.ts'
import { RangEtape } from './rang-etape.tsx'

/** The heading of a step: which it is of how many, and what it is about unless a screen says otherwise. */
export function TitreEtape({
  ecran,
  lead,
  errors,
  focus = true,
}: {
  ecran: string
  lead?: string | undefined
  errors?: number
  focus?: boolean
}) {
  const { sujet, liste } = useSaisie().parcours.etapes
  const rang = liste.findIndex(({ nom }) => nom === ecran)
  return (
    <PageTitle
      over={<RangEtape sujet={sujet} rang={rang + 1} total={liste.length} />}
      lead={lead}
      errors={errors}
      focus={focus}
    >
      {liste[rang]?.titre}
    </PageTitle>
  )
}
