const communes = [
  ['75113', 'Paris 13e', '75013'],
  ['93066', 'Saint-Denis', '93200'],
  ['97411', 'Saint-Denis (La Réunion)', '97400'],
  ['42218', 'Saint-Étienne', '42000'],
  ['44184', 'Saint-Nazaire', '44600'],
  ['35288', 'Saint-Malo', '35400'],
].map(([id = '', label = '', codePostal = '']) => ({ id, label, codePostal, hint: codePostal }))

/** A list that answers after a while, and fails for « panne »: what a server does. */
export async function loadCommunes(query: string, signal: AbortSignal) {
  await new Promise((resolve, reject) => {
    setTimeout(resolve, 300)
    signal.addEventListener('abort', () => reject(signal.reason))
  })
  if (query.startsWith('panne')) throw new Error('unavailable')
  return communes.filter(({ label }) => label.toLowerCase().includes(query.toLowerCase()))
}
