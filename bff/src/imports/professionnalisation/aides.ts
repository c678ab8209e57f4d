import { CONTRAT_EXEMPLE } from '@mon-espace/domain/professionnalisation/exemple'
import type { Aides } from '../modele/aides.ts'
import { CONSIGNES_COMMUNES, FICHIER_A_SUPPRIMER } from '../modele/consignes.ts'

const { employeur, salarie, tuteurs, contrat } = CONTRAT_EXEMPLE

/** A CDD of the agency's own staff: by the month, with one tutor. */
const CDD: typeof CONTRAT_EXEMPLE = {
  ...CONTRAT_EXEMPLE,
  employeur: { ...employeur, codeIdcc: '1413' },
  salarie: { ...salarie, nomNaissance: 'Ndiaye', prenom: 'Awa', courriel: 'awa.ndiaye@courriel.example' },
  tuteurs: { ...tuteurs, tuteurUtilisatrice: null },
  contrat: { ...contrat, nature: 'cdd', entrepriseUtilisatrice: null },
}

const PAYS = 'Choisissez dans la liste, ou saisissez le code seul. Vide : France.'
/** Codes that look like those of another form. */
const DIPLOMES =
  'Choisissez dans la liste, ou saisissez le code seul. Ces codes ne sont pas ceux du contrat d’apprentissage.'
/** Asked of who has no recognition as disabled worker. */
const SANS_RQTH = 'Oui ou Non. Vide si le salarié a la reconnaissance de travailleur handicapé.'
const ACCORD =
  'Son nom et sa date, par exemple « Accord du 8 novembre 2019 ». Vide si le contrat n’en a pas besoin.'

/** Helps of the model of « contrats de professionnalisation ». */
export const AIDES_PROFESSIONNALISATION: Aides = {
  exemples: [
    { de: 'travail temporaire', contrat: CONTRAT_EXEMPLE },
    { de: 'CDD', contrat: CDD },
  ],
  consignes: {
    ...CONSIGNES_COMMUNES,
    'salarie.adresse.pays': PAYS,
    'salarie.representantLegal.adresse.pays': PAYS,
    'salarie.equivalenceJeunes': SANS_RQTH,
    'salarie.extensionBoe': SANS_RQTH,
    'salarie.numeroInscriptionFranceTravail': 'Vide si le salarié n’est pas inscrit à France Travail.',
    'salarie.dureeInscriptionMois':
      'Nombre entier de mois. Vide si le salarié n’est pas inscrit à France Travail.',
    'salarie.typeMinimumSocial': 'Choisissez dans la liste. Vide si le salarié n’en perçoit pas.',
    'salarie.diplomePlusEleve': DIPLOMES,
    'salarie.diplomeProfessionnel':
      'Oui ou Non, pour les codes 43 et 49 seulement : la rémunération en dépend.',
    'tuteurs.attestationEligibilite':
      '« Oui » : l’employeur atteste sur l’honneur que le tuteur répond à l’ensemble des critères d’éligibilité à cette fonction.',
    'contrat.dateFin': 'Date au format JJ/MM/AAAA. Pour un CDI, la fin de l’action de professionnalisation.',
    'contrat.minimumConventionnelMensuelCentimes':
      'Montant mensuel en euros, pour 35 heures. À partir de 26 ans, le salaire minimum en dépend.',
    'contrat.salaireBrutCentimes':
      'Vide : calculé, au minimum légal. Sinon en euros, par mois, ou de l’heure en travail temporaire.',
    'contrat.accordDuree': ACCORD,
    'contrat.accordFormation': ACCORD,
    'contrat.subrogation': '« Oui » : l’opérateur de compétences règle directement l’organisme de formation.',
    'formation.attestationServiceInterne':
      '« Oui » : l’employeur atteste que son service de formation interne dispose des moyens nécessaires. Vide si la formation est confiée à un organisme.',
    'formation.nombreOrganismes': 'Nombre entier, l’organisme principal compris.',
    'formation.diplomeVise': DIPLOMES,
    'formation.codeRncp':
      'Les chiffres seulement, par exemple 38401. Vide pour un CQP ou une qualification de branche.',
    'formation.specialite': '3 chiffres de la nomenclature NSF, par exemple 255.',
    'formation.dureeHeures': 'Nombre entier d’heures : évaluation, accompagnement et enseignements ensemble.',
    'formation.dureeEnseignementsHeures':
      'Nombre entier d’heures, comprises dans la durée totale : enseignements généraux, professionnels et technologiques.',
  },
  requis:
    'Les titres en gras sur fond plus soutenu sont nécessaires à tout contrat. Les autres dépendent du cas : représentant légal d’un mineur, inscription à France Travail, entreprise utilisatrice et son tuteur en travail temporaire, accord de branche…',
  reconnus:
    'Un tuteur que votre entreprise connaît déjà est reconnu à son nom, son prénom et sa date de naissance : son emploi est alors repris si la case est laissée vide.',
  fin: [
    'En travail temporaire, remplissez aussi l’entreprise utilisatrice et le tuteur qu’elle désigne : le contrat a alors deux tuteurs.',
    'La rémunération est calculée au minimum légal tant que la colonne « Rémunération – salaire brut à l’embauche (€) » est vide. Pour payer davantage, indiquez un montant par mois, ou de l’heure en travail temporaire.',
    FICHIER_A_SUPPRIMER,
  ],
}
