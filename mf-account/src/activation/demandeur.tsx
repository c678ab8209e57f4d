import { formatIdentifiant, formatTelephone, GROUPES, SummaryList } from '@mon-espace/ui'
import { formatDay } from '../page/instant.ts'
import type { DemandeActivation } from './activation.ts'
import { activation } from './textes.ts'

/** Who asks, for what, line by line. */
export function Demandeur({
  demande: { demandeur, entreprise, role, demandeLe },
}: {
  demande: DemandeActivation
}) {
  const { civilite, prenom, nom, fonction, email, telephone } = demandeur
  return (
    <SummaryList
      items={[
        { term: activation.nom, value: `${civilite} ${prenom} ${nom}` },
        { term: activation.fonction, value: fonction || activation.nonPrecisee },
        { term: activation.email, value: email },
        { term: activation.telephone, value: telephone ? formatTelephone(telephone) : activation.nonPrecise },
        { term: activation.entreprise, value: `${entreprise.denomination}, ${entreprise.commune}` },
        { term: activation.siret, value: formatIdentifiant(entreprise.siret, GROUPES.siret) },
        { term: activation.role, value: activation.roles[role] },
        { term: activation.demandeLe, value: formatDay(demandeLe) },
      ]}
    />
  )
}
