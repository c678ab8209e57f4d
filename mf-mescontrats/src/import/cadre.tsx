import { Link } from '@mon-espace/module-kit'
import { Icon, PageTitle } from '@mon-espace/ui'
import type { ReactNode } from 'react'
import { Apercu } from './apercu.tsx'
import { Creation } from './creation.tsx'
import './import.css'
import { Resultat } from './resultat.tsx'
import type { useImport } from './use-import.ts'

/** A page that makes contracts of a file: where it is dropped, a preview of every line, then the drafts. */
export function CadreImport({
  retour,
  titre,
  intro,
  autre,
  importation: { cours, creer, interrompre, recommencer },
  children,
}: {
  retour: { readonly to: string; readonly libelle: string }
  titre: string
  intro: string
  /** What the button says that begins again. */
  autre: string
  importation: Omit<ReturnType<typeof useImport>, 'examiner'>
  children: ReactNode
}) {
  const errors = cours && !cours.fait ? cours.apercu.bilan.aCorriger : 0
  return (
    <div className="mc-import">
      <div className="mc-import__tete">
        <Link className="mc-import__retour" to={retour.to}>
          <Icon name="gauche" />
          {retour.libelle}
        </Link>
        <PageTitle focus errors={errors} lead={cours?.fait ? undefined : intro}>
          {titre}
        </PageTitle>
      </div>
      {cours?.fait ? (
        <Resultat fichier={cours.fichier} resultat={cours.fait} autre={autre} onAutre={recommencer} />
      ) : (
        <>
          {children}
          {cours ? (
            <Apercu key={cours.vue} {...cours}>
              <Creation {...cours} onCreer={creer} onInterrompre={interrompre} />
            </Apercu>
          ) : null}
        </>
      )}
    </div>
  )
}
