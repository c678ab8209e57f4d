/** Words of the status page. */
export const textes = {
  titre: 'État du service',
  service: 'Service',
  modules: 'Modules en ligne',
  legende: 'Modules et leurs versions',
  module: 'Module',
  version: 'Version',
  etats: { ok: 'Fonctionne', degrade: 'Perturbé', indisponible: 'Indisponible' },
  parties: { magasin: 'Dossiers', fichiers: 'Pièces et documents', courriel: 'Envoi des e‑mails' },
  injoignable: 'Le service ne répond pas pour le moment.',
} as const
