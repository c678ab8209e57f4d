const nombre = new Intl.NumberFormat('fr-FR')

/** Words of the status page. */
export const textes = {
  titre: 'État du service',
  service: 'Service',
  modules: 'Modules en ligne',
  legende: 'Modules et leurs versions',
  module: 'Module',
  version: 'Version',
  canal: 'Canal',
  canaux: { stable: 'Pour tous', canary: 'À l’essai', dev: 'Sur ce poste' },
  chargement: 'Affichage',
  millisecondes: (ms: number) => `${ms} ms`,
  derniereErreur: 'Dernière erreur',
  erreur: (le: string, nature: string, phase: string) => `${le}, ${nature} (${phase})`,
  aucune: 'Aucune',
  inconnu: 'Pas encore mesuré',
  phases: {
    load: 'chargement',
    bootstrap: 'démarrage',
    mount: 'montage',
    render: 'affichage',
    unmount: 'retrait',
  } as Readonly<Record<string, string>>,
  etats: { ok: 'Fonctionne', degrade: 'Perturbé', indisponible: 'Indisponible' },
  parties: {
    magasin: 'Dossiers',
    fichiers: 'Pièces et documents',
    courriel: 'Envoi des e‑mails',
    antivirus: 'Antivirus des dépôts',
  },
  ronde: 'Dernière vérification des pièces',
  rondeAVenir: 'La première aura lieu cette nuit, entre 1 h et 6 h.',
  rondeFaite: (le: string, fichiers: number) =>
    `${le} : ${nombre.format(fichiers)} ${fichiers > 1 ? 'fichiers relus' : 'fichier relu'}`,
  rondeIntacte: 'Tout est intact',
  rondeFautes: (alteres: number, manquants: number) =>
    [
      alteres > 0 ? `${nombre.format(alteres)} ${alteres > 1 ? 'abîmés' : 'abîmé'}` : '',
      manquants > 0 ? `${nombre.format(manquants)} ${manquants > 1 ? 'introuvables' : 'introuvable'}` : '',
    ]
      .filter((faute) => faute !== '')
      .join(', '),
  injoignable: 'Le service ne répond pas pour le moment.',
} as const
