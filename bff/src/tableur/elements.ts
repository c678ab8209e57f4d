/** An element met in a text of XML. */
interface Element {
  readonly attributs: string
  readonly contenu: string
  /** Where it begins. */
  readonly debut: number
  /** Where what follows it begins. */
  readonly fin: number
}

/**
 * The elements of this name, whatever their prefix, in order; those that hold one another are not told apart. Stops at
 * the first that is not closed yet. Each character is looked at a few times at the most, whatever the text holds.
 */
export function* elements(xml: string, nom: string): Generator<Element> {
  const balise = new RegExp(`<(\\w{1,20}:)?${nom}(?=[\\s/>])`, 'g')
  for (let trouve = balise.exec(xml); trouve; trouve = balise.exec(xml)) {
    const { index: debut } = trouve
    const apresNom = balise.lastIndex
    const chevron = xml.indexOf('>', apresNom)
    if (chevron === -1) return
    const vide = xml[chevron - 1] === '/'
    const attributs = xml.slice(apresNom, vide ? chevron - 1 : chevron)
    if (vide) {
      balise.lastIndex = chevron + 1
      yield { attributs, contenu: '', debut, fin: chevron + 1 }
      continue
    }
    const fermeture = `</${trouve[1] ?? ''}${nom}>`
    const fin = xml.indexOf(fermeture, chevron)
    if (fin === -1) return
    balise.lastIndex = fin + fermeture.length
    yield { attributs, contenu: xml.slice(chevron + 1, fin), debut, fin: balise.lastIndex }
  }
}

/** An attribute of a tag; undefined where it has none. */
export function attribut(attributs: string, nom: string): string | undefined {
  return new RegExp(`(?:^|\\s)${nom}="([^"]*)"`).exec(attributs)?.[1]
}
