/** The words around a new password. */
export const nouveauMotDePasse = {
  label: 'Mot de passe',
  aide: 'Au moins 12 caractères. Quelques mots sans rapport entre eux font un mot de passe sûr et facile à retenir.',
  encore: (n: number) => (n > 1 ? `Ajoutez encore ${n} caractères.` : 'Ajoutez encore un caractère.'),
  faible:
    'Choisissez un mot de passe plus difficile à deviner\u00a0: les conseils sous le champ vous aident.',
} as const

/** What zxcvbn finds easy to guess, told as what to do about it. */
export const conseils = {
  warnings: {
    straightRow: 'Évitez les touches qui se suivent sur le clavier, comme «\u00a0azerty\u00a0».',
    keyPattern: 'Évitez les motifs courts dessinés sur le clavier.',
    simpleRepeat: 'Évitez les caractères répétés, comme «\u00a0aaa\u00a0».',
    extendedRepeat: 'Évitez les groupes répétés, comme «\u00a0abcabc\u00a0».',
    sequences: 'Évitez les suites connues, comme «\u00a0abc\u00a0» ou «\u00a06543\u00a0».',
    recentYears: 'Évitez les années récentes.',
    dates: 'Évitez les dates.',
    topTen: 'Ce mot de passe est parmi les plus utilisés\u00a0: prenez-en un autre.',
    topHundred: 'Ce mot de passe est très utilisé\u00a0: prenez-en un autre.',
    common: 'Ce mot de passe est courant\u00a0: prenez-en un autre.',
    similarToCommon: 'Ce mot de passe ressemble trop à un mot de passe courant.',
    wordByItself: 'Un mot seul se devine vite\u00a0: ajoutez-en d’autres.',
    namesByThemselves: 'Un nom ou un prénom seul se devine vite\u00a0: ajoutez d’autres mots.',
    commonNames: 'Les prénoms et noms courants se devinent vite\u00a0: ajoutez d’autres mots.',
    userInputs: 'Évitez votre nom, votre adresse e-mail et le nom de ce service.',
    pwned: 'Ce mot de passe a été divulgué sur Internet\u00a0: prenez-en un autre.',
  },
  suggestions: {
    l33t: 'Remplacer «\u00a0a\u00a0» par «\u00a0@\u00a0» n’aide guère\u00a0: ajoutez plutôt un mot.',
    reverseWords: 'Un mot à l’envers se devine presque aussi vite.',
    allUppercase: 'Tout en majuscules n’aide guère\u00a0: ajoutez plutôt un mot.',
    capitalization: 'Une majuscule au début n’aide guère\u00a0: ajoutez plutôt un mot.',
    dates: 'Évitez les dates et les années qui vous concernent.',
    recentYears: 'Évitez les années récentes.',
    associatedYears: 'Évitez les années qui vous concernent.',
    sequences: 'Évitez les suites de caractères.',
    repeated: 'Évitez les mots et les caractères répétés.',
    longerKeyboardPattern: 'Ajoutez des mots plutôt que des motifs de clavier.',
    anotherWord: 'Ajoutez un ou deux mots peu courants.',
    useWords: 'Mettez plusieurs mots sans rapport entre eux.',
    noNeed: 'Chiffres et symboles ne sont pas nécessaires.',
    pwned: 'Si vous l’utilisez ailleurs, changez-le là aussi.',
  },
} as const
