import { useLocation, useNavigate } from '@mon-espace/module-kit'
import { Choice } from '@mon-espace/ui'
import { chemins, TYPE_PAR_DEFAUT } from '../routes/chemins.ts'
import { useImportContrats } from './api/import-contrats.ts'
import { CadreImport } from './cadre.tsx'
import { Depot } from './depot.tsx'
import { depot, resultat, page as t, types } from './textes.ts'
import { useImport } from './use-import.ts'

const OPTIONS = Object.entries(types).map(([value, label]) => ({ value, label }))

/**
 * `/mes-contrats/import?type=professionnalisation`, apprenticeship without it: several contracts of a kind from one file. The
 * model, a preview of every line, then the drafts.
 */
export default function ImportContrats() {
  const navigate = useNavigate()
  const demande = useLocation().search.get('type') ?? ''
  const type = Object.hasOwn(types, demande) ? demande : TYPE_PAR_DEFAUT
  const { examiner, ...importation } = useImport(useImportContrats(type))
  const { cours, recommencer } = importation
  return (
    <CadreImport
      retour={{ to: chemins.listeDe(type), libelle: t.retour }}
      titre={t.titre}
      intro={t.intro}
      autre={resultat.autre}
      importation={importation}
    >
      <div className="mc-import__depot">
        <Choice
          inline
          name="type-import"
          label={depot.type}
          options={OPTIONS}
          value={type}
          disabled={cours?.creation.etat === 'en_cours'}
          onChange={(choisi) => {
            recommencer()
            navigate(chemins.import(choisi), { replace: true })
          }}
        />
        <Depot key={type} type={type} examiner={examiner} encore={cours !== null} />
      </div>
    </CadreImport>
  )
}
