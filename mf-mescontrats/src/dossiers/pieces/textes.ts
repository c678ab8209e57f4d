export const pieces = {
  facultative: '(facultatif)',
  ajouter: 'Ajouter un fichier',
  remplacer: 'Remplacer le fichier',
  motif: 'À corriger\u00a0:',
  voir: 'Voir ici',
  voirLong: (nom: string) => `Voir ici ${nom}`,
  versions: (n: number) => `Versions précédentes (${n})`,
  version: (n: number) => `Version\u00a0${n}`,
  deposee: (quand: string, par: string) => `déposée le ${quand} par ${par}`,
  recue: { depot: '', courrier: 'reçue par courrier', courriel: 'reçue par e-mail' },
  avant: (date: string) => `Attendue au plus tard le ${date}.`,
}

/** What a file may be, told once a screen. */
export const formats = 'Fichiers PDF, PNG ou JPEG, 10\u00a0Mo au plus.'
