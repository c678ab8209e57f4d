import { CALLS, type Dossier } from '@mon-espace/domain/api'
import { Card } from '@mon-espace/ui'
import { nomFichier } from '../socle/telechargement/nom-fichier.ts'
import { Telechargement } from '../socle/telechargement/telechargement.tsx'
import { documents as t } from './textes.ts'

const DOCUMENTS = [
  ['cerfa', CALLS.drawCerfa],
  ['courrier', CALLS.drawCourrier],
  ['notice', CALLS.drawNotice],
  ['liasse', CALLS.drawLiasse],
] as const

/** The PDF pack: each file, or all in one. */
export function Documents({ dossier }: { dossier: Dossier }) {
  return (
    <Card title={t.titre} sunk>
      {dossier.etat === 'brouillon' ? <p>{t.projet}</p> : null}
      <ul className="mc-documents">
        {DOCUMENTS.map(([nom, operation]) => (
          <li key={nom}>
            <Telechargement
              variant="quiet"
              small
              operation={operation}
              adresse={{ params: { id: dossier.id } }}
              nom={nomFichier(nom, dossier)}
            >
              {t[nom]}
            </Telechargement>
          </li>
        ))}
        {dossier.numero && dossier.pieces.some(({ versions }) => versions.length > 0) ? (
          <li>
            <Telechargement
              variant="quiet"
              small
              operation={CALLS.drawRecepisse}
              adresse={{ params: { id: dossier.id } }}
              nom={nomFichier('recepisse', dossier)}
            >
              {t.recepisse}
            </Telechargement>
          </li>
        ) : null}
      </ul>
    </Card>
  )
}
