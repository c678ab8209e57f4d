import type { Etablissement } from '@mon-espace/domain/api'
import { de } from '@mon-espace/ui'

const dossiers = (n: number) => `${n}\u00a0dossier${n > 1 ? 's' : ''}`

/** The words of «\u00a0Mon compte\u00a0». */
export const compte = {
  titre: 'Mon compte',
  nonConnecte: 'Connectez-vous pour voir votre compte.',
  seConnecter: 'Se connecter',
  profil: {
    titre: 'Vos informations',
    nom: 'Nom',
    email: 'Adresse e-mail',
    fonction: 'Fonction',
    telephone: 'Téléphone',
    role: 'Rôle',
    nonPrecise: 'Non précisé',
    roles: {
      employeur: 'Employeur',
      administrateur: 'Administrateur de l’entreprise',
      gestionnaire: 'Gestionnaire de l’OPCO',
    },
    motDePasse: 'Changer de mot de passe',
    modifier: 'Modifier',
    enregistrer: 'Enregistrer',
    annuler: 'Annuler',
    enregistre: 'Vos informations sont à jour.',
  },
  courriels: {
    titre: 'Vos e-mails',
    aide: 'Ceux qui touchent à votre compte partent toujours. Pour les autres, choisissez.',
    chargement: 'Chargement de vos choix',
    themes: {
      dossiers: 'Ce qui arrive à vos dossiers',
      messages: 'Les messages à lire',
      echeances: 'Les échéances',
    },
    aides: {
      dossiers: 'Décision, pièce ou correction demandée, récépissé, signature.',
      messages: 'L’e-mail dit dans quel dossier, jamais ce qui est écrit.',
      echeances: 'Trois jours avant, la veille, le jour même, et si le délai est passé.',
    },
    rythmes: {
      aussitot: 'À chaque fois',
      quotidien: 'Dans un seul e-mail par jour',
      jamais: 'Jamais\u00a0: je regarde mes dossiers',
    },
    enregistrer: 'Enregistrer mes choix',
    enregistre: 'Vos choix sont enregistrés.',
  },
  adresse: {
    titre: 'Nos e-mails ne vous parviennent plus',
    causes: {
      inconnue: (quand: string) =>
        `Un message du service est revenu le ${quand}\u00a0: votre adresse n’est plus connue de votre messagerie.`,
      pleine: (quand: string) =>
        `Un message du service est revenu le ${quand}\u00a0: votre boîte de réception est pleine.`,
      autre: (quand: string) =>
        `Un message du service est revenu le ${quand}\u00a0: votre messagerie ne l’a pas accepté.`,
    },
    suite:
      'Depuis, nous ne vous écrivons plus. Vérifiez auprès de votre service informatique que votre adresse fonctionne, puis dites-le-nous\u00a0: nous vous enverrons un message pour l’essayer. Si elle a changé, demandez à un administrateur de votre entreprise de vous inviter à la nouvelle.',
    bouton: 'Mon adresse fonctionne',
    fait: 'Nous vous écrivons à nouveau\u00a0: un premier message vient de partir.',
  },
  calendrier: {
    titre: 'Vos échéances dans votre agenda',
    aide: 'Une adresse que votre agenda lit par lui-même\u00a0: Outlook, Google Agenda, Apple Calendrier. Elle dit les dossiers par leur numéro, sans aucun nom.',
    chargement: 'Chargement de votre adresse',
    creer: 'Créer une adresse',
    depuis: (quand: string) => `Une adresse existe depuis le ${quand}. Elle n’est montrée qu’à sa création.`,
    remplacer: 'Remplacer cette adresse',
    supprimer: 'Supprimer cette adresse',
    adresse: 'Adresse à donner à votre agenda',
    garder: 'Copiez-la maintenant et gardez-la pour vous\u00a0: qui la connaît lit vos échéances.',
    copier: 'Copier l’adresse',
    copiee: 'L’adresse est copiée.',
    supprimee: 'L’adresse est supprimée\u00a0: votre agenda ne recevra plus rien.',
  },
  sessions: {
    titre: 'Vos sessions ouvertes',
    aide: 'Les appareils où votre compte est ouvert. Fermez ceux que vous ne reconnaissez pas, puis changez de mot de passe.',
    chargement: 'Chargement de vos sessions',
    inconnu: 'Appareil non reconnu',
    sur: (navigateur: string, systeme: string) => `${navigateur} sur ${systeme}`,
    ici: 'Cette session',
    vue: (quand: string) => `Dernière activité le ${quand}`,
    ouverte: (quand: string) => `ouverte le ${quand}`,
    fermer: 'Fermer cette session',
    fermee: 'La session est fermée.',
    partout: 'Se déconnecter partout',
  },
  depart: {
    titre: 'Des réponses ne sont gardées que sur cet appareil',
    texte:
      'Elles n’ont pas pu être lues et ne sont pas enregistrées avec vos contrats. Si vous vous déconnectez, elles seront effacées de cet appareil, où plus rien de vous ne restera.',
    corriger: (rang: number, total: number) =>
      total > 1 ? `Corriger les réponses du contrat ${rang} sur ${total}` : 'Corriger ces réponses',
    effacer: 'Effacer et se déconnecter',
    rester: 'Rester connecté',
  },
  rattachement: {
    titre: 'Rejoindre une autre entreprise',
    aide: 'L’administrateur de cette entreprise recevra un e-mail et validera votre demande. Vous garderez le même compte.',
    actuelles: 'Vous avez accès à',
    siret: 'SIRET de l’autre entreprise',
    bouton: 'Demander l’accès',
    faitTitre: 'Votre demande est partie',
    faitTexte: 'Dès qu’elle sera acceptée, l’entreprise apparaîtra ici et dans vos contrats.',
    autre: 'Demander l’accès à une autre entreprise',
    demandes: 'Vos demandes',
    demande: (entreprise: string, quand: string) => `${entreprise}, demande du ${quand}`,
    etats: {
      en_attente_confirmation: 'En attente de son administrateur',
      en_attente_activation: 'En attente de son administrateur',
      actif: 'Acceptée',
      suspendu: 'Accès suspendu',
      refuse: 'Refusée',
    },
    deja: 'Vous avez déjà accès à cette entreprise. Si l’un de ses établissements vous manque, demandez-le à son administrateur.',
  },
  connexions: {
    titre: (entreprise: string) => `Logiciels de l’entreprise ${entreprise}`,
    aide: 'Votre SIRH ou votre logiciel de gestion peut lire et saisir vos contrats à votre place, et être averti de ce qui leur arrive.',
    ouvrir: 'Gérer les connexions',
    chargement: 'Chargement des connexions',
  },
  collegues: {
    titre: (entreprise: string) => `Comptes de l’entreprise ${entreprise}`,
    aide: 'Suspendre un compte ferme ses sessions aussitôt. Vous pourrez le réactiver à tout moment.',
    chargement: 'Chargement des comptes',
    vous: 'vous',
    personne: 'Personne',
    role: 'Rôle',
    etat: 'État',
    action: 'Action',
    depuis: (quand: string) => `Inscription le ${quand}`,
    courrielPerdu: (quand: string) =>
      `Un e-mail du ${quand} n’a pas pu lui être remis\u00a0: vérifiez cette adresse avec la personne.`,
    adresseEcartee: {
      inconnue: (quand: string) =>
        `Nous ne lui écrivons plus depuis le ${quand}\u00a0: son adresse est inconnue de sa messagerie. Vérifiez-la avec la personne\u00a0; si elle a changé, invitez-la à la nouvelle.`,
      pleine: (quand: string) =>
        `Nous ne lui écrivons plus depuis le ${quand}\u00a0: sa boîte de réception est pleine. Prévenez la personne.`,
      autre: (quand: string) =>
        `Nous ne lui écrivons plus depuis le ${quand}\u00a0: sa messagerie n’accepte pas nos messages. Vérifiez l’adresse avec la personne.`,
    },
    retablir: 'Lui écrire à nouveau',
    retablie: (nom: string) => `Les e-mails partent à nouveau pour ${nom}.`,
    suspendre: 'Suspendre',
    activer: 'Activer',
    reactiver: 'Réactiver',
    suspendu: (nom: string) => `Le compte ${de(nom)} est suspendu.`,
    active: (nom: string) => `Le compte ${de(nom)} est activé.`,
    reactive: (nom: string) => `Le compte ${de(nom)} est de nouveau actif.`,
    etats: {
      en_attente_confirmation: 'Adresse à confirmer',
      en_attente_activation: 'À activer',
      actif: 'Actif',
      suspendu: 'Suspendu',
      refuse: 'Refusé',
    },
    nommer: 'Nommer administrateur',
    destituer: 'Retirer le rôle d’administrateur',
    nomme: (nom: string) => `${nom} administre désormais les comptes de l’entreprise.`,
    destitue: (nom: string) => `${nom} n’administre plus les comptes de l’entreprise.`,
    confirmerRole: {
      titre: (nom: string) => `Nommer ${nom} administrateur\u00a0?`,
      texte: (nom: string) =>
        `${nom} pourra, comme vous, inviter, activer et suspendre les comptes de l’entreprise. Un e-mail le lui dit.`,
      bouton: 'Nommer administrateur',
    },
    facteur: {
      bouton: 'Réinitialiser la double authentification',
      titre: (nom: string) => `Réinitialiser la double authentification ${de(nom)}\u00a0?`,
      texte: (nom: string) =>
        `Assurez-vous d’abord, de vive voix, que ${nom} l’a bien perdue. Ses sessions ouvertes se ferment et son mot de passe suffira jusqu’à l’ajout d’un nouveau moyen. Un e-mail le lui dit.`,
      confirmer: 'Réinitialiser',
      fait: (nom: string) => `La double authentification ${de(nom)} est réinitialisée.`,
    },
    etendue: {
      bouton: 'Choisir ses établissements',
      titre: (nom: string) => `Établissements ouverts à ${nom}`,
      aide: 'Cette personne ne connaîtra que les dossiers de ces établissements, partout\u00a0: listes, recherche, exports, imports, messages et signatures.',
      acces: 'Accès',
      toute: 'Toute l’entreprise',
      touteAide: 'Ses établissements d’aujourd’hui et ceux qu’elle ouvrira.',
      certains: 'Certains établissements',
      choix: 'Établissements',
      etablissement: ({ denomination, siret, adresse }: Etablissement) =>
        [denomination, adresse.commune, `SIRET\u00a0${siret}`].filter(Boolean).join(', '),
      aucun: 'Choisissez au moins un établissement, ou toute l’entreprise.',
      suite:
        'Si cette personne suit des dossiers ailleurs, leurs e-mails et leurs échéances iront aux administrateurs tant que vous ne les confiez pas à quelqu’un.',
      enregistrer: 'Enregistrer',
      annuler: 'Annuler',
      fait: (nom: string) => `L’accès ${de(nom)} est à jour.`,
      limite: (noms: string) => `Accès limité à\u00a0: ${noms}`,
    },
    passation: {
      bouton: 'Confier ses dossiers',
      miens: 'Confier mes dossiers',
      titre: (nom: string) => `Confier les dossiers ${de(nom)} à un collègue`,
      texte:
        'Tous les dossiers que cette personne suit seront suivis par la personne choisie\u00a0: e-mails et échéances lui seront adressés, et un e-mail l’en prévient. Pour n’en confier que certains, sélectionnez-les dans «\u00a0Gestion des contrats\u00a0».',
      collegue: 'Collègue',
      requis: 'Choisissez un collègue.',
      limite: (nom: string) => `${nom} (accès limité à certains établissements)`,
      confirmer: 'Confier les dossiers',
      fait: ({
        confies,
        horsAcces,
        nom,
        a,
      }: {
        confies: number
        horsAcces: number
        nom: string
        a: string
      }) =>
        [
          confies > 0
            ? `${dossiers(confies)} ${confies > 1 ? 'sont confiés' : 'est confié'} à ${a}.`
            : horsAcces === 0
              ? `${nom} ne suit aucun dossier.`
              : '',
          horsAcces > 0
            ? `${dossiers(horsAcces)} ${horsAcces > 1 ? 'restent suivis' : 'reste suivi'} par ${nom}\u00a0: ${a} n’y a pas accès.`
            : '',
        ]
          .filter(Boolean)
          .join(' '),
    },
    invitation: {
      ouvrir: 'Inviter un collègue',
      titre: 'Inviter un collègue',
      aide: 'Un e-mail lui propose de choisir son mot de passe, par un lien valable 24\u00a0heures. Si cette adresse a déjà un compte, il lui dit comment vous rejoindre.',
      email: 'Adresse e-mail professionnelle',
      role: 'Rôle',
      roles: { employeur: 'Saisir et suivre les contrats', administrateur: 'Administrer aussi les comptes' },
      bouton: 'Envoyer l’invitation',
      annuler: 'Annuler',
      envoyee: (email: string) => `L’invitation est partie pour ${email}.`,
    },
    confirmer: {
      titre: (nom: string) => `Suspendre le compte ${de(nom)}\u00a0?`,
      texte: (nom: string, entreprise: string) =>
        `Ses sessions ouvertes se ferment, et ${nom} n’aura plus accès aux contrats de l’entreprise ${entreprise}. Ce qui a été saisi reste dans les dossiers.`,
      bouton: 'Suspendre le compte',
    },
  },
} as const
