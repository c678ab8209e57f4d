/** What the operator reads in the terminal. */
export const TEXTES = {
  ligneFausse: (feuille: string, message: string) =>
    `Feuille « ${feuille} », ${message.charAt(0).toLowerCase()}${message.slice(1)} Rien n’a été changé.`,
  dateInconnue:
    'La date de ces données n’est écrite ni dans le fichier ni dans son nom : relancez avec --date AAAA-MM-JJ. Rien n’a été changé.',
  introuvable: (chemin: string) =>
    `Aucun fichier ne se trouve ici : ${chemin}. Vérifiez le chemin. Rien n’a été changé.`,
  pasUnClasseur:
    'Ce fichier n’est pas un classeur Excel (.xlsx), ou il est abîmé : téléchargez-le à nouveau. Rien n’a été changé.',
  protege:
    'Ce classeur est protégé par un mot de passe : enregistrez-le sans mot de passe. Rien n’a été changé.',
  tropLourd:
    'Ce classeur contient trop de données une fois ouvert : ne gardez que les feuilles du référentiel. Rien n’a été changé.',
  ligneSansFin: (n: number) =>
    `La ligne ${n} de ce fichier est sans fin : vérifiez qu’un guillemet n’y reste pas ouvert. Rien n’a été changé.`,
  vide: 'Ce fichier ne contient aucune ligne de données. Rien n’a été changé.',
  inconnu:
    'Ce fichier n’est ni un référentiel NPEC, ni un Kit apprentissage, ni une table N_FORMATION_DIPLOME : ses colonnes ne sont pas reconnues. Rien n’a été changé.',
  rapetisse: (avant: number, apres: number) =>
    `Ce fichier ramènerait le référentiel de ${avant} à ${apres} lignes. S’il est complet, relancez avec --accepter-moins. Rien n’a été changé.`,
  usage:
    'Usage : npm run referentiels -- importer <fichier> [--date AAAA-MM-JJ] [--accepter-moins] [--essai]\n        npm run referentiels -- siro <fichier> [--date AAAA-MM-JJ] [--accepter-moins] [--essai]\n        npm run referentiels -- etat',
  pasSiro:
    'Ce fichier n’est pas la table SIRET-OPCO de SIRO : il lui faut les colonnes SIRET et OPCO_PROPRIETAIRE. Rien n’a été changé.',
  siroVide: 'Ce fichier ne donne l’OPCO d’aucun SIRET. Rien n’a été changé.',
  siroNoms: 'Ce fichier nomme trop d’OPCO différents pour être la table de SIRO. Rien n’a été changé.',
  siroLu: (sirets: number, ecartees: number, opcos: readonly string[]) =>
    `${sirets} SIRET lus, ${ecartees} lignes sans SIRET ou sans OPCO laissées. OPCO : ${opcos.join(', ')}.`,
  siroInstalle: (date: string) => `Installée : table SIRET-OPCO du ${date}, lue dès maintenant.`,
  siroEtat: (date: string, lignes: number) => `Table SIRET-OPCO du ${date}, ${lignes} SIRET.`,
  siroAbsente: 'Aucune table SIRET-OPCO.',
  lu: (lignes: number, nature: string) => `${lignes} lignes lues : ${nature}.`,
  ecart: (quoi: string, ajoutes: number, retires: number, modifies: number) =>
    `${quoi} : ${ajoutes} ajoutés, ${retires} retirés, ${modifies} modifiés.`,
  essai: 'Essai : rien n’a été changé.',
  installe: (version: string) =>
    `Installé : le service le lira à son prochain démarrage. Niveaux en usage : ${version}.`,
  etat: (version: string, niveaux: number, certifications: number, branches: number) =>
    `${version}\n${niveaux} niveaux, ${certifications} certifications, ${branches} branches.`,
} as const
