/**
 * Tables of the store. Instants are ISO 8601 text in UTC, dates `YYYY-MM-DD`, yes/no is 0 or 1, JSON is text:
 * the same bytes on SQLite and PostgreSQL.
 */
export interface Schema {
  entreprise: TableEntreprise
  etablissement: TableEtablissement
  salarie: TableSalarie
  compte: TableCompte
  inscription: TableInscription
  appareil: TableAppareil
  rattachement: TableRattachement
  jeton: TableJeton
  session: TableSession
  tentative: TableTentative
  demande: TableDemande
  jti_vu: TableJtiVu
  dossier: TableDossier
  dossier_mot: TableDossierMot
  dossier_salarie: TableDossierSalarie
  instantane: TableInstantane
  piece: TablePiece
  piece_version: TablePieceVersion
  occupation: TableOccupation
  journal: TableJournal
  journal_tete: TableJournalTete
  courriel: TableCourriel
  idempotence: TableIdempotence
  adresse_signalee: TableAdresseSignalee
  compteur: TableCompteur
  vue_enregistree: TableVueEnregistree
  rappel: TableRappel
  rappel_jour: TableRappelJour
}

/** 0 or 1. */
export type Bit = number

export interface TableEntreprise {
  siren: string
  denomination: string
}

export interface TableEtablissement {
  siret: string
  siren: string
  denomination: string
  siege: Bit
  /** JSON of the domain's `Adresse`. */
  adresse: string
  prive: Bit
  telephone: string | null
  courriel: string | null
  type_employeur: string | null
  employeur_specifique: string | null
  code_ape: string | null
  effectif: number | null
  code_idcc: string | null
}

export interface TableSalarie {
  id: string
  siren: string
  nom_naissance: string
  prenom: string
  date_naissance: string
  courriel: string | null
  emploi: string | null
  diplome: string | null
  niveau_diplome: string | null
  /** Words of the name for the search, between spaces: ` lefevre elise `. */
  mots: string
}

export interface TableCompte {
  id: string
  email: string
  /** PHC string of argon2id; empty until whoever holds the mailbox has chosen one. */
  mot_de_passe: string
  civilite: string
  nom: string
  prenom: string
  fonction: string | null
  telephone: string | null
  confirme_le: string | null
  gestionnaire: Bit
  cree_le: string
}

/** A sign-up until its address is confirmed: what its own link makes of the account. */
export interface TableInscription {
  id: string
  compte_id: string
  /** PHC string of argon2id; null once a reset has chosen the account's. */
  mot_de_passe: string | null
  civilite: string
  nom: string
  prenom: string
  fonction: string | null
  telephone: string | null
  siret: string
  cree_le: string
}

/** A device that signed in: wrong passwords from elsewhere do not slow it down. */
export interface TableAppareil {
  /** SHA-256 of its cookie's value. */
  empreinte: string
  compte_id: string
  expire_le: string
}

export interface TableRattachement {
  id: string
  compte_id: string
  siren: string
  /** Establishment named at sign-up. */
  siret: string
  role: string
  /** `en_attente`, `actif`, `suspendu`, `refuse`. */
  etat: string
  cree_le: string
  decide_le: string | null
}

export interface TableJeton {
  /** SHA-256 of the token: the token itself is only in the mail. */
  empreinte: string
  /** `confirmation`, `activation`, `reinitialisation`. */
  usage: string
  compte_id: string
  rattachement_id: string | null
  /** The sign-up that a confirmation link confirms, or that an activation link told of. */
  inscription_id: string | null
  /** Account that an activation link was sent to: good as long as it may decide. */
  destinataire_id: string | null
  cree_le: string
  expire_le: string
  utilise_le: string | null
}

export interface TableSession {
  id: string
  /** SHA-256 of the cookie's value. */
  empreinte: string
  compte_id: string
  ouverte_le: string
  vue_le: string
  expire_le: string
  navigateur: string
}

export interface TableTentative {
  /** What is counted, hashed: no address or e-mail in clear. */
  cle: string
  nombre: number
  /** Start of the window counted. */
  depuis: string
}

export interface TableDemande {
  id: string
  siret: string
  siren: string
  public: string
  type: string
  cree_le: string
  expire_le: string
}

export interface TableJtiVu {
  jti: string
  expire_le: string
}

export interface TableDossier {
  id: string
  numero: string | null
  type: string
  formulaire: string
  etat: string
  version: number
  siren: string
  siret: string
  denomination: string
  /** JSON of the sections, the secrets masked. */
  contrat: string
  /** The NIR sealed, with the id of its key; null when none was entered. */
  nir_scelle: string | null
  /** JSON: name of a section (or `pieces`, `etat`) → version that wrote it last. */
  versions_sections: string
  /** First name then family name. */
  personne: string
  /** Sort keys: never null, so that keyset pages need no case for null. */
  tri_personne: string
  date_debut: string
  date_fin: string
  echeance: string
  /** JSON of what the deadlines of a line of the list depend on: the whole contract is not read for it. */
  suivi: string
  dossier_initial_id: string | null
  demande_id: string | null
  /** JSON of the decision. */
  decision: string | null
  cree_par: string
  cree_le: string
  maj_le: string
  valide_le: string | null
  /** Day the file was complete: the 20 days of the OPCO run from it. */
  complet_le: string | null
  /** When the notice of expiry of the draft was sent. */
  preavis_le: string | null
  /** Case officer it is assigned to. */
  gestionnaire_id: string | null
}

export interface TableDossierMot {
  dossier_id: string
  /** A word, or two of a name as one key (`pairesDe`). */
  mot: string
  siren: string
  /** Has it a number: may case officers see it? */
  valide: Bit
  /** The dossier's own, so that those of a word are walked in the orders of the lists. */
  maj_le: string
  echeance: string
  tri_personne: string
  date_debut: string
}

export interface TableDossierSalarie {
  dossier_id: string
  /** From 1, in the order of the form. */
  rang: number
  salarie_id: string
}

export interface TableInstantane {
  dossier_id: string
  n: number
  numero: string
  contrat: string
  nir_scelle: string | null
  /** SHA-256 of the contract as validated, the NIR in clear. */
  empreinte: string
  le: string
  par: string
}

export interface TablePiece {
  dossier_id: string
  type: string
  etat: string
  motif: string | null
}

export interface TablePieceVersion {
  dossier_id: string
  type: string
  n: number
  nom: string
  taille: number
  sha256: string
  mime: string
  canal: string
  depose_le: string
  par: string
}

/** What the files of an enterprise weigh, in bytes. */
export interface TableOccupation {
  siren: string
  octets: number
}

export interface TableJournal {
  fil: string
  rang: number
  le: string
  par: string
  par_id: string | null
  role: string
  action: string
  details: string
  precedente: string
  empreinte: string
}

export interface TableJournalTete {
  fil: string
  rang: number
  empreinte: string
}

export interface TableCourriel {
  id: string
  /** The one address it goes to. */
  a: string
  sujet: string
  texte: string
  html: string
  cree_le: string
  /** `a_envoyer`, `envoye`, `abandonne`. */
  etat: string
  essais: number
  prochain_essai_le: string
  bail: string | null
  bail_jusqua: string | null
  envoye_le: string | null
  /** Why the last try failed: a kind (`EENVELOPE 550 RCPT TO`), never an address. */
  erreur: string | null
  /** What it tells of where it waits for what may follow, and what it tells (JSON); null once it left. See `retenue.ts`. */
  objet: string | null
  nouvelles: string | null
}

export interface TableIdempotence {
  compte_id: string
  cle: string
  operation: string
  empreinte: string
  /** JSON of the answer; null while the call is running. */
  reponse: string | null
  cree_le: string
}

export interface TableAdresseSignalee {
  siret: string
  empreinte: string
  le: string
}

export interface TableCompteur {
  nom: string
  valeur: number
}

export interface TableVueEnregistree {
  id: string
  compte_id: string
  nom: string
  /** JSON of the domain's `FiltresDossiers`. */
  filtres: string
  cree_le: string
}

/** A deadline told to somebody, and how near it was: `seuil`, in days, negative once it has passed. */
export interface TableRappel {
  compte_id: string
  dossier_id: string
  code: string
  echeance: string
  seuil: number
}

/** The last day somebody was told of deadlines: once a day at most. */
export interface TableRappelJour {
  compte_id: string
  jour: string
}
