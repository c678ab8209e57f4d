import { texteMarque } from '@mon-espace/domain'
import type { ConstatCerfa } from './constat.ts'

export const preparation = {
  illisible: (nom: string) =>
    `${nom} ne s’ouvre pas dans ce navigateur\u00a0: enregistrez cette photo au format JPEG, puis choisissez-la. Pour les suivantes, sur l’iPhone\u00a0: Réglages, Appareil photo, Formats, «\u00a0Le plus compatible\u00a0».`,
  plusieurs:
    'Plusieurs photos deviennent un seul PDF\u00a0; un PDF se dépose seul. Choisissez un PDF, ou seulement des photos.',
  codeAbsent:
    'Ces photos n’ont pas pu être assemblées. Vérifiez votre connexion, puis choisissez-les à nouveau.',
  autre: 'Choisir un autre fichier',
  quandMeme: 'L’envoyer quand même',
}

/** What is asked before an odd form is sent. */
export function question(
  constat: ConstatCerfa,
  { numero, validations }: { numero: string | null; validations: number },
): { titre: string; texte: string } {
  switch (constat.code) {
    case 'autre_dossier':
      return {
        titre: 'Ce Cerfa est celui d’un autre dossier',
        texte: `Il porte le numéro ${constat.numero}\u00a0; vous le déposez dans le dossier ${numero ?? 'en cours de saisie'}.`,
      }
    case 'version_anterieure':
      return {
        titre: 'Ce Cerfa est d’avant la correction',
        texte: `Il porte «\u00a0version ${constat.version}\u00a0»\u00a0; le contrat validé en dernier s’imprime avec «\u00a0${texteMarque({ numero: numero ?? '', version: validations })}\u00a0». Imprimez-le à nouveau, faites-le signer, puis déposez-le.`,
      }
    case 'projet':
      return {
        titre: 'Ce Cerfa est un projet',
        texte:
          'Il porte la mention «\u00a0PROJET\u00a0»\u00a0: il a été imprimé avant la validation du contrat. Imprimez-le à nouveau, faites-le signer, puis déposez-le.',
      }
    case 'non_signe':
      return {
        titre: 'Ce Cerfa ne paraît pas signé',
        texte:
          'C’est le fichier préparé ici, sans rien d’ajouté. Faites-le signer par chacun, numérisez-le ou photographiez-en chaque page, puis déposez-le.',
      }
  }
}
