/** Words of the copy of a contract for several people. */
export const copies = {
  titre: 'Copier pour plusieurs personnes',
  intro: (qui: string, repris: readonly string[]) =>
    `Le contrat de ${qui} sert de modèle. Sont repris\u00a0: ${repris.join(', ')}. La personne change à chaque ligne, et rien n’est créé avant votre accord.`,
  retour: 'Retour au dossier',
  tableau: 'Tableau des personnes',
  tableauAide:
    'Copiez les lignes dans votre tableur, titres compris, puis collez-les ici. Le nom et le prénom suffisent\u00a0: ce qui manque se complète à l’écran. Toute colonne du modèle d’import est lue aussi. 1\u202f000 lignes au plus.',
  verifier: 'Vérifier le tableau',
  copierTitres: 'Copier les titres des colonnes',
  titresCopies: 'Titres copiés\u00a0: collez-les sur la première ligne de votre tableur.',
  titresEchec: 'Votre navigateur n’a pas permis la copie. Voici les titres\u00a0:',
  vide: 'Collez d’abord les lignes de votre tableur.',
  fichier: 'personnes.csv',
  depot: 'Ou un fichier',
  attestations: 'Pour chacune de ces personnes',
  attestationsAide: 'Sans ces déclarations, chaque brouillon restera à compléter.',
  attestationsFixees:
    'Elles valent pour tous les contrats de ce tableau\u00a0: elles ne changent plus une fois la création commencée.',
  autre: 'Copier pour d’autres personnes',
  indisponible: 'Ce type de contrat ne peut pas être copié ici.',
} as const
