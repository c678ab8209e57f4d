import { z } from 'zod'
import { ROLES } from '../dossiers/role.ts'
import { parseTelephone } from '../formats/telephone.ts'
import { Courriel, Instant, Jeton, Nom, ParCourriel, ParSiret, QuelquesMots, Siret } from './champs.ts'
import { operation } from './operation.ts'

/** 12 to 128 characters, no composition rule; ease of guessing is judged apart (`mot_de_passe_faible`). */
export const MOT_DE_PASSE_MIN = 12
const MOT_DE_PASSE_MAX = 128
export const MotDePasse = z
  .string()
  .min(MOT_DE_PASSE_MIN, `Choisissez un mot de passe d’au moins ${MOT_DE_PASSE_MIN} caractères.`)
  .max(MOT_DE_PASSE_MAX, `Choisissez un mot de passe d’au plus ${MOT_DE_PASSE_MAX} caractères.`)

export const Role = z.enum(ROLES)
export type Role = z.infer<typeof Role>

export const EtatCompte = z.enum([
  'en_attente_confirmation',
  'en_attente_activation',
  'actif',
  'suspendu',
  'refuse',
])
export type EtatCompte = z.infer<typeof EtatCompte>

export const NouveauCompte = z.strictObject({
  email: Courriel,
  motDePasse: MotDePasse,
  civilite: z.enum(['M.', 'Mme'], 'Choisissez une civilité.'),
  nom: Nom('votre nom'),
  prenom: Nom('votre prénom'),
  fonction: QuelquesMots('votre fonction').optional(),
  telephone: z
    .string()
    .transform((typed) => parseTelephone(typed) ?? '')
    .pipe(
      z
        .string()
        .regex(
          /^0[1-9]\d{8}$/,
          'Indiquez un numéro à 10 chiffres, par exemple 01\u00a040\u00a000\u00a000\u00a000.',
        ),
    ),
  siret: Siret,
})
export type NouveauCompte = z.input<typeof NouveauCompte>

/** What a person may change of their own account; an empty function takes it away. */
export const Profil = NouveauCompte.pick({
  civilite: true,
  nom: true,
  prenom: true,
  fonction: true,
  telephone: true,
})
export type Profil = z.input<typeof Profil>

/**
 * Which mails of their dossiers a person gets, and when: at once, in the one mail of the day, or never. What decides of a
 * dossier or asks for something is always told; so is what concerns the account itself.
 */
export const Avis = z.strictObject({
  /** Decisions, what is asked, receipts, signatures. */
  dossiers: z.enum(['aussitot', 'quotidien']),
  /** At once: at the next round of housekeeping, within the hour. */
  messages: z.enum(['aussitot', 'quotidien', 'jamais']),
  echeances: z.enum(['quotidien', 'jamais']),
})
export type Avis = z.infer<typeof Avis>

/** What a person may be in an enterprise. */
export const RoleEntreprise = z.enum(['employeur', 'administrateur'])

/** A colleague that an administrator lets in. */
export const Invitation = NouveauCompte.pick({
  email: true,
  civilite: true,
  nom: true,
  prenom: true,
}).extend({ role: RoleEntreprise })
export type Invitation = z.input<typeof Invitation>

export const Compte = z.object({
  id: z.string(),
  email: z.string(),
  civilite: z.string(),
  nom: z.string(),
  prenom: z.string(),
  fonction: z.string().nullable(),
  telephone: z.string().nullable(),
})
export type Compte = z.infer<typeof Compte>

/** An enterprise of the session; `role` is the person's role in it. */
export const EntrepriseSession = z.object({
  siret: z.string(),
  siren: z.string(),
  denomination: z.string(),
  role: Role,
})
export type EntrepriseSession = z.infer<typeof EntrepriseSession>

/** All empty when nobody is signed in. */
export const Session = z.object({
  compte: Compte.nullable(),
  entreprises: z.array(EntrepriseSession),
  role: Role.nullable(),
})
export type Session = z.infer<typeof Session>

export const CompteEntreprise = Compte.extend({
  role: Role,
  etat: EtatCompte,
  creeLe: Instant,
  /** Of the last mail to this address, where it was given up; null where none was, or one has left since. */
  courrielPerduLe: Instant.nullable(),
  /** SIRETs of the establishments that the access is limited to; null: the whole enterprise. */
  etablissements: z.array(z.string()).nullable(),
})
export type CompteEntreprise = z.infer<typeof CompteEntreprise>

/** Establishments of the enterprise that somebody's access is to; null: all of them, those to come too. */
export const Etendue = z.strictObject({
  etablissements: z
    .array(Siret)
    .min(1, 'Choisissez au moins un établissement, ou toute l’entreprise.')
    .max(1000)
    .nullable(),
})
export type Etendue = z.infer<typeof Etendue>

/** An enterprise that the person asked to join: where the demand stands. */
export const DemandeRattachement = z.object({
  siret: z.string(),
  denomination: z.string(),
  etat: EtatCompte,
  demandeLe: Instant,
})
export type DemandeRattachement = z.infer<typeof DemandeRattachement>

const rien = z.object({})

export const comptes = {
  lireAnnuaire: operation({
    methode: 'GET',
    chemin: '/annuaire/:siret',
    acces: 'public',
    resume: 'Which enterprise a SIRET is, so that sign-up shows it.',
    reponse: z.object({ siret: z.string(), denomination: z.string(), commune: z.string() }),
    problemes: ['introuvable', 'trop_de_tentatives'],
  }),
  createCompte: operation({
    methode: 'POST',
    chemin: '/comptes',
    acces: 'public',
    resume: 'Sign up. The same answer, in the same time, whether or not the e-mail is already known.',
    corps: NouveauCompte,
    statut: 202,
    reponse: rien,
    problemes: ['siret_inconnu', 'mot_de_passe_faible', 'trop_de_tentatives', 'service_occupe'],
  }),
  confirmCompte: operation({
    methode: 'POST',
    chemin: '/comptes/confirmation',
    acces: 'public',
    resume:
      'Confirm the e-mail with the token of the mail (48 hours); the password given with it becomes that of the account. It is needed (422 at `motDePasse`) once sign-ups with several passwords wait for this e-mail.',
    corps: z.strictObject({ jeton: Jeton, motDePasse: MotDePasse.optional() }),
    reponse: z.object({ etat: EtatCompte }),
    problemes: [
      'jeton_expire',
      'jeton_inconnu',
      'mot_de_passe_faible',
      'trop_de_tentatives',
      'service_occupe',
    ],
  }),
  resendConfirmation: operation({
    methode: 'POST',
    chemin: '/comptes/confirmation/renvoi',
    acces: 'public',
    resume: 'Ask for a new confirmation mail.',
    corps: ParCourriel,
    statut: 202,
    reponse: rien,
    problemes: ['trop_de_tentatives'],
  }),
  readActivation: operation({
    methode: 'GET',
    chemin: '/comptes/activation',
    acces: 'public',
    resume: 'Who asks to be activated, for which enterprise.',
    requete: z.strictObject({ jeton: Jeton }),
    reponse: z.object({
      demandeur: z.object({
        civilite: z.string(),
        nom: z.string(),
        prenom: z.string(),
        fonction: z.string().nullable(),
        email: z.string(),
        telephone: z.string().nullable(),
      }),
      entreprise: z.object({ siret: z.string(), denomination: z.string(), commune: z.string() }),
      role: Role,
      demandeLe: Instant,
    }),
    problemes: ['jeton_expire', 'jeton_inconnu', 'trop_de_tentatives'],
  }),
  decideActivation: operation({
    methode: 'POST',
    chemin: '/comptes/activation',
    acces: 'public',
    resume: 'Activate or refuse the account, with the token of the mail.',
    corps: z.strictObject({ jeton: Jeton, decision: z.enum(['activer', 'refuser']) }),
    reponse: z.object({ etat: EtatCompte }),
    problemes: ['jeton_expire', 'jeton_inconnu', 'trop_de_tentatives'],
  }),
  openSession: operation({
    methode: 'POST',
    chemin: '/session',
    acces: 'public',
    resume: 'Sign in.',
    // Empty and over-long values are wrong credentials (401), never a 422 that would tell them apart.
    corps: z.strictObject({ email: z.string(), motDePasse: z.string() }),
    reponse: Session,
    problemes: [
      'identifiants_invalides',
      'compte_non_confirme',
      'compte_non_active',
      'trop_de_tentatives',
      'service_occupe',
    ],
  }),
  readSession: operation({
    methode: 'GET',
    chemin: '/session',
    acces: 'public',
    resume: 'Who is signed in; all empty when nobody is.',
    reponse: Session,
  }),
  closeSession: operation({
    methode: 'DELETE',
    chemin: '/session',
    acces: 'public',
    resume: 'Sign out, everywhere with `?partout=true`.',
    requete: z.strictObject({ partout: z.enum(['true', 'false']).optional() }),
    reponse: Session,
  }),
  listSessions: operation({
    methode: 'GET',
    chemin: '/sessions',
    acces: 'session',
    resume: 'One’s open sessions.',
    reponse: z.object({
      elements: z.array(
        z.object({
          id: z.string(),
          ouverteLe: Instant,
          vueLe: Instant,
          navigateur: z.string(),
          courante: z.boolean(),
        }),
      ),
    }),
  }),
  revokeSession: operation({
    methode: 'DELETE',
    chemin: '/sessions/:id',
    acces: 'session',
    resume: 'End one of one’s sessions.',
    statut: 204,
  }),
  requestReset: operation({
    methode: 'POST',
    chemin: '/mot-de-passe/oubli',
    acces: 'public',
    resume: 'Ask for a reset mail; always 202.',
    corps: ParCourriel,
    statut: 202,
    reponse: rien,
    problemes: ['trop_de_tentatives'],
  }),
  resetPassword: operation({
    methode: 'POST',
    chemin: '/mot-de-passe',
    acces: 'public',
    resume: 'Choose a new password with the token of the mail; all sessions end.',
    corps: z.strictObject({ jeton: Jeton, motDePasse: MotDePasse }),
    reponse: rien,
    problemes: [
      'jeton_expire',
      'jeton_inconnu',
      'mot_de_passe_faible',
      'trop_de_tentatives',
      'service_occupe',
    ],
  }),
  readAvis: operation({
    methode: 'GET',
    chemin: '/compte/avis',
    acces: 'session',
    resume: 'Which mails of their dossiers the person gets, and when.',
    reponse: Avis,
  }),
  updateAvis: operation({
    methode: 'PUT',
    chemin: '/compte/avis',
    acces: 'session',
    resume:
      'Choose them. Mails that decide of a dossier or ask for something always leave, at once or in that of the day.',
    corps: Avis,
    reponse: Avis,
  }),
  updateProfil: operation({
    methode: 'PUT',
    chemin: '/compte',
    acces: 'session',
    resume: 'Change one’s own title, name, function and telephone; the e-mail stays.',
    corps: Profil,
    reponse: Compte,
  }),
  readCalendrier: operation({
    methode: 'GET',
    chemin: '/compte/calendrier',
    acces: 'session',
    resume: 'Since when one’s deadlines are given as a calendar; null where they are not.',
    reponse: z.object({ creeLe: Instant.nullable() }),
  }),
  openCalendrier: operation({
    methode: 'POST',
    chemin: '/compte/calendrier',
    acces: 'session',
    resume: 'A new secret address for the calendar of one’s deadlines, told once; the one before it ends.',
    statut: 201,
    reponse: z.object({ adresse: z.string(), creeLe: Instant }),
  }),
  closeCalendrier: operation({
    methode: 'DELETE',
    chemin: '/compte/calendrier',
    acces: 'session',
    resume: 'End the secret address.',
    statut: 204,
    reponse: null,
  }),
  readFlux: operation({
    methode: 'GET',
    chemin: '/calendriers/:jeton',
    acces: 'public',
    resume: 'The deadlines of whoever holds the address, as an iCalendar feed (RFC 5545) that names nobody.',
    reponse: 'calendrier',
    problemes: ['jeton_inconnu', 'trop_de_tentatives'],
  }),
  listRattachements: operation({
    methode: 'GET',
    chemin: '/rattachements',
    acces: 'session',
    resume: 'Enterprises one asked to join and has no access to: waiting, refused or suspended.',
    reponse: z.object({ elements: z.array(DemandeRattachement) }),
  }),
  requestRattachement: operation({
    methode: 'POST',
    chemin: '/rattachements',
    acces: 'session',
    resume: 'Ask to join a second enterprise; same activation as a sign-up.',
    corps: ParSiret,
    statut: 202,
    reponse: rien,
    problemes: ['siret_inconnu'],
  }),
  listComptes: operation({
    methode: 'GET',
    chemin: '/entreprises/:siret/comptes',
    acces: 'administrateur',
    cible: 'entreprise',
    resume: 'Accounts of the enterprise.',
    reponse: z.object({ elements: z.array(CompteEntreprise) }),
  }),
  updateCompte: operation({
    methode: 'PATCH',
    chemin: '/entreprises/:siret/comptes/:id',
    acces: 'administrateur',
    cible: 'entreprise',
    resume: 'Suspend an account of the enterprise, or make it active again.',
    corps: z.strictObject({ etat: z.enum(['actif', 'suspendu']) }),
    reponse: CompteEntreprise,
    problemes: ['introuvable', 'transition_impossible'],
  }),
  changeRole: operation({
    methode: 'PUT',
    chemin: '/entreprises/:siret/comptes/:id/role',
    acces: 'administrateur',
    cible: 'entreprise',
    resume: 'Make an active account of the enterprise an administrator, or no longer one; never one’s own.',
    corps: z.strictObject({ role: RoleEntreprise }),
    reponse: CompteEntreprise,
    problemes: ['introuvable', 'transition_impossible'],
  }),
  limitCompte: operation({
    methode: 'PUT',
    chemin: '/entreprises/:siret/comptes/:id/etablissements',
    acces: 'administrateur',
    cible: 'entreprise',
    resume:
      'Limit an account to some establishments of the enterprise, or to none (null). It then knows their dossiers alone, whatever the call; administrators are never limited.',
    corps: Etendue,
    reponse: CompteEntreprise,
    problemes: ['introuvable', 'transition_impossible'],
  }),
  inviteCompte: operation({
    methode: 'POST',
    chemin: '/entreprises/:siret/comptes',
    acces: 'administrateur',
    cible: 'entreprise',
    resume:
      'Invite a colleague, who chooses a password by the link of a mail. Whoever has an account already is told how to ask for the access.',
    corps: Invitation,
    statut: 202,
    reponse: rien,
    problemes: ['trop_de_tentatives'],
    idempotence: true,
  }),
} as const
