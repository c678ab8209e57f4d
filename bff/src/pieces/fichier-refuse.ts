/** Why a file is refused, in words that tell what to do. */
export class FichierRefuse extends Error {}

export const ABIME = 'Ce fichier est abîmé ou incomplet : enregistrez-le à nouveau, puis renvoyez-le.'
export const PROTEGE =
  'Ce PDF est protégé par un mot de passe : enregistrez-le sans protection, puis renvoyez-le.'
export const ACTIF =
  'Ce PDF contient un programme ou un fichier joint : imprimez-le en PDF, puis envoyez la copie obtenue.'
export const A_REIMPRIMER =
  'Tous les lecteurs n’affichent pas ce PDF de la même façon. Réimprimez-le en PDF : ouvrez-le, choisissez « Imprimer », puis « Enregistrer au format PDF » comme imprimante, et envoyez la copie obtenue.'
export const TROP_A_VERIFIER =
  'Ce fichier est trop compliqué pour être vérifié : imprimez-le en PDF, puis envoyez la copie obtenue.'
export const DOUBLE_FORMAT =
  'Ce fichier s’ouvre aussi sous un autre format : imprimez-le en PDF, puis envoyez la copie obtenue.'
export const INCONNU = 'Envoyez un fichier PDF, PNG ou JPEG.'
export const HEIC =
  'Enregistrez cette photo HEIC au format JPEG, puis envoyez-la. Pour les suivantes, sur l’iPhone : Réglages, Appareil photo, Formats, « Le plus compatible ».'
export const FAUX_PDF =
  'Ce fichier porte le nom d’un PDF mais n’en est pas un : enregistrez-le à nouveau en PDF, ou envoyez une image PNG ou JPEG.'
export const TROP_GRANDE = 'Cette image est trop grande : enregistrez-la en 50 millions de points au plus.'

export const MEME_FICHIER =
  'C’est le même fichier que la version refusée : corrigez-le d’après le motif, puis déposez la nouvelle version.'

/** Largest image, in pixels: a small file may hold a picture that fills a memory. */
export const PIXELS_MAX = 50_000_000
