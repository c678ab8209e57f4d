import { LIBELLES_SIGNATAIRES } from '@mon-espace/domain'
import type { DemandeSignature } from '@mon-espace/domain/api'
import { jourDe } from '@mon-espace/module-kit/api'
import { formatDateLong, PageTitle, SummaryList } from '@mon-espace/ui'
import { documentsOf } from './api.ts'
import { page as t } from './textes.ts'

/** Who asks for what, and in what capacity one signs. */
export function Entete({ demande }: { demande: DemandeSignature }) {
  const { contrat, demandeur, nom, numero, role, expireLe, joints } = demande
  return (
    <header className="mc-signature__entete">
      <PageTitle
        over={t.dossier(numero)}
        lead={t.accroche(demandeur.nom, demandeur.denomination, joints.length > 0)}
        focus
      >
        {t.titre(contrat)}
      </PageTitle>
      <SummaryList
        dense
        items={[
          { term: t.nom, value: nom },
          { term: t.qualite, value: LIBELLES_SIGNATAIRES[role] },
          ...(joints.length > 0
            ? [
                {
                  term: t.documents,
                  value: t.liste(documentsOf(demande).map(({ nom }) => nom)),
                },
              ]
            : []),
          { term: t.limite, value: formatDateLong(jourDe(expireLe)) },
        ]}
      />
    </header>
  )
}
