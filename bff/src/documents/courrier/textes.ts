import type { Mots } from '@mon-espace/domain'

/** Words of the cover letter. */
export const TEXTES_COURRIER = {
  titre: 'Courrier d’accompagnement',
  destinataire: 'À l’attention de',
  assistant: (telephone: string) => `Assistant(e) de gestion, tél. ${telephone}`,
  telephone: (telephone: string) => `Tél. ${telephone}`,
  siret: (siret: string) => `SIRET ${siret}`,
  faitA: (lieu: string, date: string) => (lieu === '' ? `Le ${date}` : `${lieu}, le ${date}`),
  objet: 'Objet\u00a0: ',
  envoi: ({ un, du, feminin }: Mots, personne: string) =>
    personne === '' ? `envoi d’${un}` : `envoi ${du} ${feminin ? 'conclue' : 'conclu'} avec ${personne}`,
  reference: 'Référence\u00a0: ',
  dossier: (numero: string) => `dossier n°\u00a0${numero}`,
  bonjour: 'Madame, Monsieur,',
  introduction: ({ du }: Mots) =>
    `Veuillez trouver ci-joint le dossier ${du} ci-dessous, que nous vous remercions de bien vouloir instruire et prendre en charge.`,
  formation: 'Diplôme ou titre préparé',
  contrat: 'Contrat',
  subrogation: 'Règlement des frais de formation',
  directement: (auCentre: string) => `directement ${auCentre}, par subrogation`,
  pieces: 'Documents du dossier',
  piece: 'Document',
  raison: 'Pourquoi il est demandé',
  echeance: 'Au plus tard le',
  facultatifs: 'Selon le cas\u00a0: ',
  separateur: '\u00a0; ',
  desQuePossible: 'dès que possible',
  echeances: 'Dates à retenir',
  auPlusTard: (libelle: string, date: string) => `${libelle}\u00a0: ${date}`,
  disponible: 'Nous restons à votre disposition pour tout renseignement.',
  salutations: 'Nous vous prions d’agréer, Madame, Monsieur, l’expression de nos salutations distinguées.',
  pour: (employeur: string) => `Pour ${employeur}`,
  signature: 'Nom, qualité et signature de l’employeur',
  pied: (numero: string | null) =>
    numero === null
      ? 'Courrier d’accompagnement – projet'
      : `Courrier d’accompagnement – dossier n° ${numero}`,
} as const
