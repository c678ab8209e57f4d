import { tellAuteurRupture } from '@mon-espace/domain'
import { CALLS, type Demarche, type Dossier } from '@mon-espace/domain/api'
import { Card, formatDateLong } from '@mon-espace/ui'
import { Motif } from '../socle/motif/motif.tsx'
import { personneOf } from '../socle/personne/personne.ts'
import { nomFichier } from '../socle/telechargement/nom-fichier.ts'
import { Telechargement } from '../socle/telechargement/telechargement.tsx'
import { rupture as t } from './textes.ts'

/** How the contract was broken, what each party must do and by when, and the letter to send; nothing where it was not. */
export function Rupture({ dossier }: { dossier: Dossier }) {
  const { rupture } = dossier
  if (rupture === null) return null
  const { date, auteur, motif, joursEnEntreprise, demarches } = rupture
  const personne = personneOf(dossier.type)
  return (
    <Card title={t.titre}>
      <p>
        {t.fin(formatDateLong(date), tellAuteurRupture(auteur, personne.de))}
        {joursEnEntreprise === null ? null : ` ${t.jours(joursEnEntreprise)}`}
      </p>
      <p>
        <Motif>
          <strong>{t.motif}</strong> {motif}
        </Motif>
      </p>
      <h3>{t.demarches}</h3>
      <ol className="mc-demarches">
        {demarches.map((demarche) => (
          <Etape key={demarche.code} demarche={demarche} personne={personne.libelle} />
        ))}
      </ol>
      <Telechargement
        operation={CALLS.drawRupture}
        adresse={{ params: { id: dossier.id } }}
        nom={nomFichier('rupture', dossier)}
      >
        {t.lettre}
      </Telechargement>
    </Card>
  )
}

function Etape({
  demarche: { pour, texte, avant, article },
  personne,
}: {
  demarche: Demarche
  personne: string
}) {
  return (
    <li>
      <strong>{t.pour(personne)[pour]}</strong> {texte}{' '}
      <span className="mc-demarches__source">
        {avant ? t.avant(formatDateLong(avant)) : null} {article ? t.article(article) : null}
      </span>
    </li>
  )
}
