import type { LigneImport, ResultatImport } from '@mon-espace/domain/api'
import { Link } from '@mon-espace/module-kit'
import { Button, Notice } from '@mon-espace/ui'
import { useEffect, useRef } from 'react'
import { chemins } from '../routes/chemins.ts'
import { BoutonLien } from '../socle/navigation/bouton-lien.tsx'
import { TelechargerErreurs } from './erreurs/download-erreurs.tsx'
import { Ligne } from './ligne.tsx'
import { resultat as t } from './textes.ts'

/** A draft that lacks nothing opens where it is read again and validated. */
const cheminOf = ({ etat, dossierId = '' }: LigneImport) =>
  etat === 'prete' ? chemins.saisie(dossierId, 'recapitulatif') : chemins.reprise(dossierId)

/** What was made, each draft a click away, and what is left to mend. */
export function Resultat({
  fichier,
  resultat,
  autre,
  onAutre,
}: {
  fichier: File
  resultat: ResultatImport
  /** What the button says that begins again. */
  autre: string
  onAutre: () => void
}) {
  const { lignes, bilan, type } = resultat
  const crees = lignes.filter(({ dossierId }) => dossierId !== undefined)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className="mc-import__apercu" aria-labelledby="resultat-import">
      <h2 id="resultat-import" ref={heading} tabIndex={-1}>
        {t.titre(crees.length)}
      </h2>
      {crees.length > 0 ? <p>{t.detail}</p> : null}
      {bilan.aCorriger > 0 ? (
        <Notice tone="warning" title={t.restent(bilan.aCorriger)}>
          {t.restentDetail}
        </Notice>
      ) : null}
      <div className="mc-import__creer">
        <BoutonLien variant="primary" to={chemins.brouillonsDe(type)}>
          {t.contrats}
        </BoutonLien>
        <Button onClick={onAutre}>{autre}</Button>
      </div>
      {bilan.aCorriger > 0 ? <TelechargerErreurs reste fichier={fichier} resultat={resultat} /> : null}
      {crees.length > 0 ? (
        <ul className="mc-import__lignes" aria-label={t.liste}>
          {crees.map((ligne) => (
            <Ligne key={ligne.n} ligne={ligne}>
              <Link to={cheminOf(ligne)}>
                {ligne.etat === 'prete' ? t.relire : t.ouvrir}
                <span className="me-visually-hidden"> {ligne.personne}</span>
              </Link>
            </Ligne>
          ))}
        </ul>
      ) : null}
    </section>
  )
}
