/** An invented person: family name, first name, sex on the Cerfa. */
export type Personne = readonly [nom: string, prenom: string, sexe: 'M' | 'F']

/** Names of all Europe and beyond: what documents, search and sort must carry. One for each dossier. */
export const PERSONNES_DEMO: readonly Personne[] = [
  ['Martin', 'Léa', 'F'],
  ['Benali', 'Yanis', 'M'],
  ['Nguyễn', 'Thị Hà', 'F'],
  ['Łukaszewicz', 'Jakub', 'M'],
  ['Da Silva', 'Inês', 'F'],
  ['Şahin', 'Emre', 'M'],
  ['O’Neill-D’Arc', 'Ciara', 'F'],
  ['Dubois', 'Hugo', 'M'],
  ['Đorđević', 'Mila', 'F'],
  ['Traoré', 'Moussa', 'M'],
  ['Lefèvre', 'Chloé', 'F'],
  ['Garcia', 'Mathéo', 'M'],
  ['Ní Bhriain', 'Aoife', 'F'],
  ['Petit', 'Nolan', 'M'],
  ['Rakotomalala', 'Fara', 'F'],
  ['Müller', 'Jonas', 'M'],
  ['Kaczmarek', 'Zofia', 'F'],
  ['Roux', 'Ethan', 'M'],
  ['Fernández', 'Lucía', 'F'],
  ['Leroy', 'Noah', 'M'],
  ['Ivanova', 'Darya', 'F'],
  ['Diallo', 'Ibrahima', 'M'],
  ['Moreau', 'Jade', 'F'],
  ['Bianchi', 'Matteo', 'M'],
  ['Öztürk', 'Elif', 'F'],
  ['Lambert', 'Tom', 'M'],
  ['Popescu', 'Ioana', 'F'],
  ['Fontaine', 'Axel', 'M'],
  ['Sørensen', 'Freja', 'F'],
  ['Chevalier', 'Rayan', 'M'],
  ['Haddad', 'Nour', 'F'],
  ['Girard', 'Louis', 'M'],
  ['Novák', 'Eliška', 'F'],
  ['Bonnet', 'Adam', 'M'],
  ['Mendes', 'Carla', 'F'],
  ['Le Gall', 'Ewen', 'M'],
  ['Okonkwo', 'Amara', 'F'],
  ['Faure', 'Gabin', 'M'],
  ['Þórsdóttir', 'Katrín', 'F'],
  ['Perrin', 'Sacha', 'M'],
  ['Żeromska', 'Zoë', 'F'],
  ['Kouassi', 'Aristide', 'M'],
  ['Nilsson', 'Åsa', 'F'],
  ['Guéguen', 'Loïc', 'M'],
  ['Zeybek', 'Gülşen', 'F'],
  ['Oliveira', 'João', 'M'],
  ['Charpentier', 'Maud', 'F'],
  ['Rahmani', 'Sofiane', 'M'],
  ['Constantinescu', 'Ștefania', 'F'],
  ['Ø’Hara', 'Finn', 'M'],
  ['Vasseur', 'Patricia', 'F'],
  ['Mbaye', 'Ousmane', 'M'],
  ['Ibáñez', 'Begoña', 'F'],
  ['Růžička', 'Ondřej', 'M'],
  ['Delacroix', 'Agathe', 'F'],
]

/** Employees known of each enterprise, from whom a maître is picked. */
export const SALARIES_DEMO: Readonly<
  Record<
    string,
    readonly {
      nom: string
      prenom: string
      naissance: string
      emploi: string
      diplome: string
      niveau: string
    }[]
  >
> = {
  '999123458': [
    {
      nom: 'Okafor',
      prenom: 'Ada',
      naissance: '1985-06-30',
      emploi: 'Responsable d’agence',
      diplome: 'Licence professionnelle Gestion des ressources humaines',
      niveau: '6',
    },
    {
      nom: 'Delmas',
      prenom: 'Vincent',
      naissance: '1978-03-12',
      emploi: 'Chargé d’affaires',
      diplome: 'BTS Management commercial opérationnel',
      niveau: '5',
    },
    {
      nom: 'Caron',
      prenom: 'Sophie',
      naissance: '1990-11-05',
      emploi: 'Chargée de recrutement',
      diplome: 'Master Ressources humaines',
      niveau: '7',
    },
    {
      nom: 'Amrani',
      prenom: 'Salim',
      naissance: '1983-01-22',
      emploi: 'Responsable de secteur',
      diplome: 'BTS Électrotechnique',
      niveau: '5',
    },
    {
      nom: 'Blanchard',
      prenom: 'Élodie',
      naissance: '1987-08-17',
      emploi: 'Gestionnaire de paie',
      diplome: 'Titre professionnel Gestionnaire de paie',
      niveau: '5',
    },
  ],
  '999678907': [
    {
      nom: 'Le Goff',
      prenom: 'Yann',
      naissance: '1975-05-09',
      emploi: 'Gérant',
      diplome: 'BTS Management commercial opérationnel',
      niveau: '5',
    },
    {
      nom: 'Riou',
      prenom: 'Maëlle',
      naissance: '1989-12-01',
      emploi: 'Responsable des achats',
      diplome: 'Licence professionnelle Logistique',
      niveau: '6',
    },
  ],
}
