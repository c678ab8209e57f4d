import { Link } from '@mon-espace/module-kit'
import type { ReactNode } from 'react'
import type { Filtres } from '../dossiers/api/filtres.ts'
import { isFiltre, TYPE_PAR_DEFAUT } from './filtres-adresse.ts'
import { accueil, vide as t } from './textes.ts'

/** Why the list is empty, and how to go on. */
export function Vide({ filtres, mots }: { filtres: Filtres; mots: string }) {
  if (mots) return <Message titre={t.rechercheTitre} texte={t.rechercheTexte} />
  if (isFiltre(filtres)) return <Message titre={t.filtreTitre} texte={t.filtreTexte} />
  if (filtres.type === TYPE_PAR_DEFAUT) return <Message titre={t.titre} texte={t.texte} />
  return (
    <Message titre={t.profTitre} texte={t.profTexte}>
      <Link to="/coordonnees">{accueil.coordonnees}</Link>
    </Message>
  )
}

function Message({ titre, texte, children }: { titre: string; texte: string; children?: ReactNode }) {
  return (
    <div className="mc-vide">
      <h2>{titre}</h2>
      <p>{texte}</p>
      {children}
    </div>
  )
}
