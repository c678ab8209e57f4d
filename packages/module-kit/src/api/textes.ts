/** What is told of a call that no answer of ours came to. */
interface Told {
  readonly title: string
  readonly detail: string
}

export const reseau: Told = {
  title: 'Connexion interrompue',
  detail: 'Le service ne répond pas. Vérifiez votre connexion\u00a0; ce que vous avez saisi est conservé.',
}

const inattendue: Told = {
  title: 'Réponse inattendue',
  detail: 'Le service a donné une réponse inattendue. Réessayez dans un instant.',
}

const indisponible: Told = {
  title: 'Service indisponible',
  detail: 'Le service est momentanément indisponible. Réessayez dans quelques instants.',
}

/** By status: what stands between the page and the service (proxy, firewall, maintenance) speaks for itself. */
const PAR_STATUT: Readonly<Record<number, Told>> = {
  403: {
    title: 'Demande bloquée',
    detail:
      'Un filtre du réseau a bloqué votre demande. Réessayez\u00a0; si cela se répète, utilisez une autre connexion ou prévenez votre service informatique.',
  },
  408: {
    title: 'Délai dépassé',
    detail: 'La demande a mis trop de temps à arriver. Vérifiez votre connexion, puis réessayez.',
  },
  413: {
    title: 'Fichier trop lourd',
    detail:
      'Ce fichier est trop lourd pour le service. Réduisez-le, ou numérisez-le à nouveau en noir et blanc, puis renvoyez-le.',
  },
  429: {
    title: 'Trop de demandes',
    detail: 'Le service a reçu trop de demandes en peu de temps. Patientez une minute, puis réessayez.',
  },
  502: indisponible,
  503: indisponible,
  504: indisponible,
}

/** What to tell of an answer that is not ours, by its status. */
export const toldOf = (status: number): Told => PAR_STATUT[status] ?? inattendue
