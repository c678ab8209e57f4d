import type { Personne } from '../personnes.ts'

/** Family names of all Europe and beyond, as people spell them; written here as a list of words, `_` for a space. */
const NOMS = `
Martin Bernard Dubois Thomas Robert Richard Petit Durand Leroy Moreau Simon Laurent Lefèvre Michel Garcia David Bertrand
Roux Vincent Fournier Morel Girard André Mercier Dupont Lambert Bonnet François Martinez Legrand Garnier Faure Rousseau
Blanc Guérin Müller Henry Roussel Nicolas Perrin Morin Mathieu Clément Gauthier Dumont Lopez Fontaine Chevalier Robin
Masson Sanchez Gérard Nguyễn Trần Lê_Văn Benali Bouchareb Haddad Traoré Diallo Konaté Camara N’Diaye Okonkwo Mbemba
Le_Gall Le_Bihan Kervella Quéméneur Etcheverry Ibarboure Schneider Zimmermann Weiß Größe Jäger Bäcker Hofmann Krüger
Da_Silva Gonçalves Conceição Araújo Magalhães Fernández Muñoz Ibáñez Núñez Rodríguez Peña Bianchi D’Angelo Dell’Acqua
Esposito Niccolò Wójcik Kowalczyk Łukaszewicz Dąbrowski Świątek Żak Gołębiowski Novák Dvořák Černý Růžička Šťastný
Horváth Szabó Kovács Tóth Nagy Őze Popescu Ionescu Țurcanu Șerban Ștefănescu Đorđević Živković Šarić Čović Ćosić
Sørensen Nielsen Østergaard Åkesson Björklund Lindström Håkansson Virtanen Mäkinen Hämäläinen Þórsdóttir Guðmundsson
Ní_Bhriain O’Neill-D’Arc O’Sullivan Mac_Giolla McCarthy Van_den_Berg De_Vries Jansen Vandenbroucke Peeters Şahin
Yılmaz Öztürk Çelik Doğan Papadópoulos Georgíou Ivanova Petrov Kovalenko Шевченко Παπαδοπούλου Rakotomalala Andrianina
Hoarau Payet Grondin Dijoux Fa’ā’oa Teriitahi Chavanne Peltier Carpentier Lacroix Baudouin Vasseur Delattre Ménard
`
  .trim()
  .split(/\s+/)
  .map((nom) => nom.replaceAll('_', ' '))

const FILLES = `
Léa Chloé Manon Inès Zoé Jade Louise Alice Lina Emma Camille Sarah Anaïs Maëlys Éloïse Noémie Aïcha Fatoumata Aminata
Nour Yasmine Thị_Hà Mai-Linh Zofia Agnieszka Katarzyna Eliška Žaneta Ilona Ágnes Ioana Ștefania Mila Đurđica Freja
Åsa Björk Aino Katrín Aoife Siobhán Ciara Inês Conceição Lucía Begoña Chiara Niccolina Elif Şeyma Gülşen Darya Oksana
Ольга Ελένη Fara Marie-Ange Anne-Sophie Jeanne Apolline Capucine Garance
`
  .trim()
  .split(/\s+/)

const GARCONS = `
Hugo Louis Gabriel Arthur Jules Nathan Ethan Noah Théo Mathéo Enzo Timéo Raphaël Loïc Gaël Ewen Yann Kévin Jérémy
Yanis Rayan Mehdi Moussa Ibrahima Ousmane Amadou Minh Quốc Jakub Łukasz Wojciech Mateusz Jiří Ondřej Zoltán Győző
Andrei Ștefan Đorđe Živojin Søren Jørgen Åke Björn Väinö Guðmundur Seán Pádraig João Simão Álvaro Íñigo Matteo Nicolò
Emre Çağlar Oğuz Ivan Сергій Γιώργος Fetra Jean-Baptiste Pierre-Yves Anatole Côme
`
  .trim()
  .split(/\s+/)

/** Every so many, a double family name: lists and forms must carry long ones. */
const DOUBLE_TOUS_LES = 17

const at = <T>(list: readonly T[], i: number): T => list[i % list.length] as T

/** The `i`-th invented person: always the same, and neighbours have nothing in common. */
export function personneNo(i: number): Personne {
  const nom = at(NOMS, i * 61 + Math.floor(i / NOMS.length))
  const complet = i % DOUBLE_TOUS_LES === 0 ? `${nom}-${at(NOMS, i * 37 + 5)}` : nom
  const fille = i % 2 === 0
  const prenom = at(fille ? FILLES : GARCONS, Math.floor(i / 2) * 23 + Math.floor(i / 7)).replaceAll('_', ' ')
  return [complet, prenom, fille ? 'F' : 'M']
}
