import { Link } from '@mon-espace/module-kit'
import { Icon, PageTitle } from '@mon-espace/ui'
import { chemins } from '../routes/chemins.ts'
import { Apercu } from './apercu.tsx'
import { Creation } from './creation.tsx'
import { Depot } from './depot.tsx'
import './import.css'
import { Resultat } from './resultat.tsx'
import { page as t } from './textes.ts'
import { useImport } from './use-import.ts'

/** Several contracts from one file: the model, a preview of every line, then the drafts. */
export default function ImportContrats() {
  const { cours, examiner, creer, interrompre, recommencer } = useImport()
  const errors = cours && !cours.fait ? cours.apercu.bilan.aCorriger : 0
  return (
    <div className="mc-import">
      <div className="mc-import__tete">
        <Link className="mc-import__retour" to={chemins.liste}>
          <Icon name="gauche" />
          {t.retour}
        </Link>
        <PageTitle focus errors={errors} lead={cours?.fait ? undefined : t.intro}>
          {t.titre}
        </PageTitle>
      </div>
      {cours?.fait ? (
        <Resultat fichier={cours.fichier} resultat={cours.fait} onAutre={recommencer} />
      ) : (
        <>
          <Depot examiner={examiner} encore={cours !== null} />
          {cours ? (
            <Apercu key={cours.numero} {...cours}>
              <Creation {...cours} onCreer={creer} onInterrompre={interrompre} />
            </Apercu>
          ) : null}
        </>
      )}
    </div>
  )
}
