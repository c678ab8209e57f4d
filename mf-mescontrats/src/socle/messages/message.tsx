import type { Dossier, Message } from '@mon-espace/domain/api'
import { Link } from '@mon-espace/module-kit'
import { Button, StateTag } from '@mon-espace/ui'
import { chemins } from '../../routes/chemins.ts'
import { cheminChamp } from '../../routes/ecran-section.ts'
import { formatInstant } from '../temps/instant.ts'
import { message as t } from './textes.ts'

interface MessageLuProps {
  dossier: Dossier
  message: Message
  /** Written on the reader's own side. */
  mien: boolean
  nouveau: boolean
  onPiece: (id: string) => void
}

/** As the dossier calls it: « Cerfa FA 13 signé ». */
const libellePiece = ({ pieces }: Dossier, id: string, autrement: string): string =>
  pieces.find((piece) => piece.id === id)?.libelle ?? autrement

/** What it is about, and the way there: a document of this page, or a field where it is entered or read again. */
function Sujet({ dossier, message: { sujet }, onPiece }: Omit<MessageLuProps, 'mien' | 'nouveau'>) {
  if (!sujet) return null
  const nom =
    sujet.genre === 'piece'
      ? libellePiece(dossier, sujet.nom, sujet.libelle)
      : t.nomChamp(sujet.groupe, sujet.libelle)
  return (
    <p className="mc-message__sujet">
      {t.sujet}{' '}
      {sujet.genre === 'piece' ? (
        <Button small variant="quiet" icon="fichier" onClick={() => onPiece(sujet.nom)}>
          {nom}
        </Button>
      ) : (
        <Link
          to={
            dossier.droits.includes('modifier')
              ? cheminChamp(dossier.id, sujet.nom)
              : chemins.saisie(dossier.id, 'recapitulatif')
          }
        >
          {nom}
        </Link>
      )}
    </p>
  )
}

/** One message: who, as what, when, what about, and whether the other side has read it. */
export function MessageLu({ dossier, message, mien, nouveau, onPiece }: MessageLuProps) {
  const { de, role, le, texte, pieces, luLe } = message
  return (
    <article className="mc-message">
      <header>
        <p className="mc-message__auteur">
          <strong>{de}</strong>, {t.roles[role]}
        </p>
        <p className="mc-message__quand">
          <time dateTime={le}>{formatInstant(le)}</time>
        </p>
        {nouveau ? (
          <StateTag tone="info" icon="courriel">
            {t.nouveau}
          </StateTag>
        ) : null}
      </header>
      <Sujet dossier={dossier} message={message} onPiece={onPiece} />
      <p className="mc-message__texte">{texte}</p>
      {pieces.length > 0 ? (
        <ul className="mc-message__pieces" aria-label={t.pieces}>
          {pieces.map((id) => (
            <li key={id}>
              <Button small variant="quiet" icon="fichier" onClick={() => onPiece(id)}>
                {libellePiece(dossier, id, t.retiree)}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      {mien ? <p className="mc-message__quand">{luLe ? t.lu(formatInstant(luLe)) : t.pasLu}</p> : null}
    </article>
  )
}
