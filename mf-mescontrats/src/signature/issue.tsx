import type { DemandeSignature } from '@mon-espace/domain/api'
import { PageTitle } from '@mon-espace/ui'
import { formatInstant } from '../socle/temps/instant.ts'
import { documentsOf } from './api.ts'
import { Exemplaire } from './lecture.tsx'
import { page, issue as t } from './textes.ts'

/** What one has done with the contract, and what comes next. */
export function Issue({ jeton, demande }: { jeton: string; demande: DemandeSignature }) {
  const { etat, etatSignataire, numero, signeLe, signataires } = demande
  if (etatSignataire === 'refuse')
    return (
      <>
        <PageTitle over={page.dossier(numero)} focus>
          {t.refuse}
        </PageTitle>
        <p>{t.refuseTexte}</p>
      </>
    )
  const restent = signataires.filter((autre) => autre.etat !== 'signe').length
  return (
    <>
      <PageTitle
        over={page.dossier(numero)}
        lead={signeLe ? t.signeLe(formatInstant(signeLe)) : undefined}
        focus
      >
        {t.signe}
      </PageTitle>
      <p>{etat === 'terminee' ? t.tous : t.restent(restent)}</p>
      {documentsOf(demande).map((document) => (
        <div key={document.nom}>
          <Exemplaire jeton={jeton} numero={numero} document={document}>
            {t.telecharger(document.nom, document.type === null)}
          </Exemplaire>
        </div>
      ))}
    </>
  )
}
