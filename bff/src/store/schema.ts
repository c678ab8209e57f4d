import type { Generated } from 'kysely'

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
  rattachement_etablissement: TableRattachementEtablissement
  jeton: TableJeton
  session: TableSession
  tentative: TableTentative
  demande: TableDemande
  jti_vu: TableJtiVu
  dossier: TableDossier
  dossier_mot: TableDossierMot
  dossier_salarie: TableDossierSalarie
  tiers: TableTiers
  tiers_mot: TableTiersMot
  instantane: TableInstantane
  piece: TablePiece
  piece_version: TablePieceVersion
  occupation: TableOccupation
  /** A view of the lines with the words of their chains, authors and actions: it is read, never written. */
  journal: TableJournal
  journal_ligne: TableJournalLigne
  journal_auteur: TableJournalAuteur
  journal_action: TableJournalAction
  journal_tete: TableJournalTete
  courriel: TableCourriel
  adresse_ecartee: TableAdresseEcartee
  idempotence: TableIdempotence
  adresse_signalee: TableAdresseSignalee
  compteur: TableCompteur
  ronde_fichiers: TableRondeFichiers
  vue_enregistree: TableVueEnregistree
  rappel: TableRappel
  rappel_jour: TableRappelJour
  circuit: TableCircuit
  signataire: TableSignataire
  lien_signature: TableLienSignature
  document_joint: TableDocumentJoint
  apposition: TableApposition
  message: TableMessage
  avis: TableAvis
  nouvelle: TableNouvelle
  calendrier: TableCalendrier
  cle_acces: TableCleAcces
  webhook: TableWebhook
  livraison: TableLivraison
  compte_dossiers: TableCompteDossiers
  compte_delais: TableCompteDelais
  etablissement_public: TableEtablissementPublic
  second_facteur: TableSecondFacteur
  code_secours: TableCodeSecours
  defi_facteur: TableDefiFacteur
  identite: TableIdentite
  depart_oidc: TableDepartOidc
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

/** Establishments that somebody's access to an enterprise is limited to; without any it is to all of it. */
export interface TableRattachementEtablissement {
  rattachement_id: string
  siret: string
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
  /** What is still to come before it opens anything: `attendu`, the second factor; `a_enroler`, one of one's own. null: nothing. */
  facteur: string | null
  /** ID token that it was opened with, sealed, bound to its account: what ends the provider’s session too. */
  jeton_identite: string | null
}

/** Who an account is at an OpenID provider: one identity at each. */
export interface TableIdentite {
  emetteur: string
  sub: string
  compte_id: string
  liee_le: string
}

/** A sign-in that left for the provider. */
export interface TableDepartOidc {
  /** SHA-256 of the state, and of what the browser keeps. */
  state: string
  navigateur: string
  nonce: string
  /** PKCE; null where the provider takes none. */
  verificateur: string | null
  /** Query of the sign-in page to come back to. */
  suite: string
  expire_le: string
}

/** A means of somebody's second factor: it counts, one good answer was given with it. */
export interface TableSecondFacteur {
  id: string
  compte_id: string
  /** `totp`, or `cle` for a passkey. */
  type: string
  nom: string
  /** Secret of a TOTP, sealed, bound to its account. */
  secret_scelle: string | null
  /** Last step of thirty seconds whose code was taken: neither it nor an earlier one is again. */
  dernier_pas: number
  /** Passkey: its id and its public key, in base64url, and how many times it says it was used. */
  cle_id: string | null
  cle_publique: string | null
  compteur: number
  /** JSON: how a browser may reach it. */
  transports: string
  cree_le: string
  utilise_le: string | null
}

/** A recovery code that was not used: it goes with its use. */
export interface TableCodeSecours {
  compte_id: string
  /** Its first four signs, by which it is found. */
  repere: string
  /** PHC string of argon2id, of the whole code. */
  empreinte: string
}

/** What is being asked of a session: the secret of a means to confirm, or the challenge of a passkey. */
export interface TableDefiFacteur {
  session_id: string
  /** `totp` and `cle`, to enrol; `connexion`, to sign in. */
  usage: string
  /** TOTP: the sealed secret; passkey: the challenge. */
  defi: string
  /** Recovery codes that count with the means: sealed JSON `[repere, empreinte][]`; empty where none come with it. */
  codes: string
  expire_le: string
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
  /** In which order it was made, from 1: short, where an id is long. Those of one sort key follow each other by it. */
  rang: number
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
  /** Diploma or title aimed at, as lists show it. */
  diplome: string
  /** JSON of the types of the required documents still to come; null while nothing awaits any. */
  manque: string | null
  dossier_initial_id: string | null
  /** JSON of what an amendment is; null for a contract that amends no other. */
  avenant: string | null
  /** JSON of the contract as it stands without the amendment, secrets masked. */
  avenant_base: string | null
  demande_id: string | null
  /** JSON of the decision. */
  decision: string | null
  /** JSON of the rupture as it was declared. */
  rupture: string | null
  /** Account that entered it. */
  cree_par: string
  /** Account that follows it for the enterprise: who is told of it. Whoever entered it, until it is handed over. */
  suivi_par: string
  cree_le: string
  maj_le: string
  valide_le: string | null
  /** Day the file was complete: the 20 days of the OPCO run from it. */
  complet_le: string | null
  /** When the notice of expiry of the draft was sent. */
  preavis_le: string | null
  /** Case officer it is assigned to. */
  gestionnaire_id: string | null
  /** State of its last circuit of signature; null before any. */
  signature: string | null
  /** JSON of `Depot`, where the software of a CFA made it; null for any other. */
  depot: string | null
  /** Messages that each side has not read of the other's: what `message` says, counted. */
  non_lus_entreprise: number
  non_lus_operateur: number
}

export interface TableDossierMot {
  /** That of the dossier. */
  rang: number
  /** A word, two of a name as one key (`pairesDe`), or whom the contract names (`tiers.cle`). */
  mot: string
  /** As a number (`numeroSiren`). */
  siren: number
  /** Has it a number: may case officers see it? */
  valide: Bit
  /** The dossier's own, so that those of a word are walked in the orders of the lists; instants and days as numbers (`cles-mot.ts`). */
  maj_le: number
  echeance: number
  tri_personne: string
  date_debut: number
}

/** Whom the dossiers of an enterprise name: training centres, user companies, maîtres and tutors. */
export interface TableTiers {
  /** As a number (`numeroSiren`). */
  siren: number
  /** The same for the same name in every enterprise; each dossier that names it has it among its words. */
  cle: string
  genre: string
  /** Empty where none was entered, and for a person. */
  siret: string
  nom: string
}

/** Words of the name and SIRET of a `tiers`. */
export interface TableTiersMot {
  siren: number
  cle: string
  mot: string
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
  empreinte: string
}

/** A line of a chain, as it is kept. That it follows the one before is in its digest alone. */
export interface TableJournalLigne {
  chaine: number
  rang: number
  /** Milliseconds since 1970. */
  le: number
  auteur: number
  action: number
  details: string
  empreinte: Uint8Array
}

/** What was done, under one number for all lines. */
export interface TableJournalAction {
  action: Generated<number>
  nom: string
}

/** Who acted, under one number for all lines. */
export interface TableJournalAuteur {
  auteur: Generated<number>
  /** Empty for nobody. */
  par_id: string
  par: string
  role: string
}

export interface TableJournalTete {
  chaine: Generated<number>
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
  /** `a_envoyer`, `envoye`, `abandonne`, `ecarte`: its address takes no mail, see `adresse_ecartee`. */
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

/** An address that a mail came back from for good: none leaves for it until that is lifted. */
export interface TableAdresseEcartee {
  adresse: string
  /** The mail that came back. */
  courriel_id: string
  /** Why, as an enhanced status code (RFC 3463): `5.1.1`. */
  statut: string
  le: string
  /** Since when mails leave for it again; null while none does. */
  leve_le: string | null
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

export interface TableRondeFichiers {
  /** Day on which it began, `YYYY-MM-DD`. */
  nuit: string
  fini_le: string | null
  /** Hash of the last file that was looked at. */
  curseur: string
  /** How many there were when it began. */
  total: number
  conformes: number
  alteres: number
  manquants: number
  /** Until when a process is at it. */
  bail: string
}

export interface TableVueEnregistree {
  id: string
  compte_id: string
  nom: string
  /** JSON of the domain's `FiltresDossiers`. */
  filtres: string
  cree_le: string
}

/** Which mails a person chose; none where they left what comes by default. */
export interface TableAvis {
  compte_id: string
  dossiers: string
  messages: string
  echeances: string
}

/** A key by which software calls for an enterprise. */
export interface TableCleAcces {
  id: string
  siren: string
  libelle: string
  /** First signs of the key, to tell it from others. */
  prefixe: string
  /** SHA-256 of the key: itself it is told once. */
  empreinte: string
  /** JSON of the domain's `DroitCle`s. */
  droits: string
  cree_le: string
  cree_par: string
  /** Within a minute; null before its first call. */
  utilisee_le: string | null
}

/** An address that an enterprise has told of its dossiers. */
export interface TableWebhook {
  id: string
  siren: string
  url: string
  /** JSON of the domain's `EvenementWebhook`s. */
  evenements: string
  /** `Secrets` of `webhooks/secrets.ts`, sealed. */
  secrets_scelles: string
  ancien_jusqua: string | null
  actif: Bit
  /** Number of its last delivery. */
  derniere: number
  cree_le: string
  cree_par: string
}

/** A change of state to tell a webhook of: by the dossier's number, never anybody's name. */
export interface TableLivraison {
  id: string
  webhook_id: string
  n: number
  dossier_id: string
  numero: string | null
  type: string
  dossier_etat: string
  le: string
  /** `a_envoyer`, `livree`, `abandonnee`. */
  etat: string
  essais: number
  prochain_essai_le: string
  bail: string | null
  bail_jusqua: string | null
  livree_le: string | null
  /** Status answered to the last try. */
  statut: number | null
  /** The domain's `EchecLivraison`. */
  echec: string | null
}

/** How many dossiers have the same of what figures are told by. */
export interface TableCompteDossiers {
  siren: string
  siret: string
  type: string
  etat: string
  /** Month of the beginning; empty where it is not known. */
  mois: string
  /** Were they validated once? */
  valide: Bit
  nombre: number
  /** What was granted for all of them, in cents. */
  montant: number
}

/** How many decisions took so many days from the complete file. */
export interface TableCompteDelais {
  type: string
  mois: string
  jours: number
  nombre: number
}

/** The secret address of a person’s calendar. */
export interface TableCalendrier {
  compte_id: string
  /** SHA-256 of its token. */
  empreinte: string
  cree_le: string
}

/** News of a dossier that waits for the mail of the day of one person. */
export interface TableNouvelle {
  id: string
  compte_id: string
  dossier_id: string
  /** As the subject of its own mail would say it. */
  sujet: string
  /** Told from this instant on. */
  partir_le: string
  /** As those of `courriel`. */
  objet: string | null
  nouvelles: string | null
}

/**
 * A deadline told to somebody, and how near it was: `seuil`, in days, negative once it has passed. Under the code `messages`, the day
 * that unread messages were told, and the order of the last of them.
 */
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

/** The signature of a dossier, asked for once: a frozen PDF, and those who sign it. */
export interface TableCircuit {
  id: string
  dossier_id: string
  /** `en_cours`, `terminee`, `refusee`, `annulee`, `expiree`. */
  etat: string
  /** SHA-256 of the PDF as it was frozen. */
  document_sha256: string
  /** SHA-256 of the file as it is now, with the signatures so far; null once the circuit has led to nothing. */
  fichier_sha256: string | null
  /** What it weighs while it is no document of the dossier, in bytes; 0 once it is one, or has led to nothing. */
  taille: number
  /** Who asked for it. */
  par: string
  cree_le: string
  expire_le: string
  fini_le: string | null
  motif: string | null
}

/** A document that is signed with the contract of a circuit: a deposited PDF. */
export interface TableDocumentJoint {
  circuit_id: string
  type: string
  /** « la convention de formation », as those who signed it were told. */
  nom: string
  /** SHA-256 of the PDF as it was deposited. */
  document_sha256: string
  /** SHA-256 of the file as it is now, with the signatures so far; null once it is caduc. */
  fichier_sha256: string | null
  /** What it weighs beside the documents of the dossier, in bytes, as `taille` of the circuit. */
  taille: number
  /** When it was no longer to be signed: replaced, taken back, found conforme, or ended with its circuit; null while it holds. */
  caduc_le: string | null
}

/** Who signs a document with the contract: the signature itself is that of the signatory. */
export interface TableApposition {
  circuit_id: string
  type: string
  role: string
  /** SHA-256 of the file that this signature made; null while it is awaited. */
  sha256: string | null
  /** Which of the signatures asked for here it is, from 1; null while it is none. */
  rang: number | null
}

export interface TableSignataire {
  circuit_id: string
  role: string
  ordre: number
  nom: string
  /** Empty, as the telephone is null, once the circuit has led to nothing for a month. */
  courriel: string
  telephone: string | null
  invite_le: string | null
  /** The last reminder. */
  relance_le: string | null
  /** The first code asked for. */
  vu_le: string | null
  /** SHA-256 of the code with the token of the link it was asked by; null where none is good. */
  code_empreinte: string | null
  code_envoye_le: string | null
  code_expire_le: string | null
  code_essais: number
  signe_le: string | null
  /** SHA-256 of the file that this signature made. */
  signe_sha256: string | null
  /** Which signature of the file it is, from 1; null while it is none. */
  signe_rang: number | null
  /** The words that were consented to, as they stood at the act; null before. */
  consentement: string | null
  refuse_le: string | null
  refus_motif: string | null
}

export interface TableLienSignature {
  /** SHA-256 of the token: the token itself is only in the mail. */
  empreinte: string
  circuit_id: string
  role: string
  cree_le: string
}

export interface TableMessage {
  id: string
  dossier_id: string
  /** Its order in the dossier, from 1. */
  rang: number
  /** Side that wrote it: `entreprise`, `operateur`. */
  cote: string
  /** null once the account is no more. */
  compte_id: string | null
  /** Name and role of whom wrote it, as they were. */
  de: string
  role: string
  texte: string
  /** JSON of the types of the documents it names. */
  pieces: string
  /** Type of a document, or path of the contract. */
  sujet: string | null
  le: string
  /** When the other side read it. */
  lu_le: string | null
}

/** What the State's register last said of an establishment. */
export interface TableEtablissementPublic {
  /** Its SIRET or its UAI, as it was asked. */
  numero: string
  /** JSON; `null` where the register knows none. */
  reponse: string
  le: string
}
